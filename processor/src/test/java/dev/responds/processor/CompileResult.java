package dev.responds.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** What a compile printed, in the terms that tests ask in. */
public final class CompileResult {

  private static final Pattern ID = Pattern.compile("\\[([a-z0-9-]+)] ");

  private final Compilation compilation;
  private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

  CompileResult(Compilation compilation) {
    this.compilation = compilation;
    diagnostics = new ArrayList<>(compilation.diagnostics());
  }

  /** Returns what compile-testing offers. */
  public Compilation compilation() {
    return compilation;
  }

  /** Returns a resource that was written to the class output. */
  public String resource(String path) {
    JavaFileObject file =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, path)
            .orElseThrow(() -> new AssertionError("no " + path));
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns our own messages as {@code line:id}, in the order they were printed. */
  public List<String> reported() {
    List<String> reported = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
      Matcher id = ID.matcher(text(diagnostic));
      if (id.lookingAt()) {
        reported.add(diagnostic.getLineNumber() + ":" + id.group(1));
      }
    }
    return reported;
  }

  /** Returns the messages of that kind that are not ours. */
  public List<String> foreign(Diagnostic.Kind kind) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() == kind)
        .map(CompileResult::text)
        .filter(text -> !ID.matcher(text).lookingAt())
        .toList();
  }

  /** Returns the whole text of the first message with that id. */
  public String message(String id) {
    return diagnostic(id).getMessage(Locale.ROOT);
  }

  /** Returns the first message with that id. */
  public Diagnostic<? extends JavaFileObject> diagnostic(String id) {
    return diagnostics.stream()
        .filter(diagnostic -> text(diagnostic).startsWith("[" + id + "] "))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no [" + id + "] in " + diagnostics));
  }

  private static String text(Diagnostic<?> diagnostic) {
    String text = diagnostic.getMessage(Locale.ROOT);
    // ecj and javac agree on the text, but javac puts "warning: " before some without a place.
    return text.replaceFirst("^(warning|error|note): ", "");
  }
}
