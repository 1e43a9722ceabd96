package dev.responds.processor.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.responds.http.ContentDisposition;
import dev.responds.http.EntityTag;
import dev.responds.http.Link;
import dev.responds.internal.FieldText;
import dev.responds.internal.MediaRange;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.tomcat.util.http.parser.MediaType;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/**
 * What we write, others read as it was meant: Spring, Tomcat and Jersey. Differences that are
 * justified stand where they are left out, with the reason.
 */
@SuppressWarnings("NullAway") // What is not there is part of what is tried.
class FieldDifferenceTest {

  private static final int TRIES = 300;

  /** Where another parser reads something else, and is wrong by the RFC. */
  private enum Justified {
    EMPTY_TAG("Spring reads no entity tag that is empty, which RFC 9110 §8.8.3 allows"),
    TAG_WITH_BACKSLASH(
        "Jersey takes a backslash for an escape, which RFC 9110 §8.8.3 does not have"),
    LINK_WITH_ESCAPE(
        "Jersey reads neither escapes nor separators in quoted strings of Link, as RFC 8288 §3 does");

    private final String because;

    Justified(String because) {
      this.because = because;
    }

    boolean excepts(String text) {
      assertThat(because).contains("RFC");
      return switch (this) {
        case EMPTY_TAG -> text.isEmpty();
        case TAG_WITH_BACKSLASH -> text.indexOf('\\') >= 0;
        case LINK_WITH_ESCAPE -> text.matches(".*[\\\\\";,=].*");
      };
    }
  }

  /** Jersey has no newer type for it. */
  @SuppressWarnings("JavaUtilDate")
  @Property(tries = TRIES, seed = "1")
  void springAndJerseyReadTheTime(@ForAll @LongRange(max = 253_402_300_799L) long seconds) {
    Instant instant = Instant.ofEpochSecond(seconds);
    String written = FieldText.date("Last-Modified", instant);
    HttpHeaders headers = new HttpHeaders();
    headers.set("Last-Modified", written);

    assertThat(headers.getLastModified()).isEqualTo(instant.toEpochMilli());
    assertThat(jersey(java.util.Date.class).fromString(written).getTime())
        .isEqualTo(instant.toEpochMilli());
  }

  @Property(tries = TRIES, seed = "2")
  void springAndJerseyReadTheTag(@ForAll("opaque") String opaque, @ForAll boolean weak) {
    EntityTag tag = weak ? EntityTag.weak(opaque) : EntityTag.strong(opaque);

    if (!Justified.EMPTY_TAG.excepts(opaque)) {
      assertThat(ETag.parse(tag.toString())).containsExactly(new ETag(opaque, weak));
    }
    if (!Justified.TAG_WITH_BACKSLASH.excepts(opaque)) {
      assertThat(jersey(jakarta.ws.rs.core.EntityTag.class).fromString(tag.toString()))
          .isEqualTo(new jakarta.ws.rs.core.EntityTag(opaque, weak));
    }
  }

  @Property(tries = TRIES, seed = "3")
  void jerseyReadsTheLink(@ForAll("visible") String title, @ForAll("relation") String relation) {
    Link link = Link.of(URI.create("/a?b=c"), relation).title(title);

    if (Justified.LINK_WITH_ESCAPE.excepts(title)) {
      return;
    }
    jakarta.ws.rs.core.Link read = jakarta.ws.rs.core.Link.valueOf(link.toString());

    assertThat(read.getUri()).isEqualTo(URI.create("/a?b=c"));
    assertThat(read.getRel()).isEqualTo(relation);
    assertThat(read.getTitle()).isEqualTo(title);
  }

  @Property(tries = TRIES, seed = "4")
  void springReadsTheFileName(@ForAll @StringLength(min = 1, max = 12) String name) {
    // A path, or half a surrogate pair, is refused; what is not, arrives.
    if (catchThrowable(() -> ContentDisposition.attachment(name)) == null) {
      String written = ContentDisposition.attachment(name).toString();

      assertThat(org.springframework.http.ContentDisposition.parse(written).getFilename())
          .isEqualTo(name);
    }
  }

  @Property(tries = TRIES, seed = "5")
  void springAndTomcatTakeTheMediaTypesThatWeTake(@ForAll("mediaType") String text)
      throws IOException {
    if (catchThrowable(() -> MediaRange.type("type", text)) != null) {
      return;
    }
    MimeType spring = MimeTypeUtils.parseMimeType(text);
    MediaType tomcat = MediaType.parseMediaType(new StringReader(text));

    assertThat(tomcat).as(text).isNotNull();
    assertThat(tomcat.getType()).isEqualToIgnoringCase(spring.getType());
    String charset = MediaRange.parameter(text, "charset").orElse(null);
    assertThat(charset == null ? null : charset.toLowerCase(java.util.Locale.ROOT))
        .isEqualTo(lower(tomcat.getCharset()))
        .isEqualTo(spring.getCharset() == null ? null : lower(spring.getCharset().name()));
  }

  private static String lower(String text) {
    return text == null ? null : text.toLowerCase(java.util.Locale.ROOT);
  }

  @Provide
  Arbitrary<String> opaque() {
    return Arbitraries.strings().withCharRange('#', '~').withChars('!').ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> visible() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .ofMinLength(1)
        .ofMaxLength(8)
        .filter(text -> text.equals(text.strip()));
  }

  @Provide
  Arbitrary<String> relation() {
    return Arbitraries.of("next", "a", "blocked-by", "https://example.org/rel");
  }

  @Provide
  Arbitrary<String> mediaType() {
    Arbitrary<String> part =
        Arbitraries.of("text/plain", "a/b", "text", "*/*", "a/b/c", "", "x+y/z.w-v");
    Arbitrary<String> parameter =
        Arbitraries.of(
            "",
            ";charset=utf-8",
            "; charset=\"utf-8\"",
            ";a=b",
            "; t=\"charset=utf-16\"",
            ";a=",
            ";=b",
            "; a=\"b;c\"",
            ";xcharset=utf-16",
            " ;a=b");
    return part.flatMap(p -> parameter.flatMap(q -> parameter.map(r -> p + q + r)))
        .filter(text -> text.getBytes(StandardCharsets.UTF_8).length < 60);
  }

  private static <T> RuntimeDelegate.HeaderDelegate<T> jersey(Class<T> type) {
    RuntimeDelegate jersey = new org.glassfish.jersey.server.internal.RuntimeDelegateImpl();
    return jersey.createHeaderDelegate(type);
  }
}
