package dev.responds.processor.compilers;

import dev.responds.contract.rule.Rule;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The sources that tests keep in files. */
public final class Corpus {

  private static final String ENDING = ".java.txt";

  /** Annotations of libraries that are not on the class path of the tests. */
  private static final List<SourceText> LIBRARIES =
      Stream.of(
              "package jakarta.validation;\npublic @interface Valid {}",
              "package jakarta.validation.constraints;\npublic @interface Min { long value(); }",
              "package org.springframework.security.access.prepost;\n"
                  + "public @interface PreAuthorize { String value(); }",
              "package org.springframework.security.core.annotation;\n"
                  + "public @interface AuthenticationPrincipal {}")
          .map(SourceText::of)
          .toList();

  private static final List<SourceText> ORDER =
      List.of(SourceText.of("package com.shop;\npublic record Order(String id) {}"));

  private Corpus() {}

  /** Returns all of them. */
  public static List<Program> all() throws IOException {
    List<Program> all = new ArrayList<>(examples());
    all.addAll(correct());
    all.addAll(proved());
    all.addAll(odd());
    all.addAll(broken());
    all.addAll(mistaken());
    all.addAll(generated());
    return all;
  }

  /** Returns the example of each rule. */
  public static List<Program> examples() throws IOException {
    return programs("example", Rule.class.getResource("examples"), List.of());
  }

  /** Returns endpoints whose whole code sends what they declare. */
  public static List<Program> proved() throws IOException {
    return programs("proved", folder("proved"), List.of());
  }

  /** Returns endpoints that are right. */
  public static List<Program> correct() throws IOException {
    return programs("correct", folder("correct"), LIBRARIES);
  }

  /** Returns what looks strange and is right. */
  public static List<Program> odd() throws IOException {
    return programs("odd", folder("odd"), List.of());
  }

  /** Returns what does not compile. */
  public static List<Program> broken() throws IOException {
    return programs("broken", folder("broken"), List.of());
  }

  /** Returns what uses the annotations in a wrong way. */
  public static List<Program> mistaken() throws IOException {
    return programs("mistaken", folder("mistaken"), List.of());
  }

  /** Returns builders, as they are generated. */
  public static List<Program> generated() throws IOException {
    return programs("generated", folder("builder"), ORDER);
  }

  private static URL folder(String name) {
    return Objects.requireNonNull(
        Corpus.class.getResource("/dev/responds/processor/" + name), name);
  }

  private static List<Program> programs(String kind, URL folder, List<SourceText> others)
      throws IOException {
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return programs(kind, Path.of(uri), others);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return programs(kind, jar.provider().getPath(uri), others);
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static List<Program> programs(String kind, Path folder, List<SourceText> others)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Program> programs = new ArrayList<>();
      for (Path file : files.filter(Corpus::isSource).sorted().toList()) {
        List<SourceText> sources = new ArrayList<>(others);
        sources.add(SourceText.of(Files.readString(file)));
        programs.add(new Program(kind + "-" + name(file), sources));
      }
      return programs;
    }
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(ENDING);
  }

  private static String name(Path file) {
    String name = Objects.requireNonNull(file.getFileName()).toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}
