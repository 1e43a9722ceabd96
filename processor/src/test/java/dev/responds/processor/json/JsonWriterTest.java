package dev.responds.processor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

  @Test
  void leavesOutSpaces() {
    JsonWriter json = new JsonWriter();
    json.object().value("text", "a").value("number", -1).value("truth", true);
    json.array("many", List.of("b", 2)).object("none").end().array("objects");
    json.object().end().object().value("c", 3).end().end();
    assertThat(json.end().done())
        .isEqualTo(
            "{\"text\":\"a\",\"number\":-1,\"truth\":true,\"many\":[\"b\",2],\"none\":{},"
                + "\"objects\":[{},{\"c\":3}]}\n");
  }

  @Test
  void givesEntriesLinesWhereAsked() {
    JsonWriter json = new JsonWriter();
    json.object().array("a").lines();
    json.object().array("inner", List.of(1, 2)).end().object().end().end();
    json.object("b").lines().end().value("c", 1);
    assertThat(json.end().done())
        .isEqualTo("{\"a\":[\n{\"inner\":[1,2]},\n{}\n],\"b\":{\n},\"c\":1}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"quoted\" \\ back / slash",
        "line\nbreak\ttab\rreturn\u0000\u001f",
        "\u007f\u0085\u2028\u2029\u202e\ufeff",
        "\ud83d\ude00 \ud800 alone",
        "\uc8fc\ubb38 \u00e9"
      })
  void keepsEveryText(String text) throws JsonParserException {
    JsonWriter json = new JsonWriter();
    String written = json.object().value(text, text).end().done();
    assertThat(JsonParser.object().from(written).getString(text)).isEqualTo(text);
    assertThat(written.substring(0, written.length() - 1).chars())
        .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
  }

  @Test
  void noticesWhatIsNotClosed() {
    JsonWriter json = new JsonWriter().object();
    assertThatThrownBy(json::done).isInstanceOf(IllegalStateException.class);
  }
}
