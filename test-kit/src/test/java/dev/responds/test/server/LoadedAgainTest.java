package dev.responds.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.test.check.Violation;
import dev.responds.test.fixture.JakartaItems;
import dev.responds.test.record.Recorder;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A server that has been loaded once more, and the kit with it, as in Quarkus. */
class LoadedAgainTest {

  @Test
  void testsAreToldAllTheSame() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    try (URLClassLoader again =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(again);
      Class<?> type = again.loadClass(JerseyServer.class.getName());
      assertThat(type).isNotSameAs(JerseyServer.class);
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      AutoCloseable server = (AutoCloseable) constructor.newInstance();
      thread.setContextClassLoader(own);
      var address = type.getDeclaredMethod("address");
      address.setAccessible(true);
      try {
        assertSeen((URI) address.invoke(server));
      } finally {
        server.close();
      }
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  private static void assertSeen(URI server) {
    Client client = Client.JDK_HTTP_CLIENT;
    assertThat(client.get(server.resolve("items/7?status=204"))).isEqualTo(204);
    assertThat(AnyClient.violations()).isEmpty();
    assertThat(Recorder.INSTANCE.tally().all().entrySet())
        .filteredOn(test -> test.getKey().className().equals(LoadedAgainTest.class.getName()))
        .flatExtracting(test -> test.getValue())
        .extracting(seen -> seen.status())
        .containsExactly(204);

    client.get(server.resolve("items/7?status=418"));
    client.get(
        server.resolve(
            "items/7?status=404&type=application/problem%2Bjson&body=%7B%22status%22:410%7D"));
    List<Violation> violations = AnyClient.violations();
    assertThat(violations)
        .extracting(Violation::rule)
        .containsExactly("undeclared-response", "problem-status-mismatch");
    assertThat(violations.get(0).message()).contains(JakartaItems.class.getName() + ".find");
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    return path.toArray(new URL[0]);
  }
}
