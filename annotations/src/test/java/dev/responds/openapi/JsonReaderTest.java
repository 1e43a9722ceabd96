package dev.responds.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @Test
  void everyKindOfValue() {
    Map<?, ?> read =
        JsonReader.object(
            " {\"t\":\"a\\n"
                + "\\u00e9\\\"\\/\", \"n\":-1.5e2,\"a\":[1,[],{}],\r\n"
                + "\"b\":true,\"f\":false,\"z\":null}\t");

    assertThat(read.get("t")).isEqualTo("a\né\"/");
    assertThat((BigDecimal) read.get("n")).isEqualByComparingTo("-150");
    assertThat(read.get("a")).isEqualTo(List.of(BigDecimal.ONE, List.of(), Map.of()));
    assertThat(read.get("b")).isEqualTo(true);
    assertThat(read.get("f")).isEqualTo(false);
    assertThat(read.containsKey("z")).isTrue();
    assertThat(read.get("z")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"a\"",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":1.}",
        "{\"a\":-}",
        "{\"a\":1e9999999999}",
        "{\"a\":NaN}",
        "{\"a\":tru}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u00g0\"}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"",
        "{\"a\":1}}",
        "{\"a\":1,\"a\":2}",
        "{'a':1}",
        "{\"a\":[1 2]}",
        "{\"a\":\"\\u12",
      })
  void whatIsNoObjectOfJson(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonReader.object(text));
  }

  /** A stack that overflows would end the request of whoever asked for the document. */
  @Test
  void depthHasALimit() {
    char[] brackets = new char[100_000];
    Arrays.fill(brackets, '[');

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonReader.object("{\"a\":" + new String(brackets)))
        .withMessageContaining("levels");
  }
}
