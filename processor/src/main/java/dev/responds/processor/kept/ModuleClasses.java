package dev.responds.processor.kept;

import dev.responds.contract.model.ResponseNames;
import dev.responds.processor.flow.code.ClassFolder;
import dev.responds.processor.flow.code.Header;
import dev.responds.processor.flow.code.Mentions;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The class files of a module, in its folder, by the internal names of their top-level types. */
final class ModuleClasses {

  private static final String MODULE = "module-info";
  private static final List<String> MADE_BY_US = List.of(ResponseNames.GENERATOR);

  /** What a framework calls for the endpoints of other types, such as handlers of exceptions. */
  private static final List<String> OF_FRAMEWORKS =
      List.of("Advice;", "ExceptionHandler;", "ExceptionMapper", "/ws/rs/ext/", "ws/rs/container/");

  private final ClassFolder folder;
  private final NavigableMap<String, NavigableSet<String>> files;

  private ModuleClasses(ClassFolder folder, NavigableMap<String, NavigableSet<String>> files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * Lists a folder.
   *
   * @throws IOException if it cannot be read
   */
  static ModuleClasses in(Path path) throws IOException {
    ClassFolder folder = new ClassFolder(path);
    Set<String> names = new TreeSet<>(folder.names());
    if (folder.read(MODULE) != null) {
      names.add(MODULE);
    }
    NavigableMap<String, NavigableSet<String>> files = new TreeMap<>();
    for (String name : names) {
      files.computeIfAbsent(outermost(name, names), none -> new TreeSet<>()).add(name);
    }
    return new ModuleClasses(folder, files);
  }

  /** A name may have the sign of nested classes in itself. */
  private static String outermost(String name, Set<String> names) {
    int sign = name.indexOf('$', name.lastIndexOf('/') + 2);
    return sign > 0 && names.contains(name.substring(0, sign)) ? name.substring(0, sign) : name;
  }

  /** Returns the internal names of top-level types. */
  Set<String> names() {
    return files.keySet();
  }

  /** Returns the top-level type that a class is in, if it is one of the module. */
  Optional<String> outermost(String name) {
    if (files.containsKey(name)) {
      return Optional.of(name);
    }
    int sign = name.indexOf('$', name.lastIndexOf('/') + 2);
    return sign > 0 && files.containsKey(name.substring(0, sign))
        ? Optional.of(name.substring(0, sign))
        : Optional.empty();
  }

  /** Returns the digest of a type with the types in it. */
  String digest(String type) throws IOException {
    Digest digest = new Digest();
    for (byte[] file : contents(type)) {
      digest.add(file);
    }
    return digest.toString();
  }

  /** Returns what a type, with the types in it, has to do with others. */
  ClassFacts facts(String type) throws IOException {
    Digest digest = new Digest();
    Set<String> mentions = new TreeSet<>();
    Set<String> supertypes = new TreeSet<>();
    boolean calledByFramework = false;
    if (isOurs(type)) {
      return ClassFacts.OF_OURS;
    }
    for (byte[] file : contents(type)) {
      digest.add(file);
      mentions.addAll(Mentions.all(file));
      Header.read(file).ifPresent(header -> supertypes.addAll(header.supertypes()));
      calledByFramework |= Mentions.any(file, OF_FRAMEWORKS);
    }
    supertypes.remove("java/lang/Object");
    return new ClassFacts(digest.toString(), false, calledByFramework, mentions, supertypes);
  }

  private boolean isOurs(String type) throws IOException {
    return type.endsWith("Responses") && Mentions.any(read(type), MADE_BY_US);
  }

  /** In the order of their names. */
  private List<byte[]> contents(String type) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (String file : files.getOrDefault(type, Collections.emptyNavigableSet())) {
      contents.add(read(file));
    }
    return contents;
  }

  private byte[] read(String name) throws IOException {
    byte[] file = folder.read(name);
    if (file == null) {
      throw new NoSuchFileException(name);
    }
    return file;
  }
}
