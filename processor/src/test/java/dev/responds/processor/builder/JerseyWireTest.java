package dev.responds.processor.builder;

class JerseyWireTest extends JakartaWireTest {

  JerseyWireTest() {
    super(JerseyServer::new);
  }
}
