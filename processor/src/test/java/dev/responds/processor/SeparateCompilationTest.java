package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a class file says is what its source said: one module declares, another one implements. */
class SeparateCompilationTest {

  private static final String API =
      """
      package api;
      import dev.responds.*;
      import org.springframework.web.bind.annotation.*;
      @Responds(value = 503, when = "maintenance")
      public interface OrdersApi {
        @PostMapping("/orders")
        @Secured
        @Responds(value = 201, headers = "Location")
        @Waive(rule = "unreachable-status", because = "the reason stays")
        %s create();
        @Responds(403) @interface Secured {}
      }
      """;

  private static final String IMPLEMENTATION =
      """
      package shop;
      import org.springframework.web.bind.annotation.*;
      @RestController
      class Orders implements api.OrdersApi {
        @Override public %s create() { return null; }
      }
      """;

  @TempDir Path folder;

  @Test
  void declarationsAreReadFromClassFiles() throws IOException {
    Path api =
        compile(
            "api", "OrdersApi", API.formatted("org.springframework.http.ResponseEntity<String>"));
    Path shop =
        compile(
            "shop",
            "Orders",
            IMPLEMENTATION.formatted("org.springframework.http.ResponseEntity<String>"),
            api);

    String catalog = Files.readString(shop.resolve("META-INF/responds/catalog.json"));
    assertThat(catalog)
        .contains("\"package\":\"shop\"", "\"name\":\"Orders\"")
        .doesNotContain("OrdersApi");
    assertThat(catalog)
        .contains("\"status\":201", "\"status\":403", "\"status\":503", "maintenance");
    assertThat(shop.resolve("shop/OrdersResponses.class")).doesNotExist();
  }

  @Test
  void theGeneratedTypeOfAnotherModuleIsRecognised() throws IOException {
    // Only the generated type guarantees Location here.
    String source = API.replace(", headers = \"Location\"", "");
    Path api = compile("api", "OrdersApi", source.formatted("OrdersApiResponses.Create"));
    Path shop =
        compile("shop", "Orders", IMPLEMENTATION.formatted("api.OrdersApiResponses.Create"), api);

    assertThat(shop.resolve("shop/Orders.class")).exists();
  }

  @Test
  void aMistakeInAClassFileIsReportedWhereItIsInherited() throws IOException {
    String wrong = API.replace("headers = \"Location\"", "body = String.class");
    Path api = compileWithWarnings("api", "OrdersApi", wrong.formatted("String")).output();
    Compiled shop = compileWithWarnings("shop", "Orders", IMPLEMENTATION.formatted("String"), api);

    Diagnostic<? extends JavaFileObject> mistake = shop.diagnostics().get(0);
    assertThat(mistake.getMessage(Locale.ROOT)).startsWith("[framework-status-undeclared]");
    assertThat(mistake.getLineNumber()).isEqualTo(5);
  }

  @Test
  void aClassFileThatIsMissingIsLeftToTheCompiler() throws IOException {
    Path base = compile("base", "Base", "package base; public class Base {}");
    Path api =
        compile("api", "Payload", "package api; public class Payload extends base.Base {}", base);
    Files.delete(base.resolve("base/Base.class"));

    Compiled shop =
        compileWithWarnings(
            "shop",
            "Orders",
            """
            package shop;
            import org.springframework.web.bind.annotation.*;
            @RestController
            class Orders {
              @GetMapping @dev.responds.Responds(204)
              OrdersResponses.Find find(api.Payload in) { return null; }
              @PostMapping @dev.responds.Responds(200)
              api.Payload create() { return null; }
            }
            """,
            base,
            api);

    assertThat(shop.diagnostics())
        .noneMatch(diagnostic -> diagnostic.getMessage(Locale.ROOT).contains("internal-error"));
  }

  @Test
  void whatAnAnnotationOfALibraryCarriesNeedNotBeThere() throws IOException {
    Path library =
        compile(
            "lang",
            "Blank",
            """
            package lang;
            public @Blank.Meta @interface Blank {
              @interface Meta {}
            }
            """);
    Files.delete(library.resolve("lang/Blank$Meta.class"));

    Compiled shop =
        compileWithWarnings(
            "shop",
            "Orders",
            """
            package shop;
            import org.springframework.web.bind.annotation.*;
            @RestController
            class Orders {
              @PostMapping("/orders") @dev.responds.Responds(201)
              String create(@lang.Blank @RequestBody String order) { return order; }
            }
            """,
            library);

    assertThat(shop.diagnostics())
        .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT).lines().findFirst().get())
        .anyMatch(line -> line.startsWith("[framework-status-undeclared]"));
  }

  private record Compiled(Path output, List<Diagnostic<? extends JavaFileObject>> diagnostics) {}

  private Path compile(String packageName, String type, String source, Path... classPath)
      throws IOException {
    Compiled compiled = compileWithWarnings(packageName, type, source, classPath);
    assertThat(compiled.diagnostics()).isEmpty();
    return compiled.output();
  }

  private Compiled compileWithWarnings(
      String packageName, String type, String source, Path... classPath) throws IOException {
    Path file =
        Files.createDirectories(folder.resolve("src/" + packageName)).resolve(type + ".java");
    Files.writeString(file, source);
    Path output = Files.createDirectories(folder.resolve("out-" + packageName));
    StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
    for (Path entry : classPath) {
      path.append(java.io.File.pathSeparatorChar).append(entry);
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              diagnostics,
              List.of(
                  "-Xlint:all,-processing,-path",
                  "-Aresponds.summary=false",
                  "-cp",
                  path.toString(),
                  "-d",
                  output.toString()),
              null,
              files.getJavaFileObjects(file));
      task.setProcessors(List.of(new RespondsProcessor(), new ReferenceProcessor()));
      Boolean unused = task.call();
    }
    return new Compiled(output, new ArrayList<>(diagnostics.getDiagnostics()));
  }
}
