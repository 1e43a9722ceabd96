package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.responds.processor.builder.EndpointFixture.ORDER;
import static dev.responds.processor.builder.EndpointFixture.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.responds.processor.model.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in an annotation, it stays text. */
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/ class Injected {} /*",
        "\\u002a\\u002f class Injected {} /\\u002a",
        "* / *\u0000/ *\n/ **//*/",
        "@deprecated {@link Injected} {@code <b> &amp; <script>",
        "\ud800 \u202e \u2028 \u0000 \r\n $T $L $$ \" ' \\",
        "주문이 저장되었습니다",
        "",
        " ",
        "\\"
      })
  void staysText(String text) {
    JavaFile generated =
        GeneratedCode.write(
            endpoint("create", "POST")
                .at(text)
                .challenge(text)
                .responds(200, text, Body.of(ORDER), text, "X-" + text)
                .responds(401, text, Body.PROBLEM)
                .responds(405, text, Body.PROBLEM));

    assertThat(GeneratedCode.compile(generated, GeneratedCode.ORDER)).succeeded();
    assertThat(GeneratedCode.compile(generated, GeneratedCode.ORDER).generatedFiles())
        .noneMatch(file -> file.getName().contains("Injected"));
  }

  @Test
  void aChallengeIsSentAsThePolicyWritesIt() {
    JavaFile generated =
        GeneratedCode.write(
            endpoint("find", "GET")
                .challenge("Bearer realm=\"or\\\\ders\", scope=\"read\"")
                .responds(401, Body.PROBLEM));

    assertThat(generated.toString())
        .contains("\"Bearer realm=\\\"or\\\\\\\\ders\\\", scope=\\\"read\\\"\"");
  }

  @Test
  void anAntPatternDoesNotEndTheComment() {
    assertThat(JavadocText.code("GET /files/*/x")).isEqualTo("<code>GET /files/*&#47;x</code>");
    assertThat(JavadocText.code("GET /files/{id}/x")).isEqualTo("{@code GET /files/{id}/x}");
  }
}
