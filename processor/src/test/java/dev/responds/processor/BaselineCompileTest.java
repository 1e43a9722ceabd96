package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team writes down what is found today, and goes on from there. */
class BaselineCompileTest {

  private static final String TWO_FINDINGS =
      """
      @GetMapping("/a") @Responds(200) @Responds(204)
      ResponseEntity<String> a(boolean b) {
        return b ? ResponseEntity.ok("x") : ResponseEntity.notFound().build();
      }
      """;

  private static final String ANOTHER =
      """
      @GetMapping("/c") @Responds(200)
      ResponseEntity<String> c(boolean b) {
        return b ? ResponseEntity.ok("x") : ResponseEntity.status(410).build();
      }
      """;

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("responds-baseline.txt");
  }

  private Javac.Result compile(String name, String methods, String... options) throws IOException {
    Path source = folder.resolve(name + ".java");
    Files.writeString(
        source,
        "import dev.responds.*; import org.springframework.http.*;"
            + " import org.springframework.web.bind.annotation.*; @RestController class "
            + name
            + " { "
            + methods
            + "}");
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-Aresponds.baseline=" + file);
    return new Javac(folder).with(all.toArray(String[]::new)).run(List.of(source));
  }

  private List<String> reported(String methods, String... options) throws IOException {
    return Javac.reported(compile("Orders", methods, options).diagnostics());
  }

  private String baseline() throws IOException {
    return Files.readString(file);
  }

  @Test
  void whatIsWrittenDownIsNotToldAgainAndWhatIsNewIs() throws IOException {
    assertThat(reported(TWO_FINDINGS)).hasSize(2);
    assertThat(file).doesNotExist();

    assertThat(reported(TWO_FINDINGS, "-Aresponds.baseline.write=true")).isEmpty();
    assertThat(baseline())
        .isEqualTo(
            """
            # Findings that Responds does not tell of again. What is mended leaves by itself.
            Orders.a(Z) response-never-sent 204
            Orders.a(Z) undeclared-response 404
            """);

    assertThat(reported("\n\n" + TWO_FINDINGS)).isEmpty();
    assertThat(reported(TWO_FINDINGS + ANOTHER))
        .containsExactly("Orders.java:6:undeclared-response");
    assertThat(baseline()).doesNotContain("410");
  }

  @Test
  void whatIsMendedLeavesByItself() throws IOException {
    reported(TWO_FINDINGS, "-Aresponds.baseline.write=true");

    Javac.Result mended = compile("Orders", TWO_FINDINGS.replace(" @Responds(204)", ""));

    assertThat(Javac.reported(mended.diagnostics())).isEmpty();
    assertThat(baseline()).doesNotContain("response-never-sent").contains("undeclared-response");
    assertThat(mended.diagnostics().get(0).getMessage(Locale.ROOT)).contains("in the baseline: 1");
    assertThat(reported(TWO_FINDINGS)).containsExactly("Orders.java:1:response-never-sent");
  }

  @Test
  void whatNobodyHasLookedForStays() throws IOException {
    reported(TWO_FINDINGS, "-Aresponds.baseline.write=true");
    String before = baseline();

    assertThat(reported(TWO_FINDINGS, "-Aresponds.flow=false")).isEmpty();
    assertThat(baseline()).isEqualTo(before);
    assertThat(compile("Orders", TWO_FINDINGS + "int wrong = \"\";").succeeded()).isFalse();
    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void errorsAreWrittenDownAsWell() throws IOException {
    String wrong =
        "@GetMapping(\"/a\") @Responds(200) @Responds(value = 304, body = String.class)"
            + " String a() { return \"\"; }";
    assertThat(compile("Orders", wrong).succeeded()).isFalse();

    assertThat(compile("Orders", wrong, "-Aresponds.baseline.write=true").succeeded()).isTrue();
    assertThat(compile("Orders", wrong).succeeded()).isTrue();
  }

  @Test
  void classesThatAreLeftAsTheyAreKeepTheirs() throws IOException {
    reported(TWO_FINDINGS, "-Aresponds.baseline.write=true");
    String before = baseline();

    compile("Stock", ANOTHER.replace("\"/c\"", "\"/stock\""));

    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void namesLinesThatNameNothing() throws IOException {
    Files.writeString(file, "Orders.a(Z) undeclared-respons 404\n");

    Javac.Result result = compile("Orders", TWO_FINDINGS);

    assertThat(result.succeeded()).isTrue();
    assertThat(Javac.reported(result.diagnostics()))
        .containsExactlyInAnyOrder(
            ":-1:unknown-baseline-entry",
            "Orders.java:1:response-never-sent",
            "Orders.java:2:undeclared-response");
    assertThat(baseline()).isEqualTo("Orders.a(Z) undeclared-respons 404\n");
  }

  /** Bytes are lost and changed, at places that are the same each time. */
  @Test
  void aDamagedFileHidesNothingThatItDoesNotName() throws IOException {
    compile("Orders", TWO_FINDINGS, "-Aresponds.baseline.write=true");
    byte[] whole = Files.readAllBytes(file);
    List<String> all =
        List.of("Orders.java:1:response-never-sent", "Orders.java:2:undeclared-response");
    Random random = new Random(3);
    for (int i = 0; i < 12; i++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length));
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      Files.write(file, damaged);

      Javac.Result result = compile("Orders", TWO_FINDINGS);

      List<String> reported = Javac.reported(result.diagnostics());
      boolean unreadable = reported.contains(":-1:baseline-not-written");
      assertThat(result.succeeded()).isEqualTo(!unreadable);
      assertThat(reported).noneMatch(message -> message.endsWith(":internal-error"));
      // What cannot be read at all is an error, and nobody has looked at code that is not compiled.
      List<String> hidden = new ArrayList<>(unreadable ? List.of() : all);
      hidden.removeAll(reported);
      assertThat(hidden)
          .allMatch(
              message ->
                  new String(damaged, StandardCharsets.ISO_8859_1)
                      .contains(message.substring(message.lastIndexOf(':') + 1)));
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsTold() throws IOException {
    Files.createDirectories(file);

    Javac.Result result = compile("Orders", TWO_FINDINGS, "-Aresponds.baseline.write=true");

    assertThat(Javac.reported(result.diagnostics())).contains(":-1:baseline-not-written");
  }
}
