package dev.responds.sample.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiDocumentTest extends ServerTest {

  @Test
  void isServedAsJson() {
    HttpResponse<String> response = anonymous().get("/openapi.json");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith("application/json");
    JsonNode document = JsonMapper.shared().readTree(response.body());
    assertThat(document.at("/info/version").asString()).isEqualTo("1.0.0");
    assertThat(document.at("/info/license/identifier").asString()).isEqualTo("Apache-2.0");
  }

  @Test
  void tellsHowToCallAnEndpoint() {
    JsonNode document = JsonMapper.shared().readTree(anonymous().get("/openapi.json").body());

    JsonNode create = document.at("/paths/~1orders/post");
    assertThat(create.at("/summary").asString()).isEqualTo("Takes an order");
    assertThat(create.at("/requestBody/description").asString())
        .isEqualTo("what the customer orders");
    assertThat(create.at("/security/0/basic").isArray()).isTrue();
    assertThat(document.at("/components/securitySchemes/basic/scheme").asString())
        .isEqualTo("basic");
  }
}
