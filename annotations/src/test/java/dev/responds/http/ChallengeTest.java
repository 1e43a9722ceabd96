package dev.responds.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.responds.runtime.FieldParser;
import dev.responds.runtime.FieldParser.ParsedChallenge;
import dev.responds.runtime.FieldValue;
import java.net.URI;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengeTest {

  @Test
  void namesItsSchemeAndParameters() {
    assertThat(Challenge.of("Negotiate")).hasToString("Negotiate");
    assertThat(Challenge.basic("orders")).hasToString("Basic realm=\"orders\", charset=\"UTF-8\"");
    assertThat(Challenge.bearer("orders").with("error", "invalid_token"))
        .hasToString("Bearer realm=\"orders\", error=\"invalid_token\"");
    assertThat(Challenge.of("Negotiate", "a87421000492aa874209af8bc028+/=="))
        .hasToString("Negotiate a87421000492aa874209af8bc028+/==");
  }

  @Test
  void quotesWhatWouldEndTheString() {
    assertThat(Challenge.of("X").with("realm", "a \"b\" \\ c"))
        .hasToString("X realm=\"a \\\"b\\\" \\\\ c\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX: y", "a\u0000", "주문"})
  void refusesWhatAHeaderFieldCannotCarry(String realm) {
    assertThatThrownBy(() -> Challenge.bearer(realm))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("realm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Two Words", "Basic,", "기본", "Basic\r\n"})
  void refusesASchemeThatIsNoToken(String scheme) {
    assertThatThrownBy(() -> Challenge.of(scheme))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("authentication scheme");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "a b", "a,b", "a=b", "\"a\""})
  void refusesAValueThatIsNoToken68(String value) {
    assertThatThrownBy(() -> Challenge.of("Negotiate", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Negotiate challenge");
  }

  @Test
  void refusesAParameterTwiceInAnyCase() {
    assertThatThrownBy(() -> Challenge.bearer("orders").with("Realm", "other"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Realm");
  }

  @Test
  void refusesAParameterThatIsNoToken() {
    assertThatThrownBy(() -> Challenge.of("Bearer").with("error description", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Bearer challenge");
  }

  @Test
  void doesNotChange() {
    Challenge bearer = Challenge.bearer("orders");
    bearer.with("error", "invalid_token");

    assertThat(bearer)
        .isEqualTo(Challenge.bearer("orders"))
        .isNotEqualTo(Challenge.bearer("other"))
        .hasSameHashCodeAs("Bearer realm=\"orders\"");
  }

  @Test
  void bearerSaysWhatWasWrong() {
    assertThat(
            Challenge.bearer("orders")
                .error("insufficient_scope")
                .errorDescription("Orders are read only")
                .errorUri(URI.create("https://shop.example/docs#scopes"))
                .scope("orders:read", "orders:write")
                .with("max_age", "60"))
        .hasToString(
            "Bearer realm=\"orders\", error=\"insufficient_scope\","
                + " error_description=\"Orders are read only\","
                + " error_uri=\"https://shop.example/docs#scopes\","
                + " scope=\"orders:read orders:write\", max_age=\"60\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "a\\b", "", "é", "a\r\n"})
  void bearerEscapesNothing(String text) {
    BearerChallenge bearer = Challenge.bearer("orders");

    assertThatThrownBy(() -> bearer.error(text)).hasMessageContaining("error of the Bearer");
    assertThatThrownBy(() -> bearer.errorDescription(text)).hasMessageContaining("Bearer");
    assertThatThrownBy(() -> bearer.scope(text)).hasMessageContaining("scope of the Bearer");
    assertThatThrownBy(() -> bearer.scope("a b")).hasMessageContaining("scope of the Bearer");
  }

  @Test
  void bearerRefersToAPageOfItsOwn() {
    BearerChallenge bearer = Challenge.bearer("orders");

    assertThatThrownBy(() -> bearer.errorUri(URI.create("/docs")))
        .hasMessageContaining("error_uri");
    assertThatThrownBy(() -> bearer.error("a").error("b")).hasMessageContaining("error twice");
  }

  @Test
  void digestQuotesWhatItsSpecificationQuotes() {
    assertThat(
            Challenge.digest("orders", "n1")
                .opaque("o1")
                .stale()
                .userhash()
                .utf8()
                .domain(URI.create("/a"), URI.create("https://shop.example/")))
        .hasToString(
            "Digest realm=\"orders\", nonce=\"n1\", qop=\"auth\", algorithm=SHA-256,"
                + " opaque=\"o1\", stale=true, userhash=true, charset=UTF-8,"
                + " domain=\"/a https://shop.example/\"");
    assertThat(Challenge.digest("orders", "n1", "SHA-512-256", "auth", "auth-int"))
        .hasToString(
            "Digest realm=\"orders\", nonce=\"n1\", qop=\"auth, auth-int\","
                + " algorithm=SHA-512-256");
  }

  @Test
  void aValueHasNoParametersBesideIt() {
    assertThatThrownBy(() -> Challenge.of("Negotiate", "abc=").with("realm", "orders"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Negotiate challenge");
  }

  @Property
  void severalChallengesComeBackAsTheyWere(
      @ForAll("texts") String realm, @ForAll("texts") String text) {
    String value =
        FieldValue.challenges(
            "WWW-Authenticate",
            Challenge.of("Negotiate"),
            Challenge.digest(realm, text).stale(),
            Challenge.of("Custom", "YWJj+/=="),
            Challenge.basic(realm),
            Challenge.of("Other").with("a", text).with("b", ""));

    assertThat(FieldParser.challenges(value))
        .containsExactly(
            new ParsedChallenge("Negotiate", Map.of()),
            new ParsedChallenge(
                "Digest",
                Map.of(
                    "realm",
                    realm,
                    "nonce",
                    text,
                    "qop",
                    "auth",
                    "algorithm",
                    "SHA-256",
                    "stale",
                    "true")),
            new ParsedChallenge("Custom", Map.of("", "YWJj+/==")),
            new ParsedChallenge("Basic", Map.of("realm", realm, "charset", "UTF-8")),
            new ParsedChallenge("Other", Map.of("a", text, "b", "")));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withCharRange(' ', '~').withChars('\t', '"', '\\', ',');
  }
}
