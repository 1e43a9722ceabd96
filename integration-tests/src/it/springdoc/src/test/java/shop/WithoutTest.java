package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** What springdoc says by itself. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "responds.springdoc.enabled=false")
class WithoutTest {

  @Value("${local.server.port}")
  private int port;

  @Test
  void assumed() throws Exception {
    Document document = Document.at(port, "/v3/api-docs");
    assertEquals(Set.of("200"), document.statuses("post", "/orders"));
    assertEquals(Set.of("200"), document.statuses("delete", "/orders/{number}"));
  }
}
