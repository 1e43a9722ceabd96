package dev.responds.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.responds.internal.Nulls;
import dev.responds.runtime.FieldParser;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {

  @ParameterizedTest
  @CsvSource({
    "/orders/1, /orders/1",
    "https://shop.example/주문/1, https://shop.example/%EC%A3%BC%EB%AC%B8/1",
    "../orders?q=%20#a, ../orders?q=%20#a"
  })
  void aUriIsWrittenInAscii(String uri, String value) {
    assertThat(Location.of(URI.create(uri))).hasToString(value);
  }

  /** The examples of RFC 6570 §3.2.2 and §3.2.3 that have one value for each name. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "{var}, value, value",
        "{hello}, Hello World!, Hello%20World%21",
        "{half}, 50%, 50%25",
        "{+var}, value, value",
        "{+hello}, Hello World!, Hello%20World!",
        "{+half}, 50%, 50%25",
        "{base}index, http://example.com/home/, http%3A%2F%2Fexample.com%2Fhome%2Findex",
        "{+base}index, http://example.com/home/, http://example.com/home/index",
        "{+path}/here, /foo/bar, /foo/bar/here",
        "here?ref={+path}, /foo/bar, here?ref=/foo/bar"
      })
  void aTemplateIsExpanded(String template, String variable, String value) {
    assertThat(Location.of(template, variable)).hasToString(value);
  }

  @Test
  void eachNameTakesOneValueOfAnyType() {
    UUID id = new UUID(1, 2);

    assertThat(Location.of("/orders/{id}/items/{item}?of={id}", id, 7))
        .hasToString("/orders/" + id + "/items/7?of=" + id);
    assertThat(Location.of("/orders")).hasToString("/orders");
    assertThat(Location.of("/주문/{번}".replace('번', 'n'), "é/가"))
        .hasToString("/%EC%A3%BC%EB%AC%B8/%C3%A9%2F%EA%B0%80");
    assertThat(Location.of("/{face}", "\ud83d\ude00")).hasToString("/%F0%9F%98%80");
    assertThat(Location.of("/{+path}", "a%2Fb%zz")).hasToString("/a%2Fb%25zz");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/orders/{id | has a { without }",
        "/orders/id} | has the character '}' at index 10",
        "/orders/{} | has a variable other than {name} or {+name} at index 8",
        "/orders/{{id}} | has a variable other than",
        "/orders{?id} | has a variable other than",
        "/orders{/id*} | has a variable other than",
        "/orders/{id:3} | has a variable other than",
        "/orders/{a}/{b} | has no value for b",
        "/orders/new | has 0 variables, and is given 1 values",
        "/orders/a b/{id} | has the character U+0020 at index 9",
        "/orders/50%/{id} | has the character '%' at index 10",
        "/orders/\"{id} | has the character '\"' at index 8",
        "/orders\\{id} | has the character '\\' at index 7",
        "/\u0085{id} | has the character U+0085 at index 1",
        "/\ud83d{id} | has the character U+D83D at index 1"
      })
  void aWrongTemplateIsNamed(String template, String problem) {
    assertThatThrownBy(() -> Location.of(template, "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "Location " + template.replace("\u0085", "<U+0085>") + " " + problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX: y", "\n", "\u0000", "\u007f", "\u0085", "\ud83d", "a\ude00b"})
  void aWrongValueIsNamed(String value) {
    for (String template : List.of("/orders/{id}", "/orders/{+id}", "/orders?q={id}")) {
      assertThatThrownBy(() -> Location.of(template, value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Location " + template)
          .hasMessageContaining("value for id");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/orders/{id}, ''",
    "/orders/{id}/items, ''",
    "/{+path}, ''",
    "/orders/{id}, .",
    "/orders/{id}, ..",
    "/orders/{id}/items?a=.., ..",
    "/orders/.{id}, .",
    "/orders/{id}#a, ..",
    "/files/{+path}, a/../../b",
    "/files/{+path}, %2e%2E/b",
    "/files/{+path}, a/%2e",
    "/files/{+path}, .%2e",
    "/files/{+path}, ..?a=b",
    "/{+path}, /evil.example",
  })
  void noValueLeadsElsewhere(String template, String value) {
    assertThatThrownBy(() -> Location.of(template, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Location " + template);
  }

  @ParameterizedTest
  @CsvSource({
    "../{id}, 1, ../1",
    "/a/./{id}, 1, /a/./1",
    "/orders?q={q}, '', /orders?q=",
    "/orders?q={q}, .., /orders?q=..",
    "/orders#{q}, ., /orders#.",
    "/orders/{id}, ..., /orders/...",
    "/orders/v{id}, .., /orders/v..",
    "//{host}/a, shop.example, //shop.example/a",
    "/files/{+path}, a/.b/c..d, /files/a/.b/c..d",
    "/files/{+path}, a%2e/...%2e, /files/a%2e/...%2e"
  })
  void dotsAndNothingAreFineWhereTheyAreHarmless(String template, String value, String expected) {
    assertThat(Location.of(template, value)).hasToString(expected);
  }

  @Test
  void anEmptyValueIsFineAfterAPathThatAValueHasEnded() {
    assertThat(Location.of("/{+path}{q}", "a?q=", "")).hasToString("/a?q=");
    assertThat(Location.of("/{+path}{q}", "a#", "")).hasToString("/a#");
    assertThatThrownBy(() -> Location.of("/{+path}{q}", "a", ""))
        .hasMessage("Location /{+path}{q} has an empty value for q");
  }

  @ParameterizedTest
  @CsvSource({
    "\u00a0, %C2%A0",
    "\u07ff, %DF%BF",
    "\u0800, %E0%A0%80",
    "\uffff, %EF%BF%BF",
    "\ud800\udc00, %F0%90%80%80",
    "\udbff\udfff, %F4%8F%BF%BF"
  })
  void eachLengthOfUtf8IsEncoded(String value, String encoded) {
    assertThat(Location.of("/{a}" + value, value)).hasToString("/" + encoded + encoded);
  }

  @Test
  void theMessageSaysWhere() {
    assertThatThrownBy(() -> Location.of("/{id}", "\ud83d\ude00a\n"))
        .hasMessage("Location /{id} has a value for id with a line feed at index 3");
    assertThatThrownBy(() -> Location.of("/{id}", "\ud83d"))
        .hasMessage("Location /{id} has a value for id with the character U+D83D at index 0");
    assertThatThrownBy(() -> Location.of("/\u0085{id}", "a"))
        .hasMessageEndingWith(" has the character U+0085 at index 1");
    assertThatThrownBy(() -> Location.of("/\ud83d{id}", "a"))
        .hasMessageEndingWith(" has the character U+D83D at index 1");
  }

  @Test
  void aVariableIsOneValue() {
    assertThatThrownBy(() -> Location.of("/orders/{id}", Optional.of(1)))
        .hasMessage("Location /orders/{id} takes a single value for id, not a java.util.Optional");
    assertThatThrownBy(() -> Location.of("/orders/{id}", List.of(1)))
        .hasMessageContaining("a single value for id");
    assertThatThrownBy(() -> Location.of("/orders/{id}", (Object) new int[] {1}))
        .hasMessageContaining("a single value for id");
  }

  @Test
  void nullIsNamed() {
    assertThatThrownBy(() -> Location.of("/orders/{a}/{id}", 1, Nulls.nothing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Location /orders/{a}/{id} has null for id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ud800"})
  void aUriLeadsSomewhere(String uri) {
    assertThatThrownBy(() -> Location.of(URI.create(uri)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Location");
  }

  @Test
  void isAValue() {
    assertThat(Location.of("/orders/{id}", 7))
        .isEqualTo(Location.of(URI.create("/orders/7")))
        .hasSameHashCodeAs("/orders/7")
        .isNotEqualTo(Location.of("/orders/8"));
  }

  @Property
  void aValueComesBackAsItWas(@ForAll("texts") String path, @ForAll("texts") String query) {
    assumeThat(path).isNotIn(".", "..");
    URI uri = URI.create(Location.of("/orders/{id}/items?q={q}", path, query).toString());

    String[] segments = uri.getRawPath().split("/", -1);
    assertThat(segments).hasSize(4);
    assertThat(FieldParser.percentDecoded(segments[2])).isEqualTo(path);
    assertThat(uri.getRawQuery()).startsWith("q=").doesNotContain("&", ";", "+");
    assertThat(FieldParser.percentDecoded(uri.getRawQuery().substring(2))).isEqualTo(query);
    assertThat(uri.getRawFragment()).isNull();
    assertThat(uri.normalize()).isEqualTo(uri);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .all()
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(
            text ->
                text.codePoints()
                    .noneMatch(
                        c ->
                            Character.isISOControl(c)
                                || Character.getType(c) == Character.SURROGATE));
  }
}
