package dev.responds.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.reference.view.CodeLine;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  @Test
  void linesThatBreakTheRuleAreMarked() {
    String source = "class A {\n  @Responds(99) // violates: status-out-of-range\n}\n";
    assertThat(Examples.lines(source))
        .containsExactly(
            new CodeLine("class A {", false),
            new CodeLine("  @Responds(99)", true),
            new CodeLine("}", false));
  }
}
