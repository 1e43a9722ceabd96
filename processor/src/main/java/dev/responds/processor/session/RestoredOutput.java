package dev.responds.processor.session;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.tools.StandardLocation;

/**
 * The output of Gradle. When a compile fails, Gradle restores the class files that it has removed
 * before, and removes what was made by the filer since: also what has stood there before and was
 * made again. Where all of it is as it was, the next compile is an incremental one.
 *
 * <p>So what stands is not made again: it is written over at the end, if the compile has turned out
 * well. Then Gradle is also told of the sources that stay as they are: it forgets what was not made
 * again of a class that it has compiled again, and would leave it when that class is deleted.
 */
public final class RestoredOutput implements Output {

  private final Output made;
  private final Filer filer;
  private final CompiledClasses classes;
  private final Predicate<String> isCompiled;
  private final List<Left> left = new ArrayList<>();
  private final Map<String, Path> standing = new HashMap<>();
  private final Map<Path, byte[]> later = new HashMap<>();
  private final Set<Path> unwanted = new HashSet<>();
  private boolean abandoned;

  /**
   * Makes a view of the output of a compile whose end is told.
   *
   * @param made writes what is not there yet
   * @param isCompiled whether the source of a type is part of the compile
   */
  public RestoredOutput(
      Output made, Filer filer, CompiledClasses classes, Predicate<String> isCompiled) {
    this.made = made;
    this.filer = filer;
    this.classes = classes;
    this.isCompiled = isCompiled;
  }

  /** A generated source that stays. */
  private record Left(String packageName, String type, Element origin) {}

  @Override
  public boolean has(String packageName, String file) {
    return made.has(packageName, file);
  }

  @Override
  public Optional<String> read(String path) {
    return made.read(path);
  }

  @Override
  public Optional<byte[]> read(String packageName, String file) {
    return made.read(packageName, file);
  }

  @Override
  public Optional<String> readSource(String packageName, String file) {
    return made.readSource(packageName, file);
  }

  @Override
  public boolean hasCompiled(String packageName, String type, String text) {
    return made.hasCompiled(packageName, type, text);
  }

  /** What comes of several, Gradle removes before each compile. */
  @Override
  public boolean leave(String packageName, String type, List<Element> origins) {
    if (origins.size() != 1) {
      return false;
    }
    left.add(new Left(packageName, type, origins.get(0)));
    return true;
  }

  @Override
  public void delete(String path) {
    find(StandardLocation.CLASS_OUTPUT, "", path).ifPresent(unwanted::add);
  }

  @Override
  public void deleteSource(String packageName, String file) {
    find(StandardLocation.SOURCE_OUTPUT, packageName, file).ifPresent(unwanted::add);
  }

  @Override
  public void claim(String path) throws IOException {
    Optional<Path> file = find(StandardLocation.CLASS_OUTPUT, "", path);
    if (file.isPresent()) {
      standing.put(path, file.get());
    } else {
      made.claim(path);
    }
  }

  @Override
  public void claimSource(String path) throws IOException {
    Optional<Path> file = find(StandardLocation.SOURCE_OUTPUT, "", path);
    if (file.isPresent()) {
      standing.put(path, file.get());
    } else {
      made.claimSource(path);
    }
  }

  @Override
  public void writeSource(String path, String text) throws IOException {
    if (standing.containsKey(path)) {
      write(path, text.getBytes(StandardCharsets.UTF_8));
    } else {
      made.writeSource(path, text);
    }
  }

  @Override
  public void write(String path, Content content) throws IOException {
    Path file = standing.get(path);
    if (file == null) {
      made.write(path, content);
    } else if (!abandoned) {
      replace(
          file,
          out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            content.write(text);
            text.flush();
          });
    }
  }

  /** What is written before the end, and stands already, waits for it. */
  @Override
  public void write(String path, byte[] content) throws IOException {
    Path claimed = standing.get(path);
    if (claimed != null) {
      if (!abandoned) {
        replace(claimed, out -> out.write(content));
      }
      return;
    }
    Optional<Path> file = find(StandardLocation.CLASS_OUTPUT, "", path);
    if (file.isPresent() && Files.isWritable(file.get())) {
      unwanted.remove(file.get());
      later.put(file.get(), content);
    } else {
      made.write(path, content);
    }
  }

  /** A compile that only processes writes no class file, and there is none of earlier ones. */
  @Override
  public void abandon() {
    abandoned |= hasClassFiles();
  }

  @Override
  public void finish() {
    if (!abandoned) {
      for (Map.Entry<Path, byte[]> file : later.entrySet()) {
        try {
          replace(file.getKey(), out -> out.write(file.getValue()));
        } catch (IOException notWritten) {
          // It is not there then, which the next compile notices.
        }
      }
      unwanted.forEach(RestoredOutput::deleteIfThere);
      for (Left source : left) {
        if (source.origin() instanceof QualifiedNameable origin
            && isCompiled.test(origin.getQualifiedName().toString())) {
          tell(source);
        }
      }
    }
    left.clear();
  }

  /** As Gradle has it, a file that is made is made of its origin; it need not be opened. */
  private void tell(Left source) {
    try {
      String name = source.type();
      filer.createResource(
          StandardLocation.SOURCE_OUTPUT, source.packageName(), name + ".java", source.origin());
      for (String file : classFiles(source)) {
        filer.createResource(
            StandardLocation.CLASS_OUTPUT, source.packageName(), file, source.origin());
      }
    } catch (IOException | RuntimeException notTold) {
      // It is made again with the next change.
    }
  }

  private List<String> classFiles(Left source) throws IOException {
    Optional<Path> folder = classes.folder();
    if (folder.isEmpty()) {
      return List.of();
    }
    Path around = folder.get().resolve(source.packageName().replace('.', '/'));
    try (Stream<Path> files = Files.list(around)) {
      return files
          .map(file -> around.relativize(file).toString())
          .filter(file -> file.matches(Pattern.quote(source.type()) + "([$].*)?[.]class"))
          .toList();
    }
  }

  /** Something that writes to a stream. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** What cannot be written as a whole, as on a full disk, is better not there at all. */
  private void replace(Path file, Writing writing) throws IOException {
    unwanted.remove(file);
    try (OutputStream out = Files.newOutputStream(file)) {
      writing.to(out);
    } catch (IOException | RuntimeException e) {
      deleteIfThere(file);
      if (e instanceof UncheckedIOException unchecked) {
        throw unchecked.getCause();
      }
      throw e;
    }
  }

  private static void deleteIfThere(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException | RuntimeException inUse) {
      // It stays until the next clean build.
    }
  }

  private boolean hasClassFiles() {
    Optional<Path> folder = classes.folder().filter(Files::isDirectory);
    if (folder.isEmpty()) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder.get())) {
      return files.anyMatch(file -> file.toString().endsWith(".class"));
    } catch (IOException | UncheckedIOException notReadable) {
      return false;
    }
  }

  private Optional<Path> find(StandardLocation location, String packageName, String file) {
    try {
      return Optional.of(Path.of(filer.getResource(location, packageName, file).toUri()))
          .filter(Files::isRegularFile);
    } catch (IOException | RuntimeException notThere) {
      return Optional.empty();
    }
  }
}
