package dev.responds.test.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  private Path directory;

  private String module(String name, int seenOk, int seenNotFound) throws IOException {
    Path file = directory.resolve(name);
    String response = "{\"endpoint\":\"find\",\"status\":%d,\"counts\":%b,\"seenBy\":%d}";
    Files.writeString(
        file,
        "{\"format\":1,\"responses\":["
            + String.join(
                ",",
                response.formatted(200, true, seenOk),
                response.formatted(404, true, seenNotFound),
                response.formatted(500, false, 0))
            + "]}");
    return file.toString();
  }

  private int run(String... arguments) {
    return run(Locale.ENGLISH, arguments);
  }

  private int run(Locale language, String... arguments) {
    return CoverageCommand.run(
        List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8), language);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void modulesAddUp() throws IOException {
    assertThat(run("--minimum=100", module("a", 1, 0), module("b", 0, 2))).isZero();
    assertThat(printed()).contains("2 of 2 declared responses seen");
  }

  @Test
  void tooLittleIsAnError() throws IOException {
    assertThat(run("--minimum=51", module("a", 1, 0))).isEqualTo(1);
    assertThat(printed())
        .contains("1 of 2 declared responses seen")
        .contains("not seen: 404 of find")
        .contains("that is 50 %, and 51 % are asked for");
  }

  @Test
  void whatIsNoReportIsNamed() throws IOException {
    Files.writeString(directory.resolve("c"), "nonsense");
    assertThat(run(directory.resolve("c").toString())).isEqualTo(2);
    assertThat(run(directory.resolve("missing").toString())).isEqualTo(2);
    assertThat(run("--minimum=all")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(printed())
        .contains("c cannot be read: ")
        .contains("missing cannot be read: ")
        .contains("--minimum=all is no percentage")
        .contains("no coverage.json that declares a response was given");
  }

  @Test
  void peopleReadTheirLanguage() throws IOException {
    assertThat(run(Locale.KOREAN, "--minimum=51", module("a", 1, 0))).isEqualTo(1);
    assertThat(run(Locale.KOREAN, "--minimum=all")).isEqualTo(2);
    assertThat(run(Locale.KOREAN, directory.resolve("missing").toString())).isEqualTo(2);
    assertThat(run(Locale.KOREAN)).isEqualTo(2);
    assertThat(printed())
        .contains("선언된 응답 2개 중 1개를 확인했습니다")
        .contains("확인되지 않음: find의 404")
        .contains("50 %이지만, 51 %가 필요합니다")
        .contains("--minimum=all은(는) 백분율이 아닙니다")
        .contains("missing 파일을 읽을 수 없습니다: ")
        .contains("응답이 선언된 coverage.json을 하나도 지정하지 않았습니다");
  }
}
