package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalMetadataMismatchTest {

  private static final String RULE = "conditional-metadata-mismatch";

  private static EndpointFixture reading() {
    return get().reads(Parameter.Kind.HEADER, "If-None-Match");
  }

  private static EndpointFixture pair(EndpointFixture endpoint, int status, String... fields) {
    return endpoint.responds(response(200).headers(fields)).responds(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cache-Control", "content-location", "ETag", "Expires", "Vary: Accept"})
  void fieldOfThe200IsMissing(String field) {
    assertThat(found(RULE, pair(reading(), 304, field))).containsExactly("ERROR");
    assertThat(found(RULE, pair(get(), 206, field))).containsExactly("ERROR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Last-Modified", "Content-Type", "Date", "X-Total"})
  void otherFieldsNeedNoRepetition(String field) {
    assertThat(found(RULE, pair(reading(), 304, field))).isEmpty();
  }

  @Test
  void onlyTheFieldsThatAreMissingAreNamed() {
    EndpointFixture endpoint =
        reading()
            .responds(response(200).headers("Vary", "ETag", "Cache-Control"))
            .responds(response(304).headers("etag"));
    assertThat(only(RULE, endpoint).arguments().values())
        .containsEntry("fields", "Cache-Control, Vary")
        .containsEntry("attribute", "headers = {\"etag\", \"Cache-Control\", \"Vary\"}");
    EndpointFixture whole =
        reading().responds(response(200).headers("ETag")).responds(response(304).headers("ETag"));
    assertThat(found(RULE, whole)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"206, RFC 9110 §15.3.7", "304, RFC 9110 §15.4.5"})
  void sectionIsTheOneOfTheStatus(int status, String section) {
    assertThat(only(RULE, pair(reading(), status, "ETag")).citation())
        .hasValueSatisfying(citation -> assertThat(citation).hasToString(section));
  }

  @Test
  void springMayMakeThe304OfThe200() {
    assertThat(found(RULE, pair(get(), 304, "ETag"))).containsExactly("ADVICE");
    assertThat(found(RULE, pair(get().calledBy(Framework.NONE), 304, "ETag")))
        .containsExactly("ERROR");
    EndpointFixture byDate = get().reads(Parameter.Kind.HEADER, "if-modified-since");
    assertThat(found(RULE, pair(byDate, 304, "ETag"))).containsExactly("ERROR");
    EndpointFixture raw = get().reads(Parameter.Kind.RAW_REQUEST, "");
    assertThat(found(RULE, pair(raw, 304, "ETag"))).containsExactly("ADVICE");
  }

  @Test
  void springMakesThe206OfAResource() {
    assertThat(found(RULE, pair(get().with(Known.ranged()), 206, "ETag"))).isEmpty();
    assertThat(found(RULE, pair(get().with(Known.ranged()).calledBy(Framework.NONE), 206, "ETag")))
        .containsExactly("ERROR");
    assertThat(found(RULE, pair(reading().with(Known.ranged()), 304, "ETag")))
        .containsExactly("ERROR");
  }

  @Test
  void factoriesShareTheirFields() {
    assertThat(found(RULE, pair(reading().returns(Carrier.GENERATED), 304, "ETag"))).isEmpty();
  }

  @Test
  void payloadSendsNoFieldsByItself() {
    assertThat(found(RULE, pair(reading().sends(200, Body.of(ORDER)), 304, "ETag"))).isEmpty();
    assertThat(found(RULE, pair(reading().returns(Carrier.PAYLOAD), 206, "ETag"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {203, 404, 204})
  void onlyTheseStatusesStandForA200(int status) {
    assertThat(found(RULE, pair(reading(), status, "ETag"))).isEmpty();
    EndpointFixture other = reading().responds(response(status).headers("ETag")).responds(200, 304);
    assertThat(found(RULE, other)).isEmpty();
  }

  @Test
  void whatOthersSendIsOnlyDocumented() {
    ResponseFixture ok = response(200).headers("ETag");
    ResponseFixture notModified = response(304);
    assertThat(
            found(RULE, reading().responds(ok).responds(notModified.sentBy(Sender.INFRASTRUCTURE))))
        .isEmpty();
    assertThat(
            found(RULE, reading().responds(ok.sentBy(Sender.INFRASTRUCTURE)).responds(notModified)))
        .isEmpty();
  }
}
