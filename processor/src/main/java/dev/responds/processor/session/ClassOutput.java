package dev.responds.processor.session;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The folder or archive that the compile writes to, and that an earlier compile has written to. */
public final class ClassOutput implements Output {

  /** No index of ours comes near; a larger file is not read. */
  private static final int LARGEST = 1 << 26;

  private final Filer filer;
  private final Element lasting;
  private final boolean remembers;
  private final Map<String, FileObject> claimed = new HashMap<>();

  /**
   * Makes a view of the output of a compile.
   *
   * @param lasting the origin of what comes of all sources: none of them, since before Gradle
   *     compiles a class it removes what comes of it
   * @param remembers whether a build tool takes note of what was generated, and forgets what was
   *     not generated again
   */
  public ClassOutput(Filer filer, Element lasting, boolean remembers) {
    this.filer = filer;
    this.lasting = lasting;
    this.remembers = remembers;
  }

  @Override
  public boolean has(String packageName, String file) {
    Optional<FileObject> found = find(packageName, file);
    return found.isPresent() && found.get().getLastModified() > 0;
  }

  @Override
  public Optional<String> read(String path) {
    Optional<byte[]> bytes = read("", path);
    return bytes.isPresent()
        ? Optional.of(new String(bytes.get(), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  @Override
  public Optional<byte[]> read(String packageName, String file) {
    Optional<FileObject> found = find(packageName, file);
    return found.isPresent() ? bytes(found.get()) : Optional.empty();
  }

  @Override
  public Optional<String> readSource(String packageName, String file) {
    return find(StandardLocation.SOURCE_OUTPUT, packageName, file)
        .flatMap(ClassOutput::bytes)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Removes it if it is a file: a filer only ever adds. */
  @Override
  public void delete(String path) {
    find("", path).ifPresent(ClassOutput::delete);
  }

  @Override
  public void deleteSource(String packageName, String file) {
    find(StandardLocation.SOURCE_OUTPUT, packageName, file).ifPresent(ClassOutput::delete);
  }

  private static void delete(FileObject file) {
    if ("file".equals(file.toUri().getScheme())) {
      delete(file.toUri());
    }
  }

  private static void delete(URI file) {
    try {
      Files.deleteIfExists(Path.of(file));
    } catch (IOException | RuntimeException inUse) {
      // It stays until the next clean build.
    }
  }

  /** A class file that is older came of another text, and what should replace it has failed. */
  @Override
  public boolean hasCompiled(String packageName, String type, String text) {
    Optional<FileObject> source = find(StandardLocation.SOURCE_OUTPUT, packageName, type + ".java");
    Optional<FileObject> compiled = find(packageName, type + ".class");
    return source.isPresent()
        && compiled.isPresent()
        && source.get().getLastModified() > 0
        && source.get().getLastModified() <= compiled.get().getLastModified()
        && readSource(packageName, type + ".java").equals(Optional.of(text));
  }

  @Override
  public boolean leave(String packageName, String type, List<Element> origins) {
    return !remembers;
  }

  @Override
  public void claimSource(String path) throws IOException {
    claimed.put(path, filer.createResource(StandardLocation.SOURCE_OUTPUT, "", path, lasting));
  }

  @Override
  public void writeSource(String path, String text) throws IOException {
    FileObject file = claimed.get(path);
    if (file == null) {
      throw new IOException(path + " was not claimed");
    }
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void claim(String path) throws IOException {
    claimed.put(path, filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, lasting));
  }

  @Override
  public void write(String path, Content content) throws IOException {
    write(
        file(path),
        out -> {
          try (Writer text =
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            content.write(text);
          }
        });
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    write(file(path), out -> out.write(content));
  }

  /** Nothing has waited. */
  @Override
  public void abandon() {}

  @Override
  public void finish() {}

  /** Something that writes to a stream. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** What cannot be written as a whole, as on a full disk, is better not there at all. */
  private static void write(FileObject file, Writing writing) throws IOException {
    boolean opened = false;
    try (OutputStream out = file.openOutputStream()) {
      opened = true;
      writing.to(out);
    } catch (IOException | RuntimeException e) {
      if (opened) {
        delete(file);
      }
      if (e instanceof UncheckedIOException unchecked) {
        throw unchecked.getCause();
      }
      throw e;
    }
  }

  private FileObject file(String path) throws IOException {
    FileObject before = claimed.get(path);
    return before != null
        ? before
        : filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, lasting);
  }

  private Optional<FileObject> find(String packageName, String file) {
    return find(StandardLocation.CLASS_OUTPUT, packageName, file);
  }

  private Optional<FileObject> find(StandardLocation location, String packageName, String file) {
    try {
      return Optional.of(filer.getResource(location, packageName, file));
    } catch (IOException | RuntimeException notThere) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> bytes(FileObject file) {
    try (InputStream in = file.openInputStream()) {
      return Optional.of(in.readNBytes(LARGEST));
    } catch (IOException | RuntimeException notThere) {
      return Optional.empty();
    }
  }
}
