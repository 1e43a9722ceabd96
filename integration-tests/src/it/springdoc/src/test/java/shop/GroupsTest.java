package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Documents of groups have what they use, and nothing of the other groups. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "springdoc.group-configs[0].group=sales",
      "springdoc.group-configs[0].paths-to-match=/orders",
      "springdoc.group-configs[1].group=depot",
      "springdoc.group-configs[1].paths-to-match=/stock"
    })
class GroupsTest {

  @Value("${local.server.port}")
  private int port;

  @Test
  void orders() throws Exception {
    Document document = Document.at(port, "/v3/api-docs/sales");
    assertEquals(Set.of("/orders"), document.paths());
    assertEquals(Set.of("201", "409"), document.statuses("post", "/orders"));
    assertEquals(Set.of("Order", "Responds.Order", "Responds.Problem"), document.schemas());
  }

  @Test
  void stock() throws Exception {
    Document document = Document.at(port, "/v3/api-docs/depot");
    assertEquals(Set.of("200"), document.statuses("get", "/stock"));
    assertEquals(Set.of("Level"), document.schemas());
  }
}
