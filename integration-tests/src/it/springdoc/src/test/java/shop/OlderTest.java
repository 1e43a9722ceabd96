package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A document of OpenAPI 3.0, of an application that moves its paths. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"springdoc.api-docs.version=openapi_3_0", "shop.base=/api/v2/orders"})
class OlderTest {

  /** What an application says last: it finds what is declared. */
  @TestConfiguration
  static class Customizers {

    @Bean
    OpenApiCustomizer title() {
      return document ->
          document
              .getInfo()
              .setTitle(
                  new TreeSet<>(
                          document
                              .getPaths()
                              .get("/api/v2/orders")
                              .getPost()
                              .getResponses()
                              .keySet())
                      .toString());
    }
  }

  @Value("${local.server.port}")
  private int port;

  @Test
  void declared() throws Exception {
    Document document = Document.at(port, "/v3/api-docs");
    assertTrue(document.version().startsWith("3.0"), document.version());
    assertEquals(Set.of("201", "409"), document.statuses("post", "/api/v2/orders"));
    assertEquals(
        "application/json Responds.Order", document.content("post", "/api/v2/orders", 201));
    assertEquals("object", document.schema("Responds.Order").path("type").asText());
    assertEquals(
        "integer",
        document
            .schema("Responds.Problem")
            .path("properties")
            .path("status")
            .path("type")
            .asText());
  }

  @Test
  void customizersOfTheApplicationComeAfter() throws Exception {
    assertEquals("[201, 409]", Document.at(port, "/v3/api-docs").title());
  }
}
