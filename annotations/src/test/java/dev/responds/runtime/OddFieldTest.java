package dev.responds.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.responds.http.Allow;
import dev.responds.http.CacheControl;
import dev.responds.http.Challenge;
import dev.responds.http.EntityTag;
import dev.responds.http.Link;
import dev.responds.http.Location;
import dev.responds.internal.MediaRange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of header fields at the edges of their grammar. */
@SuppressWarnings("NullAway") // What is not there is part of what is tried.
class OddFieldTest {

  private static final URI TARGET = URI.create("/x");

  /** RFC 8288 §3.3: {@code reg-rel-type}, or an absolute URI. */
  private static final Pattern RELATION =
      Pattern.compile("[a-z][a-z0-9.-]*|[a-zA-Z][a-zA-Z0-9+.-]*:.+");

  /** RFC 9110 §8.8.3: {@code etagc}, without obs-text. */
  private static final Pattern OPAQUE = Pattern.compile("[\\x21\\x23-\\x7e]*");

  @ParameterizedTest
  @ValueSource(strings = {"next", "a", "a1", "blocked-by", "x.y", "https://x/rel#a", "urn:a"})
  void aRelationTypeIsANameOrAUri(String relation) {
    assertThat(Link.of(TARGET, relation)).hasToString("</x>; rel=\"" + relation + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Next",
        "1",
        "-",
        ".x",
        "-next",
        "a b",
        ":x",
        "1:x",
        "-a:b",
        "a:",
        "http:",
        "a:%zz",
        "a_b",
        "https://x/\"",
        "https://x/ y",
        "http://[",
        "next\r\nX: 1"
      })
  void nothingElseIsOne(String relation) {
    assertThatIllegalArgumentException().isThrownBy(() -> Link.of(TARGET, relation));
    assertThatIllegalArgumentException().isThrownBy(() -> Link.of(TARGET, "next", relation));
  }

  @Property(tries = 300)
  void whatIsTakenAsARelationTypeIsOne(
      @ForAll @StringLength(max = 5) @CharRange(from = ' ', to = '~') String relation) {
    if (catchThrowable(() -> Link.of(TARGET, relation)) == null) {
      assertThat(relation).matches(RELATION);
    }
  }

  @Property(tries = 300)
  void anEntityTagIsTakenIfAndOnlyIfTheGrammarHasIt(@ForAll @StringLength(max = 4) String opaque) {
    boolean right = OPAQUE.matcher(opaque).matches();

    assertThat(catchThrowable(() -> EntityTag.strong(opaque)) == null).isEqualTo(right);
    assertThat(catchThrowable(() -> EntityTag.weak(opaque)) == null).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, ''",
    "text/plain; charset=latin1, latin1",
    "text/plain;CharSet=\"iso-8859-1\", iso-8859-1",
    "text/plain; title=\"charset=utf-16\", ''",
    "text/plain; xcharset=utf-16, ''",
    "text/plain; a=\"\\\";charset=utf-16\"; charset=utf-8, utf-8",
    "no media type; charset=utf-16, ''",
  })
  void aCharsetIsAParameterOfItsOwn(String type, String charset) {
    assertThat(MediaRange.parameter(type, "charset").orElse("")).isEqualTo(charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x y", "e\r\nX-Y: 1", "1", "a", "toolongalanguage"})
  void anIllFormedLocaleIsRefusedByTheFieldName(String language) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldValue.languages(new Locale(language)))
        .withMessageStartingWith("Content-Language");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.of(TARGET, "next").hreflang(new Locale(language)))
        .withMessageStartingWith("hreflang of Link");
  }

  @Test
  void anIllFormedRegionIsNotLeftOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldValue.languages(new Locale("en", "U S")));
  }

  @Test
  void aWellFormedLocaleIsItsTag() {
    assertThat(FieldValue.languages(Locale.forLanguageTag("de-CH"), Locale.KOREA))
        .isEqualTo("de-CH, ko-KR");
    assertThat(FieldValue.languages(new Locale("th", "TH", "TH"))).startsWith("th-TH");
    assertThat(FieldValue.languages(Locale.SIMPLIFIED_CHINESE)).isEqualTo("zh-CN");
  }

  @Test
  void whatIsNullAmongMoreIsNamed() {
    Map<String, ThrowingCallable> calls =
        Map.of(
            "Allow", () -> Allow.of((String[]) null),
            "scope of the Bearer challenge",
                () -> Challenge.bearer("x").scope("a", (String[]) null),
            "qop of the Digest challenge",
                () -> Challenge.digest("r", "n", "MD5", "auth", (String[]) null),
            "relation type of Link", () -> Link.of(TARGET, "next", (String[]) null),
            "Location", () -> Location.of("/x", (Object[]) null),
            "Vary", () -> FieldValue.vary("Accept", (String[]) null),
            "Content-Language", () -> FieldValue.languages(Locale.GERMAN, (Locale[]) null),
            "WWW-Authenticate",
                () ->
                    FieldValue.challenges(
                        "WWW-Authenticate", Challenge.bearer("x"), (Challenge[]) null),
            "member of Upgrade", () -> FieldValue.members("Upgrade", "a", (String[]) null),
            "field name in Cache-Control no-cache",
                () -> CacheControl.noStore().noCache("a", (String[]) null));

    calls.forEach(
        (name, call) -> assertThatNullPointerException().isThrownBy(call).withMessage(name));
    assertThatNullPointerException()
        .isThrownBy(() -> FieldValue.allow(List.of("GET"), (String[]) null))
        .withMessage("Allow");
  }

  @Property(tries = 300)
  void noExceptionHasControlCharacters(@ForAll @StringLength(max = 12) String text) {
    List<ThrowingCallable> calls =
        List.of(
            () -> Location.of(text),
            () -> Location.of("/{a}", text),
            () -> Location.of(text + "{a}", "x"),
            () -> Link.of(TARGET, text),
            () -> Link.of(TARGET, "next").type(text),
            () -> Link.of(TARGET, "next").with(text, text),
            () -> EntityTag.strong(text),
            () -> CacheControl.noStore().with(text, text),
            () -> Challenge.bearer(text).scope(text),
            () -> FieldValue.members("Upgrade", text),
            () -> FieldValue.vary(text),
            () -> FieldValue.entityTag(text),
            () -> Allow.of(text),
            () -> MediaRange.range("Accept", text));

    for (ThrowingCallable call : calls) {
      Throwable thrown = catchThrowable(call);
      if (thrown != null) {
        assertThat(thrown.getMessage().chars())
            .noneMatch(c -> c != '\t' && Character.isISOControl(c));
      }
    }
    assertThatCode(() -> MediaRange.parameter(text, text)).doesNotThrowAnyException();
  }
}
