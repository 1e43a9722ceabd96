package dev.responds.processor.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import dev.responds.processor.CompileResult;
import org.junit.jupiter.api.Test;

/** Without {@code correctErrorTypes}, kapt has one class in place of all that is not there yet. */
class KotlinStubsTest {

  private static final String STUB =
      """
      package shop;
      import dev.responds.*;
      import org.springframework.web.bind.annotation.*;
      @RestController
      public class Songs {
        @GetMapping("/songs/{id}")
        @Responds(value = 200, body = String.class)
        @Responds(404)
        public error.NonExistentClass find(@PathVariable long id) { return null; }
        @GetMapping("/songs")
        @Responds(value = 200, body = error.NonExistentClass.class)
        public String all() { return ""; }
        @error.NonExistentClass
        public String other() { return ""; }
      }
      """;

  @Test
  void theOptionOfKaptIsNamedOnce() {
    CompileResult result = compile("package error; public @interface NonExistentClass {}");

    assertThat(result.reported()).containsExactly("9:kapt-error-types");
    assertThat(result.message("kapt-error-types")).contains("kapt { correctErrorTypes = true }");
  }

  @Test
  void theBuilderThatKotlinWillFindIsWritten() {
    CompileResult result = compile("package error; public @interface NonExistentClass {}");

    assertThat(result.compilation().generatedSourceFiles())
        .anyMatch(file -> file.getName().endsWith("/SongsResponses.java"));
  }

  private static CompileResult compile(String stubOfErrors) {
    return Compile.source("shop.Songs", STUB).and("error.NonExistentClass", stubOfErrors).run();
  }
}
