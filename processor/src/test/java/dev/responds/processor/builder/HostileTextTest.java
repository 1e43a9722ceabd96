package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.processor.builder.GeneratedCode.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.EndpointFixture;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever stands in an annotation, it stays text. */
class HostileTextTest {

  private static final List<String> TEXTS =
      List.of(
          "*/ class Injected {} /*",
          "\\u002a\\u002f class Injected {} /\\u002a",
          "* / *\u0000/ *\n/ **//*/",
          "@deprecated {@link Injected} {@code <b> &amp; <script>",
          "\ud800 \u202e \u2028 \u0000 \r\n $T $L $$ \" ' \\",
          "주문이 저장되었습니다",
          "",
          " ",
          "\\");

  @Test
  void staysText() {
    EndpointFixture[] endpoints =
        IntStream.range(0, TEXTS.size())
            .mapToObj(i -> everywhere("create" + i, TEXTS.get(i)))
            .toArray(EndpointFixture[]::new);

    Compilation compilation =
        GeneratedCode.compile(GeneratedCode.write(endpoints), GeneratedCode.ORDER);

    assertThat(compilation).succeeded();
    assertThat(compilation.generatedFiles()).noneMatch(file -> file.getName().contains("Injected"));
  }

  private static EndpointFixture everywhere(String name, String text) {
    return endpoint(name, "POST", text)
        .at(text)
        .challenge(text)
        .responds(200, text, Body.of(ORDER), text, "X-" + text)
        .responds(401, text, Body.PROBLEM)
        .responds(405, text, Body.PROBLEM);
  }

  @Test
  void aChallengeIsSentAsThePolicyWritesIt() {
    SourceFile generated =
        GeneratedCode.write(
            endpoint("find", "GET")
                .challenge("Bearer realm=\"or\\\\ders\", scope=\"read\"")
                .responds(401, Body.PROBLEM));

    assertThat(generated.text())
        .contains("\"Bearer realm=\\\"or\\\\\\\\ders\\\", scope=\\\"read\\\"\"");
  }

  @Test
  void anAntPatternDoesNotEndTheComment() {
    assertThat(JavadocText.code("GET /files/*/x")).isEqualTo("<code>GET /files/*&#47;x</code>");
    assertThat(JavadocText.code("GET /files/{id}/x")).isEqualTo("{@code GET /files/{id}/x}");
  }

  @Test
  void aPathMayBeVeryLong() {
    String path = "GET /" + "a{id}/".repeat(20_000);
    assertThat(JavadocText.code(path)).isEqualTo("{@code " + path + "}");
  }
}
