package dev.responds.processor;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.responds.processor.compilers.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;

/** Compiles sources with both processors, as a user's build does. */
public final class Compile {

  private final List<JavaFileObject> sources = new ArrayList<>();
  private final List<String> options =
      new ArrayList<>(List.of("-Xlint:all,-processing", "-Aresponds.summary=false"));

  private Compile() {}

  /** Begins with one source file. */
  public static Compile source(String name, String text) {
    return new Compile().and(name, text);
  }

  /** Takes a program that is kept in files. */
  public static Compile program(Program program) {
    Compile compile = new Compile();
    program.sources().forEach(source -> compile.and(source.typeName(), source.text()));
    return compile;
  }

  /** Begins with the body of a Spring controller {@code shop.Orders}. The body begins on line 2. */
  public static Compile controller(String body) {
    return source(
        "shop.Orders",
        "package shop; import dev.responds.*; import dev.responds.http.*; import java.util.*;"
            + " import org.springframework.http.*; import"
            + " org.springframework.web.bind.annotation.*; @RestController"
            + " @RequestMapping(\"/orders\") public class Orders { public record Order(long id)"
            + " {}\n"
            + body
            + "\n}");
  }

  /** Begins with the body of a Jakarta REST resource {@code shop.Orders}, on line 2. */
  public static Compile resource(String body) {
    return source(
        "shop.Orders",
        "package shop; import dev.responds.*; import jakarta.ws.rs.*; import"
            + " jakarta.ws.rs.container.*; import jakarta.ws.rs.core.*; import java.net.URI; import"
            + " java.util.*; @Path(\"orders\") public class Orders { public record Order(long id)"
            + " {}\n"
            + body
            + "\n}");
  }

  /** Adds a source file. */
  public Compile and(String name, String text) {
    sources.add(JavaFileObjects.forSourceString(name, text));
    return this;
  }

  /** Adds a compiler option. */
  public Compile with(String... added) {
    options.addAll(List.of(added));
    return this;
  }

  /** Runs javac. */
  public CompileResult run() {
    return new CompileResult(
        Compiler.javac()
            .withOptions(options)
            .withProcessors(new RespondsProcessor(), new ReferenceProcessor())
            .compile(sources));
  }

  /** Runs javac with a default locale, which decides the language of messages. */
  public CompileResult runIn(Locale locale) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return run();
    } finally {
      Locale.setDefault(before);
    }
  }
}
