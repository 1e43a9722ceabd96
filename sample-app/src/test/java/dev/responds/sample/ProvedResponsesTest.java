package dev.responds.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What this application declares is what its code sends, or says who sends it in its place. */
class ProvedResponsesTest {

  private final List<String> proved = new ArrayList<>();
  private final List<String> ofOthers = new ArrayList<>();
  private final List<String> unproved = new ArrayList<>();

  @Test
  void whatEndpointsSendThemselvesIsProved() throws IOException {
    for (JsonNode endpoint : catalogue().get("endpoints")) {
      assertThat(endpoint.at("/code/understood").asString("")).isEqualTo("all");
      Set<Integer> sent = sent(endpoint);
      for (JsonNode response : endpoint.get("responses")) {
        int status = response.get("status").asInt();
        of(response, sent.contains(status)).add(endpoint.get("id").asString("") + " " + status);
      }
    }

    assertThat(unproved).isEmpty();
    assertThat(proved).hasSize(48);
    assertThat(ofOthers).hasSize(105);
  }

  /** Filters, interceptors and the framework answer before the method is called, or after it. */
  private List<String> of(JsonNode response, boolean sent) {
    boolean named =
        response.path("sender").asString("").equals("infrastructure")
            || !response.path("on").isEmpty();
    return sent ? proved : named ? ofOthers : unproved;
  }

  private static Set<Integer> sent(JsonNode endpoint) {
    Set<Integer> sent = new HashSet<>();
    for (JsonNode found : endpoint.at("/code/responses")) {
      if (found.path("certain").asBoolean()) {
        sent.add(found.get("status").asInt());
      }
    }
    return sent;
  }

  private static JsonNode catalogue() throws IOException {
    try (InputStream in =
        ProvedResponsesTest.class.getResourceAsStream("/META-INF/responds/catalog.json")) {
      return new JsonMapper().readTree(in);
    }
  }
}
