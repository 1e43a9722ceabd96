package dev.responds.test.server;

import org.glassfish.jersey.test.TestProperties;
import org.glassfish.jersey.test.grizzly.GrizzlyTestContainerFactory;
import org.glassfish.jersey.test.spi.TestContainerFactory;

/** Jersey's own kit for tests, with a container at a port that it finds. */
class JerseyGrizzlyTest extends JerseyInMemoryTest {

  @Override
  protected TestContainerFactory getTestContainerFactory() {
    forceSet(TestProperties.CONTAINER_PORT, "0");
    return new GrizzlyTestContainerFactory();
  }
}
