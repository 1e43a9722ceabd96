package dev.responds.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.grack.nanojson.JsonWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser is held against RFC 8259 by hand, and against nanojson by generated values. */
class JsonParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        " [ ] ",
        "\t{\r\n}\n",
        "null",
        "true",
        "false",
        "\"\"",
        "0",
        "-0",
        "-0.0",
        "1e5",
        "1E+5",
        "1.5e-5",
        "0e1",
        "123456789012345678901234567890",
        "0.1234567890123456789",
        "[1,2]",
        "[[[]]]",
        "[null,true,\"a\",{}]",
        "{\"a\":1,\"b\":[2]}",
        "{\"\":0}",
        "{ \"a\" : 1 }",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        "\"\\u0000\\u00e9\\uD83D\\uDE00\"",
        "\"\\ud800\"",
        "\"\\uDEAD\\ud800\"",
        "\"\u007f\u0080\u2028\u2029\"",
        "\"\uffff\"",
        "\"/ ' {}[]:,\"",
      })
  void accepts(String text) {
    assertThatCode(() -> JsonParser.value(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\ufeff{}",
        "nul",
        "nulL",
        "True",
        "NaN",
        "Infinity",
        "-Infinity",
        "undefined",
        "'a'",
        "a",
        "{} {}",
        "[] 1",
        "1 2",
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1}",
        "{",
        "}",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\"=1}",
        "{a:1}",
        "{1:1}",
        "{null:1}",
        "{\"a\":1]",
        "01",
        "-01",
        "+1",
        "-",
        "--1",
        "1.",
        ".1",
        "-.1",
        "1.e1",
        "1e",
        "1e+",
        "1e1.5",
        "0x10",
        "1_000",
        "1a",
        "\u0661",
        "\"",
        "\"a",
        "\"\\",
        "\"\\\"",
        "\"\\a\"",
        "\"\\U0041\"",
        "\"\\u\"",
        "\"\\u00\"",
        "\"\\u00g0\"",
        "\"\\u\u0661\u0661\u0661\u0661\"",
        "\"\\'\"",
        "\"\n\"",
        "\"\t\"",
        "\"\u0000\"",
        "\"\u001f\"",
        "[1]//",
        "/**/[]",
        "#\n[]",
        "\u00a0[]",
        "\u000b[]",
        "\f[]",
        "\uffff",
        "[\uffff]",
      })
  void refuses(String text) {
    assertThatThrownBy(() -> JsonParser.value(text)).isInstanceOf(MalformedJsonException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":x} | 'x' is not expected (line 1, column 6)",
        "{\"a\":1 | it ends too early (line 1, column 7)",
        "`{\n \"a\":1,\n \"a\":2}` | 'a' is there twice (line 3, column 2)",
        "`{\"a\":\"\t\"}` | U+0009 is not expected (line 1, column 7)",
        "{\"a\":1e99999999999} | the number is out of range (line 1, column 6)",
        "[1] | it is not an object",
      })
  void saysWhatIsWrongWhere(String text, String message) {
    assertThatThrownBy(() -> JsonParser.object(text))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessage(message);
  }

  @Test
  void endsBeforeTheStackDoes() {
    String deep = "[".repeat(500) + "]".repeat(500);
    assertThatCode(() -> JsonParser.value(deep)).doesNotThrowAnyException();
    assertThatThrownBy(() -> JsonParser.value("[" + deep + "]"))
        .hasMessage("more than 500 levels (line 1, column 501)");
    assertThatThrownBy(() -> JsonParser.value("{\"a\":".repeat(100_000)))
        .isInstanceOf(MalformedJsonException.class);
    assertThatCode(() -> JsonParser.value("[" + "[],".repeat(1000) + "{}]"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "1, 1",
        "-0, 0",
        "1e3, 1000",
        "10.0, 10",
        "2147483647, 2147483647",
        "-2147483648, -2147483648",
        "2147483648, -",
        "1.5, -",
        "1e999999999, -",
        "1e-999999999, -",
        "0e999999999, 0",
        "\"1\", -",
        "null, -",
      })
  void integersAreThoseThatAnIntHolds(String number, @Nullable Integer read) {
    assertThat(JsonParser.object("{\"n\":" + number + "}").getInteger("n")).isEqualTo(read);
  }

  @Test
  void membersAreOfTheirTypesOnly() {
    JsonObject object = JsonParser.object("{\"s\":\"a\",\"n\":null,\"b\":true,\"a\":[1],\"o\":{}}");
    assertThat(object.getString("s")).isEqualTo("a");
    assertThat(object.getString("b")).isNull();
    assertThat(object.getString("none", "b")).isEqualTo("b");
    assertThat(object.has("n")).isTrue();
    assertThat(object.has("none")).isFalse();
    assertThat(object.getBoolean("b", false)).isTrue();
    assertThat(object.getBoolean("s", true)).isTrue();
    assertThat(object.getInt("s", 7)).isEqualTo(7);
    assertThat(object.getArray("a")).isEqualTo(List.of(BigDecimal.ONE));
    assertThat(object.getArray("o")).isNull();
    assertThat(object.getObject("o")).isNotNull();
    assertThat(object.getObject("a")).isNull();
  }

  @Property(tries = 300)
  void readsWhatNanojsonWrites(@ForAll("values") Object value) {
    assertThat(plain(JsonParser.value(JsonWriter.string(value)))).isEqualTo(value);
    String indented = JsonWriter.indent("\t").string().value(value).done();
    assertThat(plain(JsonParser.value(indented))).isEqualTo(value);
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<String> strings = Arbitraries.strings().all().ofMaxLength(6);
    Arbitrary<Object> simple =
        Arbitraries.oneOf(
            strings.map(Object.class::cast),
            Arbitraries.bigDecimals().map(Object.class::cast),
            Arbitraries.of(true, false));
    return Arbitraries.recursive(
        () -> simple,
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMaxSize(3).map(Object.class::cast),
                Arbitraries.maps(strings, inner).ofMaxSize(3).map(Object.class::cast)),
        0,
        4);
  }

  /** Nanojson is a little laxer, so that nothing is said of the opposite. */
  @Property(tries = 2000)
  void acceptsNothingThatNanojsonRefuses(
      @ForAll @Chars({'{', '}', '[', ']', ',', ':', '"', '1', '0', '-', '.', 'e', ' ', 'a', '\\'})
          String text) {
    try {
      JsonParser.value(text);
    } catch (MalformedJsonException e) {
      return;
    }
    assertThatCode(() -> com.grack.nanojson.JsonParser.any().from(text)).doesNotThrowAnyException();
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(JsonParserTest::plain).toList();
    }
    if (value instanceof JsonObject object) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      object.all().forEach((name, member) -> members.put(name, plain(member)));
      return members;
    }
    return value;
  }
}
