package dev.responds.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.test.check.Violation;
import dev.responds.test.fixture.JakartaItems;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.internal.RuntimeDelegateImpl;
import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.inmemory.InMemoryTestContainerFactory;
import org.glassfish.jersey.test.spi.TestContainerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Jersey's own kit for tests, with a container that has no port. */
class JerseyInMemoryTest extends JerseyTest {

  /** Two implementations are on the class path, and the API remembers the last one that it used. */
  @BeforeAll
  static void choose() {
    RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
  }

  @Override
  protected TestContainerFactory getTestContainerFactory() {
    return new InMemoryTestContainerFactory();
  }

  @Override
  protected Application configure() {
    return new ResourceConfig(JakartaItems.class);
  }

  private int get(int status) {
    return target("items/7").queryParam("status", status).request().get().getStatus();
  }

  @Test
  void declaredResponsesCount() {
    assertThat(get(204)).isEqualTo(204);

    assertThat(AnyClient.violations()).isEmpty();
    assertThat(AnyClient.seen(endpoint -> endpoint.contains("JakartaItems.find(")))
        .containsExactly(204);
  }

  @Test
  void undeclaredStatusIsSeen() {
    assertThat(get(418)).isEqualTo(418);

    assertThat(AnyClient.violations())
        .extracting(Violation::rule)
        .containsExactly("undeclared-response");
  }
}
