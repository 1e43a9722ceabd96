package dev.responds.processor.builder;

class ResteasyWireTest extends JakartaWireTest {

  ResteasyWireTest() {
    super(ResteasyServer::new);
  }
}
