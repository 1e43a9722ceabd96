package dev.responds.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A build tool: it compiles what has changed, and whatever names a type that has changed or is
 * gone, after it has removed what came of these before.
 */
final class IncrementalBuild {

  private final Path sources;
  private final Javac javac;
  private Consumer<List<Path>> compiler;
  private final Map<String, String> built = new TreeMap<>();

  IncrementalBuild(Path folder) {
    sources = folder.resolve("src");
    javac = new Javac(folder);
    compiler = javac::compile;
  }

  /** Builds with Eclipse's compiler. */
  static IncrementalBuild ofEclipse(Path folder) {
    IncrementalBuild build = new IncrementalBuild(folder);
    build.compiler = new Eclipse(build.javac)::compile;
    return build;
  }

  Javac javac() {
    return javac;
  }

  /** Builds these files, by relative name, and returns the names of those that were compiled. */
  Set<String> build(Map<String, String> files) {
    Set<String> changed = new TreeSet<>();
    Stream.concat(files.keySet().stream(), built.keySet().stream())
        .filter(file -> !files.getOrDefault(file, "").equals(built.get(file)))
        .forEach(changed::add);
    Set<String> affected = affected(changed, files);
    affected.removeIf(file -> !changed.contains(file) && isOnlyCode(changed, files));
    affected.forEach(this::removeOutput);
    affected.retainAll(files.keySet());
    if (affected.isEmpty() && !changed.isEmpty()) {
      // Where something is only deleted, a build tool has to run the compiler all the same.
      files.keySet().stream().findFirst().ifPresent(affected::add);
    }
    write(files);
    if (!affected.isEmpty()) {
      compiler.accept(affected.stream().map(sources::resolve).toList());
    }
    built.clear();
    built.putAll(files);
    return affected;
  }

  /** What uses a type is compiled again only if something changes that it can see. */
  private boolean isOnlyCode(Set<String> changed, Map<String, String> files) {
    return changed.stream()
        .allMatch(
            file ->
                files.containsKey(file)
                    && built.containsKey(file)
                    && Unit.shell(files.get(file)).equals(Unit.shell(built.get(file))));
  }

  /** Returns the files, and those that name one of their types, to any depth. */
  private Set<String> affected(Set<String> changed, Map<String, String> files) {
    Set<String> affected = new TreeSet<>(changed);
    boolean grows = true;
    while (grows) {
      Set<String> names = affected.stream().map(IncrementalBuild::type).collect(Collectors.toSet());
      grows =
          files.entrySet().stream()
              .filter(file -> names.stream().anyMatch(name -> names(file.getValue(), name)))
              .map(Map.Entry::getKey)
              .toList()
              .stream()
              .map(affected::add)
              .reduce(false, Boolean::logicalOr);
    }
    return affected;
  }

  private static boolean names(String text, String type) {
    int at = text.indexOf(type);
    while (at >= 0) {
      int end = at + type.length();
      if (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end))) {
        return true;
      }
      at = text.indexOf(type, end);
    }
    return false;
  }

  /** Nothing can name a {@code package-info}. */
  private static String type(String file) {
    return file.substring(0, file.length() - ".java".length()).replace('/', '.');
  }

  private void removeOutput(String file) {
    String type = file.substring(0, file.length() - ".java".length());
    for (String origin : List.of(type, type + "Responses")) {
      Path at = javac.classes().resolve(origin + ".class");
      String name = at.getFileName().toString().replace(".class", "");
      Path around = Objects.requireNonNull(at.getParent());
      if (Files.isDirectory(around)) {
        list(around).stream()
            .filter(
                each -> {
                  String other = each.getFileName().toString();
                  return other.equals(name + ".class") || other.startsWith(name + "$");
                })
            .forEach(IncrementalBuild::delete);
      }
      delete(javac.generated().resolve(origin + ".java"));
    }
  }

  private void write(Map<String, String> files) {
    built.keySet().stream()
        .filter(file -> !files.containsKey(file))
        .forEach(file -> delete(sources.resolve(file)));
    files.forEach(
        (file, text) -> {
          if (!text.equals(built.get(file))) {
            write(sources.resolve(file), text);
          }
        });
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
