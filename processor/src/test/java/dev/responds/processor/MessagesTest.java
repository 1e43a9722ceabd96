package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void aMessageSaysWhatIsWrongThenTheFixThenTheSection() {
    CompileResult result =
        Compile.controller(
                """
                @GetMapping
                @Responds(200)
                @Responds(401)
                public ResponseEntity<String> run() { return null; }""")
            .run();

    String[] lines = result.message("missing-www-authenticate").split("\n", -1);
    assertThat(lines).hasSize(3);
    assertThat(lines[0]).startsWith("[missing-www-authenticate] ").doesNotEndWith(".");
    assertThat(lines[1]).contains("@StatusPolicy(challenge = ");
    assertThat(lines[2])
        .contains("RFC 9110 §11.6.1")
        .contains("status-reference.html#missing-www-authenticate");
  }

  @Test
  void aRepeatedAnnotationIsPointedAtByItself() {
    CompileResult result =
        Compile.controller(
                """
                @GetMapping
                  @Responds(200)
                  @Responds(
                      when = "odd",
                      value = 299)
                public ResponseEntity<String> run() { return null; }""")
            .run();

    assertThat(result.reported()).containsExactly("6:status-unassigned");
    assertThat(result.diagnostic("status-unassigned").getColumnNumber()).isEqualTo(15);
  }

  @Test
  void aContainerThatIsWrittenOutIsPointedInto() {
    CompileResult result =
        Compile.controller(
                "@GetMapping @Responds.List({@Responds(200),\n @Responds(299)}) public"
                    + " ResponseEntity<String> run() { return null; }")
            .run();

    assertThat(result.reported()).containsExactly("3:status-unassigned");
  }

  @Test
  void anEntryOfALevelListIsPointedAt() {
    CompileResult result =
        Compile.controller(
                "@StatusPolicy(levels = {@RuleLevel(rule = \"team-subset\", severity = Severity.OFF),\n"
                    + " @RuleLevel(rule = \"team-subst\", severity = Severity.OFF),\n"
                    + " @RuleLevel(rule = \"prg-use-303\", status = 3, severity = Severity.OFF)})"
                    + " @RestController static class Inner { @GetMapping @Responds(200) public String run() { return \"\"; } }")
            .run();

    assertThat(result.reported()).containsExactly("3:unknown-rule", "4:invalid-status");
    assertThat(result.message("unknown-rule")).contains("team-subset");
  }

  @Test
  void everythingIsReportedAtOnceAndInSourceOrder() {
    String body =
        """
        @PostMapping @Responds(299) public ResponseEntity<String> a() { return null; }
        @GetMapping @Responds(304) @Responds(206) @Responds(200)
        public ResponseEntity<String> b() { return null; }
        @DeleteMapping @Responds(101) public ResponseEntity<String> c() { return null; }
        """;
    CompileResult result =
        Compile.controller("\n" + body)
            .and(
                "shop.Second",
                "package shop; @org.springframework.web.bind.annotation.RestController class Second"
                    + " { @org.springframework.web.bind.annotation.GetMapping"
                    + " @dev.responds.Responds(999) String run() { return null; } }")
            .run();

    assertThat(result.reported())
        .containsSubsequence(
            "3:status-unassigned", "6:informational-as-final", "1:status-out-of-range");
  }

  @Test
  void aBrokenRuleIsTheOnlyMessage() {
    CompileResult result =
        Compile.controller(
                "@PostMapping @Responds(304) @Responds(200) OrdersResponses.Run run() {"
                    + " return OrdersResponses.Respond.run().notModified().build(); }")
            .run();

    assertThat(result.reported()).containsExactly("2:not-modified-on-unsafe");
    assertThat(result.foreign(Diagnostic.Kind.ERROR)).isEmpty();
  }

  @Test
  void otherErrorsAreLeftToTheCompiler() {
    CompileResult result =
        Compile.controller(
                "@PostMapping @Responds(304) @Responds(200) Missing run() { return null; }")
            .run();

    assertThat(result.reported()).containsExactly("2:not-modified-on-unsafe");
    assertThat(result.foreign(Diagnostic.Kind.ERROR))
        .hasSize(1)
        .first()
        .asString()
        .contains("Missing");
  }

  @Test
  void messagesFollowTheLocaleOfTheCompiler() {
    Compile compile =
        Compile.controller(
            "@GetMapping @Responds(299) public ResponseEntity<String> run() { return null; }");

    assertThat(compile.runIn(Locale.KOREA).message("status-unassigned")).contains("등록되지 않은");
    assertThat(compile.runIn(Locale.US).message("status-unassigned")).contains("not registered");
    assertThat(compile.runIn(Locale.FRANCE).message("status-unassigned"))
        .contains("not registered");
  }
}
