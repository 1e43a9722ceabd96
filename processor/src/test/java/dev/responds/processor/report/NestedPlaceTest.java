package dev.responds.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message can point into annotations inside of annotations, written out or repeated. */
class NestedPlaceTest {

  private static final String TEXT =
      """
      @interface Answer { String code(); Content[] content() default {}; }
      @interface Operation { String id(); Answer[] answers(); Content one() default @Content(""); }
      @interface Content { String value(); String[] examples() default {}; }
      @java.lang.annotation.Repeatable(Repeated.List.class)
      @interface Repeated {
        String code();
        Content[] content() default {};
        @interface List { Repeated[] value(); }
      }
      class Orders {
        @Operation(
            id = "create",
            one =
                @Content(
                    "a"),
            answers = {
              @Answer(code = "201"),
              @Answer(
                  content =
                      @Content(
                          value = "b",
                          examples = {
                            "c",
                            "d"}),
                  code = "400")
            })
        void create() {}
        @Repeated(code = "200")
        @Repeated(
            content = {
              @Content("e"),
              @Content(
                  "f")},
            code = "404")
        void find() {}
        @Repeated.List({
          @Repeated(code = "1"),
          @Repeated(
              content = @Content(
                  "g"),
              code = "2")
        })
        void list() {}
      }
      """;

  private static final Source CREATE = Source.method("Orders", "create", 0).annotation(0);
  private static final Source ANSWER = CREATE.entry("answers", 1);
  private static final Source FIND =
      Source.method("Orders", "find", 0).annotation(0).entry("value", 1);
  private static final Source LIST =
      Source.method("Orders", "list", 0).annotation(0).entry("value", 1);

  private static final List<Source> PLACES =
      List.of(
          CREATE,
          CREATE.at("id"),
          CREATE.at("one").at("value"),
          ANSWER,
          ANSWER.at("code"),
          ANSWER.entry("content", 0),
          ANSWER.entry("content", 0).at("value"),
          ANSWER.entry("content", 0).entry("examples", 1),
          ANSWER.at("absent").at("value"),
          FIND,
          FIND.at("code"),
          FIND.entry("content", 1),
          FIND.entry("content", 1).at("value"),
          LIST.entry("content", 0).at("value"),
          LIST.at("code"));

  private static final List<Long> LINES =
      List.of(11L, 12L, 15L, 18L, 25L, 20L, 21L, 24L, 18L, 29L, 34L, 32L, 33L, 40L, 41L);

  /** Eclipse points at the annotation around an entry that is no annotation itself. */
  private static final List<Long> ECLIPSE =
      List.of(11L, 12L, 15L, 18L, 25L, 20L, 21L, 20L, 18L, 29L, 34L, 32L, 33L, 40L, 41L);

  /** Points at each of the places, in the last round. */
  @SupportedAnnotationTypes("*")
  public static final class Pointer extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.processingOver()) {
        Reporter reporter = Reporter.ofRounds(processingEnv, "page.html", true);
        int index = 0;
        for (Source place : PLACES) {
          reporter.report(
              Finding.misuse("unknown-rule", place, Arguments.of("rule", "rule-" + index++)));
        }
      }
      return false;
    }
  }

  @Test
  void javacPointsAtNestedAnnotations() {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, diagnostics, List.of("-proc:only"), null, List.of(new Text()));
    task.setProcessors(List.of(new Pointer()));
    task.call();

    assertThat(diagnostics.getDiagnostics())
        .allMatch(diagnostic -> diagnostic.getMessage(Locale.ROOT).contains("[unknown-rule]"))
        .extracting(Diagnostic::getLineNumber)
        .isEqualTo(LINES);
  }

  @Test
  void eclipsePointsAtNestedAnnotations(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("Orders.java"), TEXT);
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    String path = System.getProperty("java.class.path");
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-proc:only"));
    arguments.addAll(List.of("-cp", path, "-processorpath", path, "-d", folder.toString()));
    arguments.addAll(List.of("-processor", Pointer.class.getName(), file.toString()));
    BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);

    Pattern line = Pattern.compile("at line (\\d+)\\)");
    assertThat(line.matcher(printed.toString()).results().map(NestedPlaceTest::number))
        .as("%s", printed)
        .isEqualTo(ECLIPSE);
  }

  private static long number(MatchResult line) {
    return Long.parseLong(line.group(1));
  }

  private static final class Text extends SimpleJavaFileObject {

    Text() {
      super(URI.create("string:///Orders.java"), Kind.SOURCE);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return TEXT;
    }
  }
}
