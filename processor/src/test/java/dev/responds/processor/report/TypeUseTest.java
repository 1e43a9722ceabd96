package dev.responds.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An annotation of the returned type is none that is missing, so that nothing gets lost for it. */
class TypeUseTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public @Nullable String",
        "@Nullable String @Nullable []",
        "@Nullable List<@Nullable String>",
        "java.util.Map.@Nullable Entry<String, String>",
        "@Nullable byte[]",
        "@Deprecated @Nullable Orders"
      })
  void itsMethodIsJudged(String type) throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("Orders.java"),
            """
            import dev.responds.*;
            import java.util.List;
            import org.jspecify.annotations.Nullable;
            import org.springframework.web.bind.annotation.*;
            @RestController
            class Orders {
              @PostMapping("/orders") @Responds(201) %s add() { return null; }
            }
            """
                .formatted(type));

    Javac.Result result = new Javac(folder.resolve("out")).run(List.of(source));

    assertThat(result.diagnostics())
        .anyMatch(each -> each.getMessage(null).startsWith("[framework-status-undeclared]"));
  }
}
