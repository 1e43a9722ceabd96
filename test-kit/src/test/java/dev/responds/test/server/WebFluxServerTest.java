package dev.responds.test.server;

import dev.responds.test.fixture.SpringItems;
import java.net.URI;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** WebFlux in Netty. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.main.web-application-type=reactive")
class WebFluxServerTest extends AnyClient {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(SpringItems.class)
  static class Application {}

  @LocalServerPort private int port;

  @Override
  URI server() {
    return URI.create("http://localhost:" + port + "/");
  }

  @Override
  String method() {
    return "dev.responds.test.fixture.SpringItems.find";
  }
}
