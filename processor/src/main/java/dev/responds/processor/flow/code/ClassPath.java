package dev.responds.processor.flow.code;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where class files are: those of the module, those it is compiled with, and those of the JDK that
 * runs this. Of two classes of one name, the first is the one, as it is for a virtual machine.
 */
public final class ClassPath implements Closeable {

  private final List<ClassSource> sources;
  private final Set<String> module;
  private final Map<String, ClassSource> places;
  private final ApplicationPackages packages;
  private final ClassFinder finder;

  /** What was looked for where no list tells, whether it was found or not. */
  private final Set<String> sought = new HashSet<>();

  /** The jars and folders that were found so. */
  private final Map<Path, ClassSource> found = new HashMap<>();

  private ClassPath(
      List<ClassSource> sources,
      Set<String> module,
      Map<String, ClassSource> places,
      ClassFinder finder) {
    this.sources = sources;
    this.module = module;
    this.places = places;
    this.packages = ApplicationPackages.of(module);
    this.finder = finder;
  }

  /**
   * Opens jars and folders.
   *
   * @param module what is asked about
   * @param dependencies what it is compiled with
   * @throws IOException if one of them cannot be read
   */
  public static ClassPath open(List<Path> module, List<Path> dependencies) throws IOException {
    return open(module, dependencies, ClassFinder.NONE);
  }

  /**
   * Opens the folder of a module whose dependencies are not listed anywhere: their jars and folders
   * are found by the classes that are named.
   *
   * @throws IOException if the folder cannot be read
   */
  public static ClassPath open(Path module, ClassFinder finder) throws IOException {
    return open(List.of(module), List.of(), finder);
  }

  private static ClassPath open(List<Path> module, List<Path> dependencies, ClassFinder finder)
      throws IOException {
    List<ClassSource> sources = new ArrayList<>();
    Map<String, ClassSource> places = new LinkedHashMap<>();
    try {
      Set<String> own = new LinkedHashSet<>();
      for (Path path : module) {
        own.addAll(add(path, sources, places));
      }
      for (Path path : dependencies) {
        add(path, sources, places);
      }
      return new ClassPath(sources, own, places, finder);
    } catch (IOException | RuntimeException e) {
      for (ClassSource source : sources) {
        source.close();
      }
      throw e;
    }
  }

  private static List<String> add(
      Path path, List<ClassSource> sources, Map<String, ClassSource> places) throws IOException {
    ClassSource source = source(path);
    sources.add(source);
    List<String> names = source.names();
    for (String name : names) {
      places.putIfAbsent(name, source);
    }
    return names;
  }

  private static ClassSource source(Path path) throws IOException {
    return Files.isDirectory(path) ? new ClassFolder(path) : ClassJar.open(path);
  }

  /** Returns the internal names of the module's classes. */
  public Set<String> module() {
    return module;
  }

  /** Returns the names of all classes whose code is the application's. */
  List<String> application() {
    List<String> names = new ArrayList<>();
    for (String name : places.keySet()) {
      if (isApplication(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Returns whether the code of a class is the application's, rather than a library's. */
  public boolean isApplication(String name) {
    return module.contains(name) || (packages.contain(name) && places.containsKey(name));
  }

  /** Returns whether a class is the application's by its name, wherever it may be. */
  boolean isNamedAsApplication(String name) {
    return module.contains(name) || packages.contain(name);
  }

  /** Returns whether there may be classes of the application that no list tells of. */
  boolean isOpen() {
    return finder != ClassFinder.NONE;
  }

  /**
   * Returns the classes of the application that become known when a class is named, if nobody has
   * named one beside it before.
   */
  List<String> discover(String name) {
    if (places.containsKey(name) || !packages.contain(name)) {
      return List.of();
    }
    try {
      ClassSource source = seek(name);
      return source == null ? List.of() : ofApplication(source);
    } catch (IOException e) {
      // Its classes are missing, which is told where one of them is needed.
      return List.of();
    }
  }

  private List<String> ofApplication(ClassSource source) throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : source.names()) {
      if (packages.contain(name) && places.putIfAbsent(name, source) == null) {
        names.add(name);
      }
    }
    return names;
  }

  /** Returns what has a class, if that was not asked before. */
  private @Nullable ClassSource seek(String name) throws IOException {
    if (!sought.add(name)) {
      return null;
    }
    Optional<Path> root = finder.find(name).flatMap(file -> ClassRoot.of(file, name));
    if (root.isEmpty()) {
      return null;
    }
    ClassSource source = found.get(root.get());
    if (source == null) {
      source =
          Files.isDirectory(root.get())
              ? new ClassFolder(root.get())
              : ClassJar.ofLibrary(root.get());
      found.put(root.get(), source);
      sources.add(source);
    }
    return source;
  }

  /** Returns whether there is a class of an internal name. */
  public boolean has(String name) throws IOException {
    return read(name) != null;
  }

  /** Returns a class file, or null if there is none of that name. */
  byte @Nullable [] read(String name) throws IOException {
    ClassSource source = places.get(name);
    if (source != null) {
      return source.read(name);
    }
    byte[] ofPlatform = ofPlatform(name);
    if (ofPlatform == null && isOpen()) {
      source = seek(name);
      if (source != null) {
        places.put(name, source);
      }
    }
    return source == null ? ofPlatform : source.read(name);
  }

  private static byte @Nullable [] ofPlatform(String name) throws IOException {
    try (InputStream in =
        ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
      return in == null ? null : in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    for (ClassSource source : sources) {
      source.close();
    }
  }
}
