package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRangeContractTest {

  private static final String RULE = "content-range-contract";
  private static final ResponseFixture PART = response(206);

  @ParameterizedTest
  @CsvSource({"206, ERROR, RFC 9110 §15.3.7.1", "416, WARNING, RFC 9110 §15.5.17"})
  void answerToARangeNeedsIt(int status, String level, String section) {
    EndpointFixture endpoint = get().responds(200, status);
    assertThat(found(RULE, endpoint)).containsExactly(level);
    assertThat(only(RULE, endpoint).citation())
        .hasValueSatisfying(citation -> assertThat(citation).hasToString(section));
    assertThat(only(RULE, endpoint).arguments().values())
        .containsEntry("attribute", "headers = \"Content-Range\"")
        .containsEntry("generated", "OrderControllerResponses.Answer");
    ResponseFixture response = response(status).headers("content-range");
    assertThat(found(RULE, get().responds(200).responds(response))).isEmpty();
  }

  @Test
  void declarationOnTheClassSaysWhatToAdd() {
    EndpointFixture endpoint = get().responds(200).responds(PART.at(Scope.TYPE));
    assertThat(found(RULE, endpoint)).containsExactly("ERROR shared");
  }

  @Test
  void factoryDemandsIt() {
    assertThat(found(RULE, get().returns(Carrier.GENERATED).responds(200, 206, 416))).isEmpty();
  }

  @Test
  void frameworkAnswersTheRangesOfAResource() {
    assertThat(found(RULE, get().with(Known.ranged()).responds(200, 206, 416))).isEmpty();
    assertThat(found(RULE, get().returns(Carrier.PAYLOAD).responds(200, 206, 416))).isEmpty();
    assertThat(found(RULE, get().sends(200, Body.of(ORDER)).responds(200, 206, 416))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "HEAD", "PUT"})
  void whereRangesCannotBeAnsweredAnotherRuleSpeaks(String method) {
    assertThat(found(RULE, on(HttpMethod.of(method)).responds(200, 206, 416))).isEmpty();
    assertThat(found(RULE, on().responds(200, 206, 416))).isEmpty();
  }

  @Test
  void queryMayHaveRanges() {
    assertThat(found(RULE, on(HttpMethod.QUERY).responds(200, 206))).containsExactly("ERROR");
    assertThat(found(RULE, on(HttpMethod.GET, HttpMethod.HEAD).responds(200, 206)))
        .containsExactly("ERROR");
  }

  @Test
  void whatOthersSendIsOnlyDocumented() {
    for (Sender sender : new Sender[] {Sender.EXCEPTION, Sender.INFRASTRUCTURE}) {
      assertThat(found(RULE, get().responds(200).responds(PART.sentBy(sender)))).isEmpty();
    }
  }

  @Test
  void partsOfAMultipartHaveTheirOwn() {
    ResponseFixture typed = PART.mediaType("Multipart/ByteRanges; boundary=x");
    assertThat(found(RULE, get().responds(200).responds(typed))).isEmpty();
    ResponseFixture both = PART.mediaType("multipart/byteranges").headers("Content-Range");
    assertThat(found(RULE, get().responds(200).responds(both))).containsExactly("ERROR multipart");
    assertThat(only(RULE, get().responds(200).responds(both)).source().entry()).isZero();
  }

  @Test
  void mappingMayProduceNothingButMultipart() {
    EndpointFixture parts = get().produces("multipart/byteranges").responds(206);
    assertThat(found(RULE, parts)).isEmpty();
    EndpointFixture either =
        get().produces("multipart/byteranges", "application/pdf").responds(206);
    assertThat(found(RULE, either)).containsExactly("ERROR");
    EndpointFixture one = get().produces("multipart/byteranges");
    assertThat(found(RULE, one.responds(PART.mediaType("application/pdf"))))
        .containsExactly("ERROR");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 404})
  void elsewhereItMeansNothing(int status) {
    ResponseFixture response = response(status).headers("ETag", "Content-Range");
    assertThat(found(RULE, get().responds(response))).containsExactly("WARNING meaningless");
    assertThat(only(RULE, get().responds(response)).citation())
        .hasValueSatisfying(citation -> assertThat(citation).hasToString("RFC 9110 §14.4"));
    assertThat(found(RULE, get().responds(status))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {103, 299, 600})
  void otherRulesSpeakOfTheCodeItself(int status) {
    assertThat(found(RULE, get().responds(response(status).headers("Content-Range")))).isEmpty();
  }
}
