package dev.responds.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.responds.http.CacheControl;
import dev.responds.http.ContentDisposition;
import dev.responds.http.EntityTag;
import dev.responds.http.Link;
import dev.responds.http.Location;
import dev.responds.http.RateLimit;
import dev.responds.http.RateLimitPolicy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which field each chained method sets, and to what. */
class FieldsTest {

  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

  private final Recorder stage = new Recorder();

  private void sent(Recorder recorder, String field) {
    assertThat(recorder.field()).isEqualTo(field);
  }

  @Test
  void locations() {
    sent(stage.location(URI.create("/a")), "Location: /a");
    sent(stage.location(Location.of("/{a}", "é")), "Location: /%C3%A9");
    sent(stage.contentLocation(URI.create("/é")), "Content-Location: /%C3%A9");
    sent(stage.contentLocation(Location.of("/{a}", 1)), "Content-Location: /1");
    sent(stage.statusLink(URI.create("/a")), "Link: </a>; rel=\"status\"");
    sent(stage.statusLink(Location.of("/{a}", 1)), "Link: </1>; rel=\"status\"");
    sent(stage.blockedBy(URI.create("/a")), "Link: </a>; rel=\"blocked-by\"");
    assertThatThrownBy(() -> stage.location(URI.create(""))).hasMessage("Location is empty");
  }

  @Test
  void links() {
    Link next = Link.of(URI.create("/a"), "next");

    sent(stage.link(next), "Link: </a>; rel=\"next\"");
    sent(
        stage.link(next, next.title("b")),
        "Link: </a>; rel=\"next\", </a>; rel=\"next\"; title=\"b\"");
  }

  @Test
  void caching() {
    sent(stage.cacheControl(CacheControl.noStore()), "Cache-Control: no-store");
    sent(stage.cacheControl("private", "max-age=60"), "Cache-Control: private, max-age=60");
    sent(stage.vary("Accept", "Accept-Language"), "Vary: Accept, Accept-Language");
    sent(stage.vary("*"), "Vary: *");
    assertThatThrownBy(() -> stage.vary("Accept", "*")).hasMessageContaining("Vary");
    assertThatThrownBy(() -> stage.vary("Accept, Origin")).hasMessageContaining("Vary");
  }

  @Test
  void validators() {
    sent(stage.eTag("v1"), "ETag: \"v1\"");
    sent(stage.eTag(EntityTag.weak("v1")), "ETag: W/\"v1\"");
    sent(stage.lastModified(NEW_YEAR), "Last-Modified: Thu, 01 Jan 2026 00:00:00 GMT");
  }

  @Test
  void content() {
    sent(stage.contentLanguage(Locale.KOREAN), "Content-Language: ko");
    sent(stage.contentLanguage(Locale.GERMAN, Locale.CANADA_FRENCH), "Content-Language: de, fr-CA");
    sent(
        stage.contentDisposition(ContentDisposition.attachment("a.csv")),
        "Content-Disposition: attachment; filename=\"a.csv\"");
    assertThatThrownBy(() -> stage.contentLanguage(Locale.ROOT))
        .hasMessageContaining("Content-Language");
  }

  @Test
  void times() {
    sent(stage.retryAfter(Duration.ofMillis(1500)), "Retry-After: 2");
    sent(stage.retryAfter(NEW_YEAR), "Retry-After: Thu, 01 Jan 2026 00:00:00 GMT");
    sent(stage.expires(NEW_YEAR), "Expires: Thu, 01 Jan 2026 00:00:00 GMT");
    sent(stage.sunset(NEW_YEAR), "Sunset: Thu, 01 Jan 2026 00:00:00 GMT");
    sent(stage.deprecation(NEW_YEAR), "Deprecation: @1767225600");
  }

  @Test
  void timesOutOfRangeAreRefusedByName() {
    assertThatThrownBy(() -> stage.retryAfter(Instant.MAX)).hasMessageContaining("Retry-After");
    assertThatThrownBy(() -> stage.expires(Instant.MIN)).hasMessageContaining("Expires");
    assertThatThrownBy(() -> stage.sunset(Instant.MAX)).hasMessageContaining("Sunset");
    assertThatThrownBy(() -> stage.lastModified(Instant.MAX)).hasMessageContaining("Last-Modified");
    assertThatThrownBy(() -> stage.deprecation(Instant.MAX)).hasMessageContaining("Deprecation");
  }

  @Test
  void limits() {
    RateLimit limit = RateLimit.of("a", 0);
    RateLimitPolicy policy = RateLimitPolicy.of("a", 9);

    sent(stage.rateLimit(limit, RateLimit.of("b", 1)), "RateLimit: \"a\";r=0, \"b\";r=1");
    sent(stage.rateLimitPolicy(policy), "RateLimit-Policy: \"a\";q=9");
  }

  @Test
  void mediaTypes() {
    sent(stage.accept("text/*;q=0.5", "a/b"), "Accept: text/*;q=0.5, a/b");
    sent(
        stage.acceptPatch("application/merge-patch+json"),
        "Accept-Patch: application/merge-patch+json");
    sent(stage.acceptPost("*/*"), "Accept-Post: */*");
    assertThatThrownBy(() -> stage.acceptPatch("text/*")).hasMessageContaining("Accept-Patch");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "application/jsonpath | application/jsonpath",
        "\"application/jsonpath\" | application/jsonpath",
        "application/sql;charset=UTF-8 | application/sql;charset=\"UTF-8\"",
        "application/sql ; Charset=\"UTF-8\" | application/sql;charset=\"UTF-8\"",
        "a/b;c=\"d\\\"e\";f=1 | a/b;c=\"d\\\"e\";f=\"1\"",
        "*/* | */*",
        "image/* | image/*",
        "7z/x | \"7z/x\""
      })
  void queryTypesAreItemsOfAStructuredField(String range, String item) {
    sent(stage.acceptQuery(range), "Accept-Query: " + item);
    assertThat(FieldParser.items(stage.acceptQuery(range, "text/plain").toString()))
        .hasSize(2)
        .endsWith(Map.of("", "text/plain"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "text/",
        "/plain",
        "*/plain",
        "a/b, c/d",
        "a/b;",
        "a/b;c",
        "a/b;c=",
        "a/b;c=\"d",
        "a/b;c=\"d\\",
        "a b/c",
        "a/b;c=d e",
        "a/b\r\nX: y",
        "가/b",
        "a/b;c=\"가\""
      })
  void aMediaTypeIsOne(String range) {
    assertThatThrownBy(() -> stage.accept(range))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Accept");
    assertThatThrownBy(() -> stage.acceptQuery(range))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Accept-Query");
  }
}
