package dev.responds.processor.kept;

import dev.responds.processor.flow.code.ClassRoot;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The jars and folders that a module is compiled with, each known by a class of it that the module
 * names. A jar is told from others by its table of contents, which has a checksum of each file.
 */
final class Libraries {

  /** The end of a table of contents, without a comment (APPNOTE 4.3.16). */
  private static final int END = 22;

  private static final int SIGNATURE = 0x06054b50;

  private static final int LONGEST_COMMENT = 0xffff;

  private final Function<String, Optional<URI>> finder;
  private final Map<Path, Optional<String>> digests = new HashMap<>();

  /**
   * Makes a view of a class path.
   *
   * @param finder finds the file of a class by its internal name
   */
  Libraries(Function<String, Optional<URI>> finder) {
    this.finder = finder;
  }

  /**
   * Returns the digests of the jars and folders that classes are in, by one class of each package;
   * what is part of the platform, or nowhere, is left out.
   */
  NavigableMap<String, String> of(Iterable<String> classes) {
    NavigableMap<String, String> ofPackages = new TreeMap<>();
    Map<String, Boolean> packages = new HashMap<>();
    for (String name : classes) {
      String around = name.substring(0, Math.max(0, name.lastIndexOf('/')));
      if (!name.startsWith("[")
          && !name.startsWith("java/")
          && packages.putIfAbsent(around, true) == null) {
        digest(name).ifPresent(digest -> ofPackages.put(name, digest));
      }
    }
    return ofPackages;
  }

  /** Returns the digest of the jar or folder that a class is in. */
  Optional<String> digest(String name) {
    Optional<Path> root = finder.apply(name).flatMap(file -> ClassRoot.of(file, name));
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> known = digests.get(root.get());
    if (known == null) {
      known = digest(root.get());
      digests.put(root.get(), known);
    }
    return known;
  }

  /** What cannot be read is like nothing else. */
  private static Optional<String> digest(Path root) {
    try {
      return Optional.of(Files.isDirectory(root) ? ofFolder(root) : ofJar(root));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String ofFolder(Path folder) throws IOException {
    Digest digest = new Digest();
    ModuleClasses classes = ModuleClasses.in(folder);
    for (String type : classes.names()) {
      digest.add(type).add(classes.digest(type));
    }
    return digest.toString();
  }

  static String ofJar(Path jar) throws IOException {
    try (FileChannel file = FileChannel.open(jar, StandardOpenOption.READ)) {
      long length = Math.min(file.size(), END + LONGEST_COMMENT);
      byte[] tail = bytes(file, file.size() - length, length);
      for (int at = tail.length - END; at >= 0; at--) {
        if (number(tail, at) == SIGNATURE) {
          return Digest.of(bytes(file, number(tail, at + 16), number(tail, at + 12)));
        }
      }
    }
    return Digest.of(Files.readAllBytes(jar));
  }

  private static byte[] bytes(FileChannel file, long start, long length) throws IOException {
    if (length < 0 || start < 0 || start + length > file.size()) {
      throw new IOException("no table of contents");
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) length);
    while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) >= 0) {
      // It goes on where it has stopped.
    }
    return bytes.array();
  }

  /** Returns a number of four bytes, the least first. */
  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xff)
        | (bytes[at + 1] & 0xff) << 8
        | (bytes[at + 2] & 0xff) << 16
        | bytes[at + 3] << 24;
  }
}
