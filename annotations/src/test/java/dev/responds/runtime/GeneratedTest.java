package dev.responds.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;

/** What coverage tools look for: an annotation of this simple name that is in the class file. */
class GeneratedTest {

  @Test
  void coverageToolsSeeTheMark() {
    assertThat(Generated.class.getSimpleName()).contains("Generated");
    assertThat(Generated.class.getAnnotation(Retention.class).value())
        .isEqualTo(RetentionPolicy.CLASS);
  }
}
