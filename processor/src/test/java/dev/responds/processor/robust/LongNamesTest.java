package dev.responds.processor.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that a class file can just have, and that of a class in its builder cannot. */
class LongNamesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "100, 100, Object, ''",
    "235, 1, Object, LongName.java:4:builder-name-too-long",
    "249, 1, Object, LongName.java:4:builder-name-too-long",
    "10, 300, Object, LongName.java:4:builder-name-too-long",
    "115, 115, Object, ''",
    "116, 116, Object, ''",
    "117, 116, Object, LongName.java:4:builder-name-too-long",
  })
  void oneMessageTellsOfABuilderThatCannotBe(
      int controller, int method, String returned, String reported) throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("LongName.java"),
            """
            import dev.responds.*;
            class %s {
              @Endpoint(method = "GET", path = "/x") @Responds(200) @Responds(404)
              %s %s() { return null; }
              @Endpoint(method = "GET", path = "/y", name = "s") @Responds(200)
              Object s() { return null; }
            }
            """
                .formatted("C".repeat(controller), returned, "m".repeat(method)));

    Javac.Result result = new Javac(folder).run(List.of(source));

    assertThat(result.succeeded()).as("%s", result.diagnostics()).isTrue();
    assertThat(Javac.reported(result.diagnostics()).stream().distinct().toList())
        .isSubsetOf(
            reported,
            "LongName.java:4:builder-name-too-long",
            "LongName.java:6:builder-name-too-long")
        .contains(reported.isEmpty() ? new String[0] : new String[] {reported});
  }
}
