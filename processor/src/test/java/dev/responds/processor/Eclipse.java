package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Runs Eclipse's compiler on files, with an output that stays: where {@link Javac} has its own. */
final class Eclipse {

  private final Javac beside;

  Eclipse(Javac beside) {
    this.beside = beside;
  }

  /** Compiles files, with what is in the class output already on the class path. */
  void compile(Collection<Path> files) {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    boolean compiled = BatchCompiler.compile(arguments(files), out, out, null);
    out.flush();
    assertThat(compiled).as("%s", printed).isTrue();
  }

  private String[] arguments(Collection<Path> files) {
    try {
      String classes = Files.createDirectories(beside.classes()).toString();
      String generated = Files.createDirectories(beside.generated()).toString();
      String path = classes + File.pathSeparator + System.getProperty("java.class.path");
      List<String> arguments =
          new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8", "-nowarn"));
      arguments.addAll(List.of("-cp", path, "-processorpath", path, "-processor"));
      arguments.add(RespondsProcessor.class.getName() + "," + ReferenceProcessor.class.getName());
      arguments.addAll(List.of("-d", classes, "-s", generated));
      files.forEach(file -> arguments.add(file.toString()));
      return arguments.toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
