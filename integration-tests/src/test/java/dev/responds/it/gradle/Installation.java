package dev.responds.it.gradle;

import dev.responds.it.Artifact;
import dev.responds.it.LocalRepository;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradle.internal.compiler.java.IncrementalCompileTask;
import org.gradle.internal.installation.beacon.InstallationBeacon;
import org.gradle.launcher.daemon.bootstrap.GradleDaemon;

/**
 * A Gradle, put together from Maven Central, which has no distribution of it.
 *
 * <p>What is there is the API for plugins in one jar, and in that jar all of Gradle. Gradle wants a
 * folder of many jars, one for each of its modules, and each with a file that tells what the module
 * needs. So here every module is a jar with nothing but that file, and it says: the large one. Few
 * are more than that: the classes that are looked for outside of the large jar, or that it lacks.
 */
final class Installation {

  /** Of later ones, the large jar has not all of Gradle. */
  static final String VERSION = "8.8";

  private static final Artifact ALL = Artifact.jar("dev.gradleplugins", "gradle-api", VERSION);

  /** The module that the large jar is called after: every other one may need it. */
  private static final String ALL_OF_IT = "gradle-cli";

  private static final String NEEDS = "-classpath.properties";

  private static final List<Artifact> SCRIPTS = scripts();

  private static final List<Artifact> ANT =
      List.of(
          Artifact.jar("org.apache.ant", "ant", "1.10.13"),
          Artifact.jar("org.apache.ant", "ant-launcher", "1.10.13"));

  /** Libraries that are asked for by their names, and whose classes the large jar has. */
  private static final List<String> ASKED_FOR =
      List.of(
          "asm",
          "commons-lang",
          "guava",
          "javax.inject",
          "jul-to-slf4j",
          "kryo",
          "native-platform",
          "slf4j-api");

  /** The module that test processes look into first, and everything else, as it is told here. */
  private static final String FIRST = "gradle-core-api";

  /** The modules that have classes, with one of them. */
  private static final Map<String, Class<?>> OWN =
      Map.of(
          "gradle-installation-beacon",
          InstallationBeacon.class,
          "gradle-java-compiler-plugin",
          IncrementalCompileTask.class,
          "gradle-launcher",
          GradleDaemon.class);

  private final Path folder;
  private final Path lib;

  private Installation(Path folder) {
    this.folder = folder;
    lib = folder.resolve("lib");
  }

  /** Returns what has to be fetched. */
  static List<Artifact> artifacts() {
    return Stream.of(List.of(ALL), SCRIPTS, ANT).flatMap(List::stream).toList();
  }

  /** Lays it out in a folder, unless an earlier test has. */
  static Installation in(Path folder, LocalRepository repository)
      throws IOException, URISyntaxException {
    Installation installation = new Installation(folder);
    Path done = folder.resolve("laid-out");
    if (!Files.exists(done)) {
      installation.layOut(repository);
      Files.createFile(done);
    }
    return installation;
  }

  Path folder() {
    return folder;
  }

  /** Returns the jar that has all of Gradle. */
  Path all() {
    return jar(ALL_OF_IT);
  }

  private void layOut(LocalRepository repository) throws IOException, URISyntaxException {
    Files.createDirectories(lib.resolve("plugins"));
    place(repository.of(ALL), all());
    for (Artifact artifact : Stream.concat(SCRIPTS.stream(), ANT.stream()).toList()) {
      Path jar = repository.of(artifact);
      place(jar, lib.resolve(jar.getFileName().toString()));
    }
    for (String library : ASKED_FOR) {
      write(lib.resolve(library + "-0.jar"), Map.of());
    }
    Map<String, Map<String, byte[]>> modules = modules();
    for (Map.Entry<String, Map<String, byte[]>> module : modules.entrySet()) {
      Class<?> own = OWN.get(module.getKey());
      if (own != null) {
        module.getValue().putAll(classes(own));
      }
      write(jar(module.getKey()), module.getValue());
    }
  }

  /** Returns, for each module but the large one, what is in its jar. */
  private Map<String, Map<String, byte[]>> modules() throws IOException {
    List<String> names = new ArrayList<>();
    Map<String, byte[]> testing;
    try (JarFile jar = new JarFile(all().toFile())) {
      for (Enumeration<JarEntry> each = jar.entries(); each.hasMoreElements(); ) {
        String name = each.nextElement().getName();
        if (name.startsWith("gradle-") && name.endsWith(NEEDS)) {
          names.add(name.substring(0, name.length() - NEEDS.length()));
        }
      }
      testing = TestProcessClasses.of(jar);
    }
    names.remove(ALL_OF_IT);
    String libraries =
        SCRIPTS.stream()
            .map(artifact -> artifact.path().getFileName().toString())
            .collect(Collectors.joining(","));
    Map<String, Map<String, byte[]>> modules = new LinkedHashMap<>();
    String needed = FIRST + "," + ALL_OF_IT + ",gradle-installation-beacon";
    for (String name : names) {
      Map<String, byte[]> module = needing(name, needed, libraries);
      if (name.equals(FIRST)) {
        module.putAll(testing);
      }
      modules.put(name, module);
    }
    for (String alone :
        List.of(
            "gradle-installation-beacon",
            "gradle-instrumentation-agent",
            "gradle-java-compiler-plugin")) {
      modules.put(alone, needing(alone, "", ""));
    }
    return modules;
  }

  private static Map<String, byte[]> needing(String module, String modules, String libraries) {
    String text = "projects=" + modules + "\nruntime=" + libraries + "\n";
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(module + NEEDS, text.getBytes(StandardCharsets.ISO_8859_1));
    return entries;
  }

  /** Returns the classes of the package of this one. */
  private static Map<String, byte[]> classes(Class<?> type) throws IOException, URISyntaxException {
    Path root = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    String folder = type.getPackageName().replace('.', '/');
    Map<String, byte[]> classes = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      for (Path file : files.toList()) {
        classes.put(folder + "/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
    return classes;
  }

  private Path jar(String module) {
    return lib.resolve(module + "-" + VERSION + ".jar");
  }

  /** A second name for a file, where the file system has that: the large jar is large. */
  private static void place(Path file, Path name) throws IOException {
    Files.deleteIfExists(name);
    try {
      Files.createLink(name, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, name);
    }
  }

  private static void write(Path jar, Map<String, byte[]> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new JarEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
  }

  private static List<Artifact> scripts() {
    List<Artifact> all = new ArrayList<>();
    for (String part :
        List.of("ant", "astbuilder", "datetime", "dateutil", "json", "nio", "templates", "xml")) {
      all.add(Artifact.jar("org.codehaus.groovy", "groovy-" + part, "3.0.21"));
    }
    all.add(Artifact.jar("org.codehaus.groovy", "groovy", "3.0.21"));
    all.add(Artifact.jar("org.jetbrains.kotlin", "kotlin-stdlib", "1.9.22"));
    all.add(Artifact.jar("org.jetbrains.kotlin", "kotlin-reflect", "1.9.22"));
    return List.copyOf(all);
  }
}
