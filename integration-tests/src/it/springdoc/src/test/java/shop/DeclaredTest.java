package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** springdoc says what is declared, and of the rest what it says itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DeclaredTest {

  @Value("${local.server.port}")
  private int port;

  @Test
  void generatedTypes() throws Exception {
    Document document = Document.at(port, "/v3/api-docs");
    assertTrue(document.version().startsWith("3.1"), document.version());
    assertEquals(Set.of("201", "409"), document.statuses("post", "/orders"));
    assertEquals("application/json Responds.Order", document.content("post", "/orders", 201));
    assertEquals(
        "Created: the order is stored",
        document.response("post", "/orders", 201).path("description").asText());
    assertTrue(
        document
            .response("post", "/orders", 201)
            .path("headers")
            .path("Location")
            .path("required")
            .asBoolean());
    assertEquals(
        "application/problem+json Responds.Problem", document.content("post", "/orders", 409));
  }

  @Test
  void noContent() throws Exception {
    Document document = Document.at(port, "/v3/api-docs");
    assertEquals(Set.of("204", "404"), document.statuses("delete", "/orders/{number}"));
    assertEquals("", document.content("delete", "/orders/{number}", 204));
  }

  @Test
  void responseEntities() throws Exception {
    Document document = Document.at(port, "/v3/api-docs");
    assertEquals(Set.of("200", "404"), document.statuses("get", "/orders/{number}"));
    assertEquals("*/* Order", document.content("get", "/orders/{number}", 200));
    assertEquals(Set.of("201"), document.statuses("post", "/orders/{number}/copies"));
    assertEquals(
        "application/json Responds.Order",
        document.content("post", "/orders/{number}/copies", 201));
  }

  @Test
  void whatIsNotDeclared() throws Exception {
    Document document = Document.at(port, "/v3/api-docs");
    assertEquals(Set.of("200"), document.statuses("get", "/stock"));
    assertEquals("*/* Level", document.content("get", "/stock", 200));
    assertEquals(Set.of("200", "404"), document.statuses("get", "/stock/{sku}"));
    assertEquals("*/* Level", document.content("get", "/stock/{sku}", 200));
  }

  @Test
  void schemas() throws Exception {
    Document document = Document.at(port, "/v3/api-docs");
    assertEquals(
        Set.of("Level", "Order", "Responds.Order", "Responds.Problem"), document.schemas());
    assertEquals(
        "integer",
        document.schema("Responds.Order").path("properties").path("number").path("type").asText());
    assertEquals(
        "uri-reference",
        document
            .schema("Responds.Problem")
            .path("properties")
            .path("type")
            .path("format")
            .asText());
  }
}
