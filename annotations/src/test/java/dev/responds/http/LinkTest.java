package dev.responds.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.responds.runtime.FieldParser;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

  private static final Link NEXT = Link.of(Location.of("/orders?after={id}", "c 7"), "next");

  @Test
  void hasATargetAndRelations() {
    assertThat(NEXT).hasToString("</orders?after=c%207>; rel=\"next\"");
    assertThat(Link.of(URI.create("https://shop.example/é"), "up", "https://shop.example/rels/a"))
        .hasToString("<https://shop.example/%C3%A9>; rel=\"up https://shop.example/rels/a\"");
  }

  @Test
  void hasAttributes() {
    assertThat(
            NEXT.title("Seite \"2\"")
                .type("application/json")
                .hreflang(Locale.GERMAN)
                .hreflang(Locale.KOREA)
                .media("screen, print")
                .anchor(URI.create("/orders#first"))
                .with("count", "20"))
        .hasToString(
            NEXT
                + "; title=\"Seite \\\"2\\\"\"; type=\"application/json\"; hreflang=de; hreflang=ko-KR"
                + "; media=\"screen, print\"; anchor=\"/orders#first\"; count=\"20\"");
  }

  @Test
  void aTitleMayHaveAnyLanguage() {
    assertThat(NEXT.title("다음 'x'"))
        .hasToString(NEXT + "; title*=UTF-8''%EB%8B%A4%EC%9D%8C%20%27x%27");
    assertThat(NEXT.with("note", "é")).hasToString(NEXT + "; note*=UTF-8''%C3%A9");
  }

  @Test
  void doesNotChange() {
    NEXT.title("a");

    assertThat(NEXT.title("b")).isEqualTo(NEXT.title("b")).isNotEqualTo(NEXT.title("c"));
    assertThat(NEXT.title("b").hashCode()).isEqualTo(NEXT.title("b").hashCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Next", "next prev", "a\"b", "rel,", "a:b\"", "a: b", "다음", "next\r\n"})
  void aRelationIsATypeOrAUri(String relation) {
    assertThatThrownBy(() -> Link.of(URI.create("/"), relation))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("relation type of Link");
  }

  @Test
  void attributesStandOnce() {
    assertThatThrownBy(() -> NEXT.title("a").title("é")).hasMessageContaining("title twice");
    assertThatThrownBy(() -> NEXT.with("a", "1").with("A", "2")).hasMessageContaining("twice");
    assertThatThrownBy(() -> NEXT.with("Title", "a")).hasMessageContaining("Title of Link");
    assertThatThrownBy(() -> NEXT.with("a*", "a")).hasMessageContaining("a* of Link");
    assertThatThrownBy(() -> NEXT.hreflang(Locale.ROOT)).hasMessageContaining("hreflang of Link");
  }

  @Property
  void aTitleComesBackAsItWas(@ForAll @From("titles") String title) {
    Map<String, String> parsed =
        FieldParser.parameters(NEXT.title(title).with("a", title).toString());

    assertThat(parsed).containsEntry("", "/orders?after=c%207").containsEntry("rel", "next");
    assertThat(parsed.getOrDefault("title", parsed.get("title*"))).isEqualTo(title);
    assertThat(parsed.getOrDefault("a", parsed.get("a*"))).isEqualTo(title);
  }

  @Provide
  Arbitrary<String> titles() {
    return new LocationTest().texts();
  }
}
