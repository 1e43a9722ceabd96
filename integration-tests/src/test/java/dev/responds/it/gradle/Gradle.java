package dev.responds.it.gradle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.responds.it.Jdks;
import dev.responds.it.LocalRepository;
import dev.responds.it.Required;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Gradle with a daemon and a user home of its own. It is asked by its tooling API, as IDEs do,
 * since starting a command for each of some hundred builds would take the most of the time. That
 * API is in the large jar, which must not be on the class path of the tests, so that it is called
 * by name.
 */
final class Gradle implements AutoCloseable {

  /** What only other Gradles than this one need: it has no agent that rewrites plugins. */
  private static final String NO_AGENT = "-Dorg.gradle.internal.instrumentation.agent=false";

  /** Builds of a test are small: better machine code costs them more than it saves. */
  private static final String FAST_TO_START = "-XX:TieredStopAtLevel=1";

  /** What this Gradle can run on. */
  private static final int NEWEST_JDK = 22;

  private final Installation installation;
  private final Path jdk;
  private final Path userHome;
  private final URLClassLoader api;

  private Gradle(Installation installation, Path jdk, Path userHome, URLClassLoader api) {
    this.installation = installation;
    this.jdk = jdk;
    this.userHome = userHome;
    this.api = api;
  }

  /** Returns where it is put, and what it makes; no other virtual machine of tests has the same. */
  static Path folder() {
    return Path.of("target", "gradle-" + System.getProperty("it.fork", "1")).toAbsolutePath();
  }

  static Gradle start(Path folder) throws IOException, InterruptedException, URISyntaxException {
    // Its parts for other systems are in the jar as well, and nobody has tried them.
    assumeTrue(
        System.getProperty("os.name").startsWith("Linux"), "Gradle runs on Linux alone here");
    Optional<Path> jdk = Jdks.find(17, NEWEST_JDK);
    Required.orSkipped(jdk.isPresent(), () -> "no JDK from 17 to " + NEWEST_JDK + " for Gradle");
    LocalRepository repository = new LocalRepository();
    repository.require(Installation.artifacts());
    Installation installation = Installation.in(folder.resolve("installation"), repository);
    URL[] path = {installation.all().toUri().toURL()};
    return new Gradle(
        installation,
        jdk.orElseThrow(),
        folder.resolve("user-home"),
        new URLClassLoader(path, ClassLoader.getPlatformClassLoader()));
  }

  /** Builds the project in this folder, whether it turns out well or not. */
  Build run(Path project, String... tasksAndOptions) {
    List<String> options =
        Stream.concat(
                Stream.of("--offline", "--info", NO_AGENT),
                Arrays.stream(tasksAndOptions).filter(each -> each.startsWith("-")))
            .toList();
    String[] tasks =
        Arrays.stream(tasksAndOptions).filter(each -> !each.startsWith("-")).toArray(String[]::new);
    Object connection = call(connector(project), "connect");
    try {
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      Object build = call(connection, "newBuild");
      call(build, "forTasks", (Object) tasks);
      call(build, "withArguments", (Object) options.toArray(String[]::new));
      call(build, "setJavaHome", jdk.toFile());
      call(build, "setJvmArguments", (Object) new String[] {"-Xmx768m", FAST_TO_START, NO_AGENT});
      call(build, "setStandardOutput", (OutputStream) printed);
      call(build, "setStandardError", (OutputStream) printed);
      boolean succeeded = true;
      long start = System.nanoTime();
      try {
        call(build, "run");
      } catch (IllegalStateException e) {
        succeeded = false;
        // A build that fails says why, and anything else is none.
        if (!String.valueOf(e.getCause()).contains("BuildException")) {
          throw e;
        }
      }
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      return new Build(succeeded, printed.toString(StandardCharsets.UTF_8), millis);
    } finally {
      call(connection, "close");
    }
  }

  /** Ends the daemon, which is nobody else's. */
  @Override
  public void close() throws IOException {
    call(connector(userHome), "disconnect");
    api.close();
  }

  private Object connector(Path project) {
    try {
      Object connector =
          api.loadClass("org.gradle.tooling.GradleConnector")
              .getMethod("newConnector")
              .invoke(null);
      call(connector, "useInstallation", installation.folder().toFile());
      call(connector, "useGradleUserHomeDir", userHome.toFile());
      call(connector, "forProjectDirectory", project.toFile());
      // Should the tests be killed, it ends by itself.
      call(connector, "daemonMaxIdleTime", 60, TimeUnit.SECONDS);
      return connector;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Object target, String name, Object... arguments) {
    Method method =
        Arrays.stream(target.getClass().getMethods())
            .filter(each -> each.getName().equals(name) && takes(each, arguments))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(new NoSuchMethodException(name)));
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean takes(Method method, Object... arguments) {
    Class<?>[] types = method.getParameterTypes();
    return types.length == arguments.length
        && Stream.iterate(0, i -> i < types.length, i -> i + 1)
            .allMatch(i -> types[i] == int.class || types[i].isInstance(arguments[i]));
  }
}
