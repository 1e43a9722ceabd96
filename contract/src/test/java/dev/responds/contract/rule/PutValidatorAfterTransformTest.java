package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Sender;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PutValidatorAfterTransformTest {

  private static final String RULE = "put-validator-after-transform";
  private static final JavaType DRAFT = JavaType.of("com.shop", "OrderDraft");

  private static EndpointFixture put(JavaType taken) {
    return on(HttpMethod.PUT).reads(content(taken));
  }

  private static Parameter content(JavaType taken) {
    return new Parameter(Parameter.Kind.CONTENT, "", Optional.of(taken), false);
  }

  private static ResponseFixture stored(int status, String... fields) {
    return response(status).body(Body.of(ORDER)).headers(fields);
  }

  @ParameterizedTest
  @CsvSource({"200, ETag", "201, last-modified", "204, ETag"})
  void typesTellThatSomethingElseIsStored(int status, String field) {
    assertThat(found(RULE, put(DRAFT).responds(stored(status, field)))).containsExactly("WARNING");
  }

  @Test
  void bothTypesAreNamedAtTheFirstValidator() {
    EndpointFixture endpoint = put(DRAFT).responds(stored(200, "Vary", "Last-Modified", "ETag"));
    var finding = only(RULE, endpoint);
    assertThat(finding.status()).hasValue(200);
    assertThat(finding.arguments().values())
        .containsEntry("request", "PUT /orders")
        .containsEntry("fields", "Last-Modified, ETag")
        .containsEntry("accepted", "OrderDraft")
        .containsEntry("returned", "Order");
    assertThat(finding.source().entry()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {202, 304, 412, 404})
  void otherStatusesPromiseNothing(int status) {
    assertThat(found(RULE, put(DRAFT).responds(200).responds(stored(status, "ETag")))).isEmpty();
  }

  @Test
  void sameTypeIsFineHoweverItIsSeen() {
    assertThat(found(RULE, put(ORDER).responds(stored(200, "ETag")))).isEmpty();
    JavaType hidden = new JavaType(ORDER.packageName(), ORDER.names(), List.of(), 0, false);
    assertThat(found(RULE, put(hidden).responds(stored(200, "ETag")))).isEmpty();
  }

  @Test
  void unknownTypesAndOtherFieldsAreNotJudged() {
    EndpointFixture untyped = on(HttpMethod.PUT).reads(Parameter.Kind.CONTENT, "");
    assertThat(found(RULE, untyped.responds(stored(200, "ETag")))).isEmpty();
    assertThat(found(RULE, on(HttpMethod.PUT).responds(stored(200, "ETag")))).isEmpty();
    assertThat(found(RULE, put(DRAFT).responds(response(200).headers("ETag")))).isEmpty();
    assertThat(found(RULE, put(DRAFT).responds(stored(200, "Vary")))).isEmpty();
    EndpointFixture query =
        on(HttpMethod.PUT)
            .reads(new Parameter(Parameter.Kind.QUERY, "dry", Optional.of(DRAFT), false));
    assertThat(found(RULE, query.responds(stored(200, "ETag")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "java.lang, String",
    "java.io, InputStream",
    "jakarta.json, JsonObject",
    "org.springframework.core.io, Resource"
  })
  void typesOfALibraryHoldAnything(String packageName, String name) {
    EndpointFixture endpoint = put(JavaType.of(packageName, name));
    assertThat(found(RULE, endpoint.responds(stored(200, "ETag")))).isEmpty();
  }

  @Test
  void bytesHoldAnything() {
    JavaType bytes = new JavaType("", List.of("byte"), List.of(), 1, true);
    assertThat(found(RULE, put(bytes).responds(stored(200, "ETag")))).isEmpty();
  }

  @Test
  void packageThatOnlyBeginsAlikeIsOfTheApplication() {
    assertThat(found(RULE, put(JavaType.of("javax", "X")).responds(stored(200, "ETag"))))
        .containsExactly("WARNING");
    assertThat(found(RULE, put(JavaType.of("java", "X")).responds(stored(200, "ETag")))).isEmpty();
  }

  @Test
  void otherMethodsPromiseNothing() {
    EndpointFixture patch = on(HttpMethod.PATCH).reads(content(DRAFT));
    assertThat(found(RULE, patch.responds(stored(200, "ETag")))).isEmpty();
    EndpointFixture both = on(HttpMethod.PUT, HttpMethod.PATCH).reads(content(DRAFT));
    assertThat(found(RULE, both.responds(stored(200, "ETag")))).isEmpty();
    assertThat(found(RULE, on().reads(content(DRAFT)).responds(stored(200, "ETag")))).isEmpty();
  }

  @Test
  void whatIsNotSentHereIsNotJudged() {
    ResponseFixture filtered = stored(200, "ETag").sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(RULE, put(DRAFT).responds(filtered))).isEmpty();
    EndpointFixture payload = put(DRAFT).sends(200, Body.of(ORDER));
    assertThat(found(RULE, payload.responds(stored(201, "ETag")))).isEmpty();
    assertThat(found(RULE, put(DRAFT).returns(Carrier.GENERATED).responds(stored(200, "ETag"))))
        .containsExactly("WARNING");
  }
}
