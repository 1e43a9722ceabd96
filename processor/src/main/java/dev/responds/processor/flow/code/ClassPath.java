package dev.responds.processor.flow.code;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  private ClassPath(
      List<ClassSource> sources,
      Set<String> module,
      Map<String, ClassSource> places,
      ApplicationPackages packages) {
    this.sources = sources;
    this.module = module;
    this.places = places;
    this.packages = packages;
  }

  /**
   * Opens jars and folders.
   *
   * @param module what is asked about
   * @param dependencies what it is compiled with
   * @throws IOException if one of them cannot be read
   */
  public static ClassPath open(List<Path> module, List<Path> dependencies) throws IOException {
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
      return new ClassPath(sources, own, places, ApplicationPackages.of(own));
    } catch (IOException | RuntimeException e) {
      for (ClassSource source : sources) {
        source.close();
      }
      throw e;
    }
  }

  private static List<String> add(
      Path path, List<ClassSource> sources, Map<String, ClassSource> places) throws IOException {
    ClassSource source = Files.isDirectory(path) ? new ClassFolder(path) : ClassJar.open(path);
    sources.add(source);
    List<String> names = source.names();
    for (String name : names) {
      places.putIfAbsent(name, source);
    }
    return names;
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

  /** Returns a class file, or null if there is none of that name. */
  byte @Nullable [] read(String name) throws IOException {
    ClassSource source = places.get(name);
    return source == null ? ofPlatform(name) : source.read(name);
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
