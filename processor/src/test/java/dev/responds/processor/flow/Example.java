package dev.responds.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.processor.flow.code.ClassPath;
import dev.responds.processor.flow.sent.EndpointFlow;
import dev.responds.processor.flow.sent.SentField;
import dev.responds.processor.flow.sent.SentResponse;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Sources of an application. Above each endpoint, a comment tells what it sends: {@code // sends
 * 201 Location, 404}; {@code unknown} stands for what is not understood.
 */
final class Example {

  /** Libraries that endpoints need; others would only take time. */
  private static final Pattern LIBRARIES =
      Pattern.compile(
          ".*(spring-(web|webmvc|webflux|context|core|beans)|ws\\.rs|servlet-api|reactor|reactive"
              + "|annotations.target|responds-annotations|jspecify).*");

  private static final Pattern TOLD =
      Pattern.compile("// sends ([^\\n]*)\\n(?:\\s*@[^\\n]*\\n)*[^\\n(]*?\\b([a-z]\\w*)\\(");

  private static final String SPRING =
      """
      package example.shop;

      import java.net.URI;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import org.springframework.http.*;
      import org.springframework.web.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.*;
      import jakarta.servlet.http.*;
      import reactor.core.publisher.*;
      """;

  private static final String PLAIN =
      """
      package example.shop;

      import dev.responds.Endpoint;
      import dev.responds.reply.*;
      import jakarta.servlet.http.*;

      """;

  private static final String REST =
      """
      package example.shop;

      import java.net.URI;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.container.*;
      import jakarta.ws.rs.core.*;
      import jakarta.ws.rs.ext.*;
      """;

  private final String source;
  private final List<JavaFileObject> files;

  private Example(String source, List<JavaFileObject> files) {
    this.source = source;
    this.files = List.copyOf(files);
  }

  static Example spring(String classes) {
    return of(SPRING + classes);
  }

  static Example plain(String classes) {
    return of(PLAIN + classes);
  }

  static Example rest(String classes) {
    return of(REST + classes);
  }

  private static Example of(String source) {
    return new Example(source, List.of(file("Example", source)));
  }

  /** Adds a type of a library that these sources import; it is no library of this project. */
  Example with(String library, String name, String type) {
    String imported = source.replaceFirst(";", "; import " + library + ".*;");
    return new Example(
        imported,
        List.of(file("Example", imported), file(name, "package " + library + "; " + type)));
  }

  /** Looks whether each endpoint sends what is told above it. */
  void check() {
    Map<String, String> told = new TreeMap<>();
    Matcher matcher = TOLD.matcher(source);
    while (matcher.find()) {
      told.put(matcher.group(2), matcher.group(1).strip());
    }
    Map<String, String> sent = new TreeMap<>();
    for (EndpointFlow endpoint : endpoints()) {
      sent.put(endpoint.id().method(), text(endpoint));
    }
    assertThat(told).isNotEmpty();
    assertThat(sent).isEqualTo(told);
  }

  List<EndpointFlow> endpoints() {
    try {
      Path classes = Files.createTempDirectory("flow");
      try {
        compile(classes);
        return endpoints(classes);
      } finally {
        delete(classes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the one endpoint. */
  EndpointFlow endpoint() {
    List<EndpointFlow> endpoints = endpoints();
    assertThat(endpoints).hasSize(1);
    return endpoints.get(0);
  }

  static List<EndpointFlow> endpoints(Path classes) throws IOException {
    try (ClassPath path = ClassPath.open(List.of(classes), libraries())) {
      return Flow.of(path, StatusRegistry.load(), Optional.empty()).endpoints();
    }
  }

  static List<Path> libraries() {
    List<Path> libraries = new ArrayList<>();
    String path = System.getProperty("java.class.path");
    for (String entry : List.of(path.split(File.pathSeparator))) {
      if (LIBRARIES.matcher(entry).matches()) {
        libraries.add(Path.of(entry));
      }
    }
    return libraries;
  }

  private static JavaFileObject file(String name, String source) {
    URI uri = URI.create("string:///" + name + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  void compile(Path folder) {
    StringWriter messages = new StringWriter();
    List<String> options = List.of("-d", folder.toString(), "-proc:none", "-g", "-nowarn");
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(messages, null, null, options, null, files)
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Returns statuses with the fields that are set on each way to them. */
  private static String text(EndpointFlow endpoint) {
    Map<Integer, Set<String>> fields = new LinkedHashMap<>();
    for (SentResponse response : endpoint.sent()) {
      if (!response.certain()) {
        continue;
      }
      Set<String> names = new LinkedHashSet<>();
      for (SentField field : response.fields()) {
        names.add(field.name());
      }
      fields.merge(
          response.status(),
          names,
          (one, other) -> {
            one.retainAll(other);
            return one;
          });
    }
    List<String> texts = new ArrayList<>();
    fields.forEach(
        (status, names) ->
            texts.add(
                String.format(Locale.ROOT, "%d %s", status, String.join(" ", names)).strip()));
    if (!endpoint.understood()) {
      texts.add("unknown");
    }
    return texts.isEmpty() ? "nothing" : String.join(", ", texts);
  }
}
