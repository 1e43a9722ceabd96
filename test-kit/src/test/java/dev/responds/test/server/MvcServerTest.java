package dev.responds.test.server;

import dev.responds.test.fixture.SpringItems;
import java.net.URI;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Spring MVC in Tomcat. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MvcServerTest extends AnyClient {

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
