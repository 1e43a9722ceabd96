package dev.responds.processor.robust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.responds.processor.ReferenceProcessor;
import dev.responds.processor.RespondsProcessor;
import dev.responds.processor.compilers.Corpus;
import dev.responds.processor.compilers.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Build tools wrap what processors are given. Whatever they do, the same is found and written, and
 * stands at the same place; only where no way leads through, a place may be wider.
 */
class WrappedEnvironmentTest {

  static Stream<Program> programs() throws IOException {
    List<Program> programs = new ArrayList<>(Corpus.mistaken());
    programs.addAll(Corpus.broken());
    return programs.stream();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void whatIsFoundAndWrittenIsTheSame(Program program) {
    Compilation plain = compile(program, processors());
    for (Wrapped wrapped : Wrapped.values()) {
      boolean hidden = wrapped == Wrapped.ALL_OF_IT;
      // Trees alone tell which annotations javac of JDK 17 does not show in code that is broken.
      if (!hidden || !program.name().startsWith("broken")) {
        assertSame(plain, compile(program, wrapped.wrap(processors())), wrapped, hidden);
      }
    }
  }

  private static List<Processor> processors() {
    return List.of(new RespondsProcessor(), new ReferenceProcessor());
  }

  private static void assertSame(
      Compilation plain, Compilation behind, Wrapped wrapped, boolean hidden) {
    assertThat(messages(behind, hidden)).as("%s", wrapped).isEqualTo(messages(plain, hidden));
    assertThat(behind.status()).as("%s", wrapped).isEqualTo(plain.status());
    if (plain.status() != Compilation.Status.FAILURE) {
      assertThat(written(behind)).as("%s", wrapped).isEqualTo(written(plain));
    }
  }

  private static Compilation compile(Program program, List<Processor> processors) {
    List<JavaFileObject> files = new ArrayList<>();
    program
        .sources()
        .forEach(
            source -> files.add(JavaFileObjects.forSourceString(source.typeName(), source.text())));
    return Compiler.javac()
        .withOptions("-Aresponds.notes=true", "-Aresponds.summary=false")
        .withProcessors(processors)
        .compile(files);
  }

  /** Sorted, since those of one file may change places with their lines. */
  private static List<String> messages(Compilation compilation, boolean hidden) {
    List<String> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
      JavaFileObject file = diagnostic.getSource();
      messages.add(
          (file == null ? "" : file.getName())
              + (hidden ? "" : ":" + diagnostic.getLineNumber())
              + ": "
              + diagnostic.getMessage(Locale.ROOT));
    }
    messages.sort(null);
    return messages;
  }

  private static Map<String, String> written(Compilation compilation) {
    Map<String, String> written = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getLastModified() == 0) {
        // It was claimed, and there was nothing to write.
        continue;
      }
      try {
        written.put(
            file.toUri().toString(),
            file.getKind() == JavaFileObject.Kind.CLASS
                ? ""
                : file.getCharContent(false).toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return written;
  }
}
