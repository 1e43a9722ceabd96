package dev.responds.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.responds.http.BearerChallenge;
import dev.responds.http.ByteRanges;
import dev.responds.http.CacheControl;
import dev.responds.http.Challenge;
import dev.responds.http.ContentDisposition;
import dev.responds.http.EntityTag;
import dev.responds.http.Link;
import dev.responds.http.Location;
import dev.responds.http.RateLimit;
import dev.responds.http.RateLimitPolicy;
import dev.responds.internal.Nulls;
import dev.responds.reply.Header;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text a value is given, it is refused by name or fit for the wire. */
class WireTest {

  /**
   * One way for text to get into a field.
   *
   * @param field what the exception has to name
   * @param value writes the text
   */
  record Entry(String field, Function<String, Object> value) {

    @Override
    public String toString() {
      return field;
    }
  }

  static List<Entry> entries() {
    CacheControl directives = CacheControl.noCache();
    Link link = Link.of(Location.of("/"), "next");
    BearerChallenge bearer = Challenge.bearer("orders");
    Recorder stage = new Recorder();
    return List.of(
        new Entry("Location", text -> Location.of(text)),
        new Entry("Location", text -> Location.of("/orders/{id}", text)),
        new Entry("Location", text -> Location.of("/orders?q={q}", text)),
        new Entry("Location", text -> Location.of("/files/{+path}", text)),
        new Entry("ETag", EntityTag::strong),
        new Entry("ETag", EntityTag::weak),
        new Entry("ETag", FieldValue::entityTag),
        new Entry("Cache-Control", CacheControl::of),
        new Entry("Cache-Control", directives::with),
        new Entry("Cache-Control", text -> directives.with("extension", text)),
        new Entry("Cache-Control", text -> CacheControl.of("a").noCache(text)),
        new Entry("Cache-Control", text -> directives.cachePrivate("Age", text)),
        new Entry("Cache-Control", stage::cacheControl),
        new Entry("scheme", Challenge::of),
        new Entry("Negotiate challenge", text -> Challenge.of("Negotiate", text)),
        new Entry("realm", Challenge::basic),
        new Entry("realm", Challenge::bearer),
        new Entry("Bearer challenge", text -> bearer.with(text, "value")),
        new Entry("name", text -> bearer.with("name", text)),
        new Entry("error of", bearer::error),
        new Entry("error_description", bearer::errorDescription),
        new Entry("scope", text -> bearer.scope("read", text)),
        new Entry("realm", text -> Challenge.digest(text, "n")),
        new Entry("nonce", text -> Challenge.digest("orders", text)),
        new Entry("algorithm", text -> Challenge.digest("orders", "n", text, "auth")),
        new Entry("qop", text -> Challenge.digest("orders", "n", "MD5", "auth", text)),
        new Entry("opaque", text -> Challenge.digest("orders", "n").opaque(text)),
        new Entry("Link", text -> Link.of(Location.of("/"), text)),
        new Entry("Link", text -> Link.of(Location.of("/"), "next", text)),
        new Entry("Link", link::title),
        new Entry("Link", link::type),
        new Entry("Link", link::media),
        new Entry("Link", text -> link.with(text, "value")),
        new Entry("Link", text -> link.with("name", text)),
        new Entry("Content-Disposition", ContentDisposition::attachment),
        new Entry("Content-Disposition", ContentDisposition::inline),
        new Entry("RateLimit", text -> RateLimit.of(text, 1)),
        new Entry("RateLimit", text -> RateLimit.of("a", 1).partitionKey(text)),
        new Entry("RateLimit-Policy", text -> RateLimitPolicy.of(text, 1)),
        new Entry("RateLimit-Policy", text -> RateLimitPolicy.of("a", 1).unit(text)),
        new Entry("RateLimit-Policy", text -> RateLimitPolicy.of("a", 1).partitionKey(text)),
        new Entry("Vary", stage::vary),
        new Entry("Vary", text -> stage.vary("Accept", text)),
        new Entry("Accept", stage::accept),
        new Entry("Accept-Patch", stage::acceptPatch),
        new Entry("Accept-Post", stage::acceptPost),
        new Entry("Accept-Query", stage::acceptQuery),
        new Entry("Allow", text -> FieldValue.allow(Arrays.asList(text))),
        new Entry("Upgrade", text -> FieldValue.members("Upgrade", "HTTP/2.0", text)),
        new Entry("Content-Type", text -> ByteRanges.of(text).boundary()));
  }

  @Property
  void textIsRefusedByNameOrFitForTheWire(@ForAll("texts") String text) {
    for (Entry entry : entries()) {
      Object[] value = new Object[1];
      Throwable refused = catchThrowable(() -> value[0] = entry.value().apply(text));

      if (refused == null) {
        assertThat(String.valueOf(value[0])).as(entry.field()).matches("[\\t\\x20-\\x7e]*");
        assertThat(Header.of("X", value[0].toString())).isNotNull();
      } else {
        assertThat(refused)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(entry.field());
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> telling =
        Arbitraries.of(
            "\r\n\0\t \u007f\u0085\"\\%{}()<>[]/:;,=.*+-?#&'aZ09é가\ud83d\ude00"
                .chars()
                .mapToObj(c -> (char) c)
                .toList());
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(12),
        Arbitraries.strings().ascii().ofMaxLength(12),
        telling.list().ofMaxSize(8).map(WireTest::text),
        Arbitraries.of("text/plain", "next", "GET", "text/*;a=\"b", "\"a", "W/\"", "%", "%2e%2e"));
  }

  private static String text(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void nothingIsRefusedByNameToo(Entry entry) {
    assertThat(catchThrowable(() -> entry.value().apply(Nulls.nothing())))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining(entry.field());
  }
}
