package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncacheableStatusWithFreshnessTest {

  private static final String RULE = "uncacheable-status-with-freshness";

  private static EndpointFixture kept(int status, String... fields) {
    return get().responds(200).responds(response(status).headers(fields));
  }

  @ParameterizedTest
  @CsvSource({
    "428, WARNING, RFC 6585 §3",
    "429, WARNING, RFC 6585 §4",
    "431, WARNING, RFC 6585 §5",
    "511, WARNING, RFC 6585 §6",
    "425, ADVICE early, RFC 8470 §5.2"
  })
  void statusThatMustNotBeStored(int status, String expected, String section) {
    EndpointFixture endpoint = kept(status, "Retry-After", "cache-control: max-age=60");
    assertThat(found(RULE, endpoint)).containsExactly(expected);
    assertThat(only(RULE, endpoint).arguments().values()).containsEntry("directive", "max-age");
    assertThat(only(RULE, endpoint).source().entry()).isEqualTo(1);
    assertThat(only(RULE, endpoint).citation())
        .hasValueSatisfying(citation -> assertThat(citation).hasToString(section));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cache-Control",
        "Cache-Control: no-store",
        "Cache-Control: no-cache",
        "Cache-Control: max-age=0",
        "Expires",
        "Expires: 0",
        "Expires: Thu, 01 Jan 1970 00:00:00 GMT",
        "Expires: tomorrow",
        "Retry-After"
      })
  void whatAsksForNothingIsFine(String field) {
    assertThat(found(RULE, kept(429, field))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {425, 428, 429, 431, 511})
  void dateAsksForItToo(int status) {
    String date = "expires: Fri, 01 Jan 2100 00:00:00 GMT";
    EndpointFixture endpoint = kept(status, "ETag", date);
    assertThat(only(RULE, endpoint).arguments().values()).containsEntry("directive", "Expires");
    assertThat(only(RULE, endpoint).source().entry()).isEqualTo(1);
    assertThat(found(RULE, kept(status, date, "Cache-Control: no-store"))).isEmpty();
    assertThat(found(RULE, kept(status, date, "Cache-Control: max-age=0"))).isEmpty();
    assertThat(found(RULE, kept(status, date, "Cache-Control"))).isEmpty();
    assertThat(found(RULE, kept(status, date, "Cache-Control: must-revalidate"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 404, 426, 430, 503})
  void otherStatusesMayBeStored(int status) {
    assertThat(found(RULE, kept(status, "Cache-Control: public"))).isEmpty();
  }

  @Test
  void contradictionStandsWhoeverSends() {
    ResponseFixture limited = response(429).headers("Cache-Control: public");
    assertThat(found(RULE, get().responds(limited.sentBy(Sender.INFRASTRUCTURE))))
        .containsExactly("WARNING");
  }
}
