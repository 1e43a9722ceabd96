package dev.responds.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.responds.http.Challenge;
import dev.responds.internal.Nulls;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValueTest {

  private static final DateTimeFormatter JDK =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "/orders/1, /orders/1",
    "https://shop.example/orders/1, https://shop.example/orders/1",
    "/주문/1, /%EC%A3%BC%EB%AC%B8/1",
    "/orders?q=é, /orders?q=%C3%A9"
  })
  void aUriIsWrittenInAscii(String uri, String value) {
    assertThat(FieldValue.uri("Location", URI.create(uri))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1994-11-06T08:49:37Z | Sun, 06 Nov 1994 08:49:37 GMT",
        "2026-01-01T00:00:00.999Z | Thu, 01 Jan 2026 00:00:00 GMT",
        "0001-01-01T00:00:00Z | Mon, 01 Jan 0001 00:00:00 GMT"
      })
  void aDateIsAnImfFixdate(String instant, String value) {
    assertThat(FieldValue.date("Expires", Instant.parse(instant))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01T00:00:00Z", "0000-12-31T23:59:59Z"})
  void aDateHasAYearOfFourDigits(String instant) {
    assertThatThrownBy(() -> FieldValue.date("Expires", Instant.parse(instant)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Expires");
  }

  @Test
  void aTimestampCountsSeconds() {
    assertThat(FieldValue.timestamp(Instant.parse("2023-06-30T23:59:59Z")))
        .isEqualTo("@1688169599");
  }

  @ParameterizedTest
  @CsvSource({"PT0S, 0", "PT2M, 120", "PT0.001S, 1", "PT1.5S, 2"})
  void aDelayIsRoundedUp(Duration delay, String value) {
    assertThat(FieldValue.delay(delay)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT-0.001S"})
  void aDelayIsNotNegative(Duration delay) {
    assertThatThrownBy(() -> FieldValue.delay(delay))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Retry-After");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "v1, '\"v1\"'",
        "'\"v1\"', '\"v1\"'",
        "'W/\"v1\"', 'W/\"v1\"'",
        "'', '\"\"'",
        "'W/\"\"', 'W/\"\"'"
      })
  void anEntityTagHasItsQuotes(String tag, String value) {
    assertThat(FieldValue.entityTag(tag)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "a\"b",
        "\"",
        "a\"",
        "\"a",
        "W/\"a",
        "w/\"a\"",
        "태그",
        "a\r\nX: y",
        "a\tb",
        "\u0000"
      })
  void anEntityTagHasNothingElse(String tag) {
    assertThatThrownBy(() -> FieldValue.entityTag(tag))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ETag");
  }

  @Test
  void allowIsSortedAndMayBeEmpty() {
    assertThat(FieldValue.allow(List.of("PUT", "GET", "PUT"))).isEqualTo("GET, PUT");
    assertThat(FieldValue.allow(Set.of())).isEmpty();
  }

  @Test
  void allowDoesNotListWhatIsRefused() {
    assertThatThrownBy(() -> FieldValue.allow(Set.of("GET", "POST"), "POST"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Allow lists POST, which this 405 refuses");
  }

  @Test
  void allowListsMethodsOnly() {
    assertThatThrownBy(() -> FieldValue.allow(Set.of("GET, POST")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Allow");
  }

  @Test
  void aListHasCommas() {
    assertThat(FieldValue.members("Upgrade", "a")).isEqualTo("a");
    assertThat(FieldValue.members("Upgrade", "a", "b", "c")).isEqualTo("a, b, c");
    assertThat(
            FieldValue.challenges(
                "WWW-Authenticate", Challenge.of("Negotiate"), Challenge.basic("shop")))
        .isEqualTo("Negotiate, Basic realm=\"shop\", charset=\"UTF-8\"");
  }

  @Test
  void aMemberIsOne() {
    assertThat(FieldValue.members("Upgrade", "HTTP/2.0", "websocket"))
        .isEqualTo("HTTP/2.0, websocket");
    for (String member : List.of("", "a, b", "a\"", " a", "\u0000")) {
      assertThatThrownBy(() -> FieldValue.members("Upgrade", "a", member))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("member of Upgrade");
    }
  }

  @Test
  void anUnsatisfiedRangeHasTheLengthAlone() {
    assertThat(FieldValue.unsatisfiedRange(0)).isEqualTo("bytes */0");
    assertThatThrownBy(() -> FieldValue.unsatisfiedRange(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Content-Range");
  }

  @Test
  void aLinkNamesItsRelation() {
    assertThat(FieldValue.link(URI.create("https://isp.example"), "blocked-by"))
        .isEqualTo("<https://isp.example>; rel=\"blocked-by\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT2147483647.000000001S", "PT2147483648S", "PT2562047788015215H"})
  void aDelayIsOneThatClientsRead(Duration delay) {
    assertThatThrownBy(() -> FieldValue.delay(delay))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Retry-After is longer than 2147483647 seconds: " + delay);
    assertThat(FieldValue.delay(Duration.ofSeconds(Integer.MAX_VALUE))).isEqualTo("2147483647");
  }

  @Property
  void aDateIsWhatTheFormatterOfTheJdkWrites(
      @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long seconds) {
    Instant instant = Instant.ofEpochSecond(seconds, 999_999_999);

    assertThat(FieldValue.date("Expires", instant)).isEqualTo(JDK.format(instant));
  }

  @Test
  void aValueThatIsMissingIsNamed() {
    assertThatThrownBy(() -> FieldValue.of("Location", Nulls.nothing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Location");
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller may pass whose compiler does not check for null
  void aChallengeThatIsMissingIsNamed() {
    assertThatThrownBy(() -> FieldValue.challenges("Proxy-Authenticate", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Proxy-Authenticate");
  }
}
