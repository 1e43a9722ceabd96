package dev.responds.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What users of annotation processors complain of, one test a complaint. Where another processor
 * that is widely used still gives cause for it, the test shows that too. Those that need Gradle or
 * Maven 4 stand in {@code GradleComplaintsIT}, {@code RandomEditsIT} and {@code Maven4IT}.
 */
class ComplaintsIT {

  private static final String OURS = "responds-processor";

  private static final String CLASS_PATH =
      Jars.path(
          "responds-annotations",
          "spring-web",
          "spring-core",
          "auto-value-annotations",
          "lombok",
          "mapstruct");

  private static final String STOCK =
      """
      package shop;
      import dev.responds.*;
      import org.springframework.web.bind.annotation.*;
      @RestController
      public class Stock {
        @GetMapping("/stock/{item}")
        @Responds(value = 200, body = Count.class)
        @Responds(404)
        StockResponses.Find find(@PathVariable String item) {
          return item.isEmpty()
              ? StockResponses.Respond.find().notFound().problem("none")
              : StockResponses.Respond.find().ok().body(new Count(item));
        }
      }
      """;

  private static final String COUNT = "package shop; public record Count(String item) {}";

  private static final String MAPPER =
      "package shop; @org.mapstruct.Mapper interface Mapper { View view(Data data); }";

  private static final String VIEW = "package shop; public class View { public String name; }";

  private static final String DATA =
      "package shop; public class Data { public String name; public String size; }";

  private static final String BROKEN = "package shop; class Other { Missing none; }";

  @TempDir Path folder;

  @Test
  void attemptToRecreateAFile() throws IOException {
    UserCompile stock = stock("ours");
    assertCompiles(stock);
    Map<String, String> outputs = stock.outputs();

    // An IDE that takes the folder of generated sources for one that a person writes in.
    assertCompiles(stock.source("shop/StockResponses.java", generated(stock, "StockResponses")));
    assertThat(stock.outputs()).isEqualTo(outputs);

    UserCompile mapper = mapper();
    assertCompiles(mapper);
    mapper.source("shop/MapperImpl.java", generated(mapper, "MapperImpl"));
    assertThat(mapper.run()).isFalse();
    assertThat(mapper.errors()).anyMatch(line -> line.contains("Attempt to recreate a file"));
  }

  @Test
  void theIdeDoesNotRegenerateWhenAReferencedTypeChanges() throws IOException {
    UserCompile stock = stock("ours");
    assertCompiles(stock);
    stock
        .source("shop/Count.java", "package shop; public record Count(String item, int most) {}")
        .with("-cp", CLASS_PATH + File.pathSeparator + stock.classes());
    assertThat(stock.runOn("shop/Count.java")).isTrue();
    assertThat(read(stock, "META-INF/responds/openapi.json")).contains("\"most\"");

    UserCompile mapper = mapper();
    assertCompiles(mapper);
    mapper
        .source("shop/View.java", VIEW.replace("}", "public String size; }"))
        .with("-cp", CLASS_PATH + File.pathSeparator + mapper.classes());
    assertThat(mapper.runOn("shop/View.java")).isTrue();
    assertThat(generated(mapper, "MapperImpl")).doesNotContain("size");
  }

  @Test
  void duplicateClassInTheOutputFoldersOfIdeAndBuild() throws IOException {
    UserCompile ide = stock("ide");
    assertCompiles(ide);
    UserCompile build = stock("build").with("-sourcepath", ide.generated().toString());

    assertCompiles(build);
    assertThat(build.outputs()).isEqualTo(ide.outputs());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-XDshould-stop.ifError=PROCESS", "-Xdiags:compact"})
  void theOneRealErrorDrowns(String option) throws IOException {
    UserCompile stock = stock("ours").source("shop/Other.java", BROKEN).with(option);

    assertThat(stock.run()).isFalse();
    assertThat(stock.errors()).containsExactly("1: cannot find symbol");
    assertThat(stock.printed().get(0)).isEqualTo("1: cannot find symbol");
  }

  @Test
  void theOrderOfProcessorsMatters() throws IOException {
    List<String> all = List.of("auto-value", "mapstruct-processor", OURS, "lombok");
    List<Map<String, String>> outputs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<String> turned = new ArrayList<>(all.subList(i, all.size()));
      turned.addAll(all.subList(0, i));
      UserCompile compile =
          sources("order" + i)
              .source(
                  "shop/Count.java",
                  "package shop; @lombok.Value public class Count { String item; }")
              .with("-processorpath", Jars.path(turned.toArray(String[]::new)));
      assertCompiles(compile);
      Map<String, String> ofOurs = compile.outputs();
      ofOurs.keySet().removeIf(file -> !file.contains("Responses") && !file.contains("META-INF"));
      outputs.add(ofOurs);
    }
    assertThat(outputs.get(0)).isNotEmpty();
    assertThat(outputs).allMatch(outputs.get(0)::equals);
  }

  @Test
  void aTimestampBreaksCaching() throws IOException {
    UserCompile first = stock("first");
    UserCompile second = stock("second");
    assertCompiles(first);
    assertCompiles(second);
    assertThat(second.outputs()).isEqualTo(first.outputs());

    UserCompile mapper = mapper();
    assertCompiles(mapper);
    assertThat(generated(mapper, "MapperImpl")).containsPattern("date = \"20\\d\\d-\\d\\d-\\d\\dT");
  }

  @Test
  void aNewJdkBreaksIt() {
    assertThat(internals(OURS)).isEmpty();

    assertThat(internals("lombok")).contains("com.sun.tools.javac.", "JDK internal API");
  }

  @Test
  void jdk23SilentlyRunsNoProcessor() throws IOException, InterruptedException {
    Optional<Path> jdk = Jdks.find(23, 99);
    assumeTrue(jdk.isPresent(), "no JDK 23 or later beside this one");
    Path src = sources("ours").folder().resolve("src/shop");
    Path classes = folder.resolve("classes");
    List<String> readme = new ArrayList<>(List.of(jdk.get().resolve("bin/javac").toString()));
    readme.addAll(List.of("-cp", CLASS_PATH, "-processorpath", Jars.path(OURS)));
    readme.addAll(List.of("-d", classes.toString()));
    readme.addAll(List.of(src.resolve("Stock.java").toString(), src + "/Count.java"));
    Process process =
        new ProcessBuilder(readme)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();

    assertThat(process.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
    assertThat(classes.resolve("META-INF/responds/status-reference.html")).exists();
    assertThat(Files.readString(folder.resolve("log"))).contains("2 of them proved by the code");
  }

  @Test
  void werrorIsKilledBySourceVersionsOrUnknownOptions() throws IOException {
    UserCompile stock =
        stock("ours")
            .with("--release", "17", "-Xlint:all,-processing", "-Werror")
            .with("-Aresponds.title=Shop", "-Aresponds.notes=false", "-Aresponds.lang=ko");

    assertCompiles(stock);
    assertThat(stock.printed()).singleElement().asString().contains("Responds: ");
  }

  @Test
  void theEnvironmentIsAProxy() throws IOException, ReflectiveOperationException {
    UserCompile stock =
        stock("ours")
            .processors(
                proxied("dev.responds.processor.RespondsProcessor"),
                proxied("dev.responds.processor.ReferenceProcessor"));
    assertCompiles(stock);
    assertThat(stock.page()).contains("/stock/{item}");

    UserCompile lombok =
        new UserCompile(folder.resolve("lombok"))
            .source("shop/Box.java", "package shop; @lombok.Data class Box { private int size; }")
            .source("shop/Use.java", "package shop; class Use { int n = new Box().getSize(); }")
            .with("-cp", CLASS_PATH);
    lombok.processors(proxied("lombok.launch.AnnotationProcessorHider$AnnotationProcessor"));
    assertThat(lombok.run()).isFalse();
    assertThat(lombok.errors()).contains("1: cannot find symbol");
  }

  @Test
  void eclipseDiffers() throws IOException {
    String[] options = {"--release", "17", "-Aresponds.flow=false", "-Aresponds.summary=false"};
    UserCompile javac = stock("javac").with(options);
    UserCompile eclipse = stock("eclipse").with(options).by(new EclipseCompiler());
    assertCompiles(javac);
    assertCompiles(eclipse);

    Map<String, String> expected = new TreeMap<>(javac.outputs());
    Map<String, String> actual = new TreeMap<>(eclipse.outputs());
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.keySet().removeIf(file -> file.endsWith(".class"));
    actual.keySet().removeIf(file -> file.endsWith(".class"));
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void aPackageIsInMoreThanOneModule() throws IOException {
    String[] all = {
      OURS, "responds-annotations", "auto-value", "mapstruct-processor", "spring-web", "spring-core"
    };
    UserCompile stock = sources("ours").with("--processor-module-path", Jars.path(all));
    if (Runtime.version().feature() >= 21) {
      stock.with("-proc:full");
    }

    assertCompiles(stock);
    assertThat(stock.page()).contains("/stock/{item}");
  }

  private UserCompile sources(String name) throws IOException {
    return new UserCompile(folder.resolve(name))
        .source("shop/Stock.java", STOCK)
        .source("shop/Count.java", COUNT)
        .with("-cp", CLASS_PATH);
  }

  private UserCompile stock(String name) throws IOException {
    return sources(name).with("-processorpath", Jars.path(OURS));
  }

  private UserCompile mapper() throws IOException {
    return new UserCompile(folder.resolve("mapper"))
        .source("shop/Mapper.java", MAPPER)
        .source("shop/View.java", VIEW)
        .source("shop/Data.java", DATA)
        .with("-cp", CLASS_PATH, "-processorpath", Jars.path("mapstruct-processor"));
  }

  private static void assertCompiles(UserCompile compile) throws IOException {
    boolean compiled = compile.run();
    assertThat(compiled).as("%s", compile.printed()).isTrue();
  }

  private static String generated(UserCompile compile, String type) throws IOException {
    return Files.readString(compile.generated().resolve("shop/" + type + ".java"));
  }

  private static String read(UserCompile compile, String file) throws IOException {
    return Files.readString(compile.classes().resolve(file));
  }

  /** Returns what a jar uses of the JDK that the JDK does not export. */
  private static String internals(String artifact) {
    StringWriter out = new StringWriter();
    PrintWriter printer = new PrintWriter(out, true);
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            printer,
            printer,
            "--jdk-internals",
            "--multi-release",
            "base",
            Jars.of(artifact).toString());
    return out.toString();
  }

  /** Hands a processor an environment of its own, as IDEs do. */
  private static Processor proxied(String processor) throws ReflectiveOperationException {
    Constructor<?> constructor = Class.forName(processor).getDeclaredConstructor();
    constructor.setAccessible(true);
    return proxy(
        Processor.class,
        (Processor) constructor.newInstance(),
        arguments ->
            arguments.length == 1 && arguments[0] instanceof ProcessingEnvironment environment
                ? new Object[] {proxy(ProcessingEnvironment.class, environment, same -> same)}
                : arguments);
  }

  /** What is done with arguments before they are handed on. */
  private interface Change {
    Object[] of(Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, T target, Change change) {
    return type.cast(
        Proxy.newProxyInstance(
            ComplaintsIT.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return method.invoke(
                    target, change.of(arguments == null ? new Object[0] : arguments));
              } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
              }
            }));
  }
}
