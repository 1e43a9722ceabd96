package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.processor.read.element.ModuleTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/** The model as the reader gives it for sources that a real javac has parsed. */
final class ReadApi {

  private static final String SPRING =
      " import org.springframework.core.annotation.AliasFor; import"
          + " org.springframework.core.io.Resource; import org.springframework.http.*;"
          + " import org.springframework.stereotype.Controller;"
          + " import org.springframework.web.bind.annotation.*; import reactor.core.publisher.*;";

  private static final String JAKARTA =
      " import jakarta.ws.rs.*; import jakarta.ws.rs.container.*; import jakarta.ws.rs.core.*;"
          + " import jakarta.ws.rs.sse.*;";

  private final String imports;
  private final List<JavaFileObject> sources = new ArrayList<>();
  private final List<Endpoint> endpoints = new ArrayList<>();
  private final List<Finding> mistakes = new ArrayList<>();

  private ReadApi(String imports) {
    this.imports = imports;
  }

  /** Reads a Spring controller {@code shop.Orders} with this body. */
  static ReadApi controller(String body) {
    return of(
        "shop.Orders",
        "@RestController @RequestMapping(\"/orders\") public class Orders {" + body + "}");
  }

  /** Reads a Jakarta REST resource {@code shop.Orders} with this body. */
  static ReadApi resource(String body) {
    return jakarta("shop.Orders", "@Path(\"orders\") public class Orders {" + body + "}");
  }

  /** Reads types in the package {@code shop}, given by name and text in turn. */
  static ReadApi jakarta(String... namesAndTypes) {
    ReadApi api = new ReadApi(JAKARTA);
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      api.and(namesAndTypes[i], namesAndTypes[i + 1]);
    }
    return api.read();
  }

  /** Reads one type in the package {@code shop}, with the usual imports. */
  static ReadApi of(String name, String type) {
    return new ReadApi(SPRING).and(name, type).read();
  }

  static ReadApi of(String name, String type, String otherName, String otherType) {
    return new ReadApi(SPRING).and(name, type).and(otherName, otherType).read();
  }

  /** Reads one type in the package {@code shop} beside the sources of libraries. */
  static ReadApi of(String name, String type, List<JavaFileObject> libraries) {
    ReadApi api = new ReadApi(SPRING).and(name, type);
    api.sources.addAll(libraries);
    return api.read();
  }

  List<Endpoint> endpoints() {
    return endpoints;
  }

  List<String> mistakes() {
    return mistakes.stream().map(Finding::id).toList();
  }

  /** Returns the variants of the mistakes, with attribute and entry. */
  List<String> places() {
    return mistakes.stream()
        .map(
            mistake ->
                String.join(
                    ":",
                    mistake.variant(),
                    mistake.source().attribute(),
                    Integer.toString(mistake.source().entry())))
        .toList();
  }

  Endpoint endpoint(String name) {
    return endpoints.stream()
        .filter(endpoint -> endpoint.handler().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(name + " in " + endpoints));
  }

  private ReadApi and(String name, String type) {
    String text =
        "package "
            + name.substring(0, name.lastIndexOf('.'))
            + "; import dev.responds.*; import java.util.*; import java.util.concurrent.*;"
            + imports
            + "\n"
            + type;
    sources.add(JavaFileObjects.forSourceString(name, text));
    return this;
  }

  private ReadApi read() {
    Compilation compilation =
        Compiler.javac().withOptions("-proc:only").withProcessors(new Reading()).compile(sources);
    // Sources that do not compile are fine here; sources that cannot even be parsed are a slip.
    assertThat(compilation.diagnostics().toString()).doesNotContain("expected");
    return this;
  }

  private final class Reading extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.processingOver()) {
        return false;
      }
      Set<String> names = new LinkedHashSet<>();
      Set<TypeElement> types = new LinkedHashSet<>();
      ElementFilter.typesIn(round.getRootElements()).forEach(type -> collect(type, types));
      types.forEach(type -> names.add(type.getQualifiedName().toString()));
      ApiReader reader =
          new ApiReader(
              processingEnv.getElementUtils(),
              processingEnv.getTypeUtils(),
              StatusRegistry.load(),
              Optional.empty(),
              new OneCompile(names),
              element -> true);
      for (TypeElement type : types) {
        TypeReading reading = reader.read(type);
        endpoints.addAll(reading.endpoints());
        mistakes.addAll(reading.mistakes());
      }
      return false;
    }

    private void collect(Element type, Set<TypeElement> types) {
      types.add((TypeElement) type);
      ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> collect(nested, types));
    }
  }

  private record OneCompile(Set<String> names) implements ModuleTypes {

    @Override
    public boolean contains(String type) {
      return names.contains(type);
    }

    @Override
    public boolean isCompiled(String type) {
      return names.contains(type);
    }

    @Override
    public Set<String> possibleAdvices() {
      return names;
    }

    @Override
    public Optional<List<String>> parameters(String method) {
      return Optional.empty();
    }

    @Override
    public Optional<String> comment(String key) {
      return Optional.empty();
    }

    @Override
    public Optional<byte[]> classFile(String type) {
      return Optional.empty();
    }
  }
}
