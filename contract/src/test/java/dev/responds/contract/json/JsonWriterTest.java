package dev.responds.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

  private final StringWriter out = new StringWriter();
  private final JsonWriter json = new JsonWriter(out);

  @Test
  void leavesOutSpaces() {
    json.object().value("text", "a").value("number", -1).value("truth", true);
    json.array("many", List.of("b", 2)).object("none").end().array("objects");
    json.object().end().object().value("c", 3).end().end();
    json.end().done();
    assertThat(out)
        .hasToString(
            "{\"text\":\"a\",\"number\":-1,\"truth\":true,\"many\":[\"b\",2],\"none\":{},"
                + "\"objects\":[{},{\"c\":3}]}\n");
  }

  @Test
  void givesEntriesLinesWhereAsked() {
    json.object().array("a").lines();
    json.object().array("inner", List.of(1, 2)).end().object().end().end();
    json.object("b").lines().end().value("c", 1);
    json.end().done();
    assertThat(out).hasToString("{\"a\":[\n{\"inner\":[1,2]},\n{}\n],\"b\":{\n},\"c\":1}\n");
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
    json.object().value(text, text).end().done();
    String written = out.toString();
    assertThat(JsonParser.object().from(written).getString(text)).isEqualTo(text);
    assertThat(written.substring(0, written.length() - 1).chars())
        .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
  }

  @Test
  void writesMoreThanItHasRoomFor() throws JsonParserException {
    json.object().array("numbers");
    for (int i = 0; i < 10_000; i++) {
      json.object().value("number", i).end();
    }
    json.end().end().done();
    assertThat(JsonParser.object().from(out.toString()).getArray("numbers"))
        .extracting(entry -> ((JsonObject) entry).getInt("number"))
        .isEqualTo(IntStream.range(0, 10_000).boxed().toList());
  }

  @Test
  void noticesWhatIsNotClosed() {
    json.object();
    assertThatThrownBy(json::done).isInstanceOf(IllegalStateException.class);
  }
}
