package dev.responds.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.processor.builder.CompiledClasses;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keeps README true: its examples are compiled, its message is the real one, its options are all
 * there.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  /** On one line, so that line numbers are those of the example. */
  private static final String PRELUDE =
      "import dev.responds.*; import java.net.URI; import org.springframework.http.*; import"
          + " org.springframework.web.bind.annotation.*; ";

  private static final String ORDER = "public record Order(String number) {}";

  private static final String JAKARTA =
      "package shop; import dev.responds.*; import java.net.URI; import jakarta.ws.rs.*; ";

  private final String readme = read("README.md");

  @Test
  void theMistakeGetsTheMessage() {
    CompileResult result = compile("mistake");

    assertThat(result.reported()).containsExactly("7:missing-www-authenticate");
    String printed = result.diagnostic("missing-www-authenticate").toString();
    assertThat(printed.replaceFirst("^/", "").stripTrailing())
        .isEqualTo(example("message").stripTrailing());
  }

  @Test
  void theUndeclaredResponseGetsTheMessage(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("StockController.java");
    Files.writeString(source, PRELUDE + example("proof"));

    List<Diagnostic<? extends JavaFileObject>> printed =
        new Javac(folder).with("--release", "17").compile(List.of(source));

    String messages =
        printed.stream()
            .map(message -> message.toString().stripTrailing())
            .collect(Collectors.joining("\n"));
    assertThat(messages.replace(folder + File.separator, ""))
        .isEqualTo(example("proof message").stripTrailing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"builder", "kept"})
  void theBuilderExamplesCompileWithoutAWord(String example) {
    CompileResult result = compileInPackage(example(example));

    assertThat(result.foreign(Diagnostic.Kind.ERROR)).isEmpty();
    assertThat(result.compilation().status()).isEqualTo(Compilation.Status.SUCCESS);
  }

  @Test
  void theUnitTestPasses() throws ReflectiveOperationException {
    CompileResult result =
        Compile.source("shop.OrderController", "package shop; " + PRELUDE + example("builder"))
            .and("shop.Order", "package shop; " + ORDER)
            .and(
                "shop.OrderControllerTest",
                "package shop; import static org.assertj.core.api.Assertions.assertThat;"
                    + " import java.net.URI; import org.junit.jupiter.api.Test;"
                    + " import shop.OrderControllerResponses.Create; "
                    + example("unit test"))
            .run();
    assertThat(result.foreign(Diagnostic.Kind.ERROR)).isEmpty();

    Class<?> tests =
        new CompiledClasses(result.compilation()).loadClass("shop.OrderControllerTest");
    Constructor<?> constructor = tests.getDeclaredConstructor();
    constructor.setAccessible(true);
    int run = 0;
    for (Method test : tests.getDeclaredMethods()) {
      if (test.isAnnotationPresent(Test.class)) {
        test.setAccessible(true);
        test.invoke(constructor.newInstance());
        run++;
      }
    }
    assertThat(run).isEqualTo(2);
  }

  /** README says where the builders of an interface are. */
  @Test
  void theBuildersOfAnInterfaceAreBesideIt() {
    CompileResult result =
        Compile.source(
                "shop.OrderApi",
                "package shop; "
                    + PRELUDE
                    + """
                    public interface OrderApi {
                      @GetMapping("/orders")
                      @Responds(value = 200, body = String.class)
                      OrderApiResponses.Orders orders();
                    }
                    """)
            .and(
                "web.OrderController",
                "package web; import shop.*; import shop.OrderApiResponses.Respond; "
                    + PRELUDE
                    + """
                    @RestController
                    class OrderController implements OrderApi {
                      public OrderApiResponses.Orders orders() {
                        return Respond.orders().ok().body("none");
                      }
                    }
                    """)
            .run();

    assertThat(result.foreign(Diagnostic.Kind.ERROR)).isEmpty();
    assertThat(result.compilation().generatedSourceFile("shop.OrderApiResponses")).isPresent();
    assertThat(result.compilation().generatedSourceFile("web.OrderControllerResponses")).isEmpty();
  }

  @Test
  void theBuilderExampleDoesNotCompileWithoutItsLocation() {
    String text = example("builder").replaceFirst("created\\(URI.*?\\)\\)\\)", "created()");
    CompileResult result = compileInPackage(text);

    assertThat(result.foreign(Diagnostic.Kind.ERROR)).hasSize(1);
    assertThat(result.foreign(Diagnostic.Kind.ERROR).get(0))
        .contains("created")
        .contains("Location");
  }

  @Test
  void theExampleForJakartaRestCompilesWithoutAWord() {
    CompileResult result =
        Compile.source("shop.OrderResource", JAKARTA + example("jakarta"))
            .and("shop.Order", "package shop; " + ORDER)
            .run();

    assertThat(result.compilation()).succeededWithoutWarnings();
  }

  @Test
  void theExampleWithoutAFrameworkCompilesWithoutAWord() {
    String imports =
"""
        package shop;
        import com.fasterxml.jackson.databind.ObjectMapper;
        import com.sun.net.httpserver.HttpExchange;
        import dev.responds.*;
        import dev.responds.reply.*;
        import dev.responds.reply.httpserver.ExchangeSink;
        import dev.responds.reply.servlet.ServletSink;
        import jakarta.servlet.http.*;
        import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
        import shop.OrderRoutesResponses.Respond;
""";
    CompileResult result = Compile.source("shop.OrderRoutes", imports + example("plain")).run();

    assertThat(result.reported()).isEmpty();
    assertThat(result.compilation().status()).isEqualTo(Compilation.Status.SUCCESS);
  }

  @Test
  void theExceptionMakesItsAnswer() {
    CompileResult result =
        Compile.source(
                "shop.ShopClosed",
                "package shop; import dev.responds.*; import java.time.*; "
                    + example("exception")
                        .replace("{\n\n", "{\nstatic final long serialVersionUID = 1;\n"))
            .and("shop.OrderController", "package shop; " + PRELUDE + example("kept"))
            .and("shop.Order", "package shop; " + ORDER)
            .run();

    assertThat(result.compilation()).succeeded();
    assertThat(result.compilation())
        .generatedSourceFile("shop.ExceptionResponses")
        .contentsAsUtf8String()
        .contains("FieldValue.delay(");
  }

  @Test
  void everyOptionIsInTheTable() {
    Matcher rows = Pattern.compile("(?m)^\\| `(responds\\.[\\w.]+)` \\|").matcher(readme);

    assertThat(rows.results().map(row -> row.group(1)).collect(Collectors.toSet()))
        .isEqualTo(Options.NAMES);
    assertThat(readme).contains("`" + Options.parse(java.util.Map.of()).page() + "`");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Matcher version = Pattern.compile("<version>(.+)</version>").matcher(read("pom.xml"));
    assertThat(version.find()).isTrue();

    TreeSet<String> used = new TreeSet<>();
    Pattern ours = Pattern.compile("responds-\\w+(?:</artifactId>\\s*<version>|:)([\\w.-]+)");
    ours.matcher(readme).results().forEach(match -> used.add(match.group(1)));
    assertThat(used).containsExactly(version.group(1));
  }

  @Test
  void everyLinkedFileIsThere() {
    Pattern link = Pattern.compile("]\\((?!http)([^)#]+)\\)");
    for (String file : new String[] {"README.md", "CONTRIBUTING.md"}) {
      link.matcher(read(file))
          .results()
          .forEach(match -> assertThat(ROOT.resolve(match.group(1))).exists());
    }
  }

  private CompileResult compile(String example) {
    return Compile.source("OrderController", PRELUDE + example(example)).and("Order", ORDER).run();
  }

  private static CompileResult compileInPackage(String text) {
    return Compile.source("shop.OrderController", "package shop; " + PRELUDE + text)
        .and("shop.Order", "package shop; " + ORDER)
        .run();
  }

  private String example(String name) {
    Matcher example =
        Pattern.compile("(?s)<!-- example: " + name + " -->\\s*```\\w+\\n(.*?)```").matcher(readme);
    assertThat(example.find()).as(name).isTrue();
    return example.group(1);
  }

  private static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
