package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.rule.Rule;
import dev.responds.processor.rule.RuleBook;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler reports the same at the same lines, and compiles the same builders. */
class EclipseCompilerTest {

  private static final Pattern PLACE = Pattern.compile("(\\w+) in \\S+ \\(at line (\\d+)\\)");
  private static final Pattern ID = Pattern.compile("(?m)^\\[([a-z0-9-]+)] ");
  private static final Pattern MARK = Pattern.compile("// violates: (\\S+)$");

  @TempDir Path folder;

  static Stream<String> rules() {
    return RuleBook.standard(StatusRegistry.load()).rules().stream().map(Rule::id);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theExampleOfEachRuleIsReportedAsInJavac(String rule) throws IOException {
    String example = example(rule);

    String printed = compile(example, "Example");

    assertThat(reported(printed, rule))
        .as(printed)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(marks(example));
  }

  @Test
  void codeThatUsesBuildersCompiles() throws IOException {
    String printed =
        compile(
            """
            package shop;
            import dev.responds.*;
            import java.net.URI;
            import org.springframework.web.bind.annotation.*;
            @RestController
            class Orders {
              record Order(long id) {}
              @PostMapping("/orders")
              @Responds(value = 201, body = Order.class)
              @Responds(400)
              @Responds(409)
              OrdersResponses.Create create(@RequestBody Order order) {
                return OrdersResponses.create().created(URI.create("/orders/1")).body(order);
              }
            }
            """,
            "Orders");

    assertThat(printed).isEmpty();
    assertThat(folder.resolve("out/shop/OrdersResponses$Create.class")).exists();
    assertThat(folder.resolve("out/META-INF/responds/status-reference.html")).exists();
  }

  private String compile(String source, String name) throws IOException {
    Path file = folder.resolve(name + ".java");
    // The public class of an example has another name than its file here, which only javac minds.
    Files.writeString(file, source);
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    String path = System.getProperty("java.class.path");
    String[] arguments = {
      "-17",
      "-proceedOnError",
      "-cp",
      path,
      "-processorpath",
      path,
      "-processor",
      RespondsProcessor.class.getName() + "," + ReferenceProcessor.class.getName(),
      "-Aresponds.notes=true",
      "-d",
      folder.resolve("out").toString(),
      "-s",
      Files.createDirectories(folder.resolve("generated")).toString(),
      file.toString()
    };
    boolean unused = BatchCompiler.compile(arguments, out, out, null);
    out.flush();
    return printed.toString().replace(folder + File.separator, "");
  }

  /** Everything that is wrong, and what the rule advises. */
  private static List<String> reported(String printed, String rule) {
    List<String> reported = new ArrayList<>();
    for (String problem : printed.split("----------\\R", -1)) {
      Matcher place = PLACE.matcher(problem);
      Matcher id = ID.matcher(problem);
      if (place.find()
          && id.find()
          && (!place.group(1).equals("INFO") || id.group(1).equals(rule))) {
        reported.add(place.group(2) + ":" + id.group(1));
      }
    }
    return reported;
  }

  private static List<String> marks(String example) {
    List<String> marks = new ArrayList<>();
    int number = 1;
    for (String line : example.lines().toList()) {
      Matcher mark = MARK.matcher(line);
      if (mark.find()) {
        marks.add(number + ":" + mark.group(1));
      }
      number++;
    }
    return marks;
  }

  private static String example(String rule) throws IOException {
    try (InputStream in = Rule.class.getResourceAsStream("examples/" + rule + ".java.txt")) {
      return new String(Objects.requireNonNull(in, rule).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
