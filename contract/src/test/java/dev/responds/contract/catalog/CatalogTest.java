package dev.responds.contract.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

  private static final JsonObject CATALOG = catalog();

  @Test
  void endpointsTellTheirRequestsAndResponses() {
    JsonObject create = find(CATALOG.getArray("endpoints"), "id", "POST/orders");
    assertThat(create.getObject("controller"))
        .isEqualTo(Map.of("package", "com.shop", "name", "OrderController"));
    assertThat(create.getString("method")).isEqualTo("create");
    assertThat(create.has("name")).isFalse();
    assertThat(create.getArray("requestMethods")).isEqualTo(List.of("POST"));
    assertThat(create.getArray("paths")).isEqualTo(List.of("/orders"));
    assertThat(objects(create.getArray("responses")))
        .extracting(response -> response.getInt("status"))
        .containsExactly(503, 401, 400, 409, 201);
  }

  @Test
  void responsesTellWhatTheyCarryAndWhoSendsThem() {
    JsonObject create = find(CATALOG.getArray("endpoints"), "id", "POST/orders");
    JsonObject invalid = create.getArray("responses").getObject(2);
    assertThat(invalid.getString("when")).isEqualTo("the draft is not valid");
    assertThat(invalid.getObject("body").getString("kind")).isEqualTo("problem");
    assertThat(invalid.getString("sender")).isEqualTo("exception");
    assertThat(invalid.has("scope")).isFalse();
    assertThat(invalid.getArray("on").getObject(0).getObject("type"))
        .isEqualTo(Map.of("package", "com.shop", "name", "InvalidDraft"));
    JsonObject created = create.getArray("responses").getObject(4);
    assertThat(created.getObject("body").getObject("type").getString("name")).isEqualTo("Order");
    assertThat(created.getArray("headers")).isEqualTo(List.of("Location"));
  }

  @Test
  void eachEndpointHasALineOfItsOwn() {
    assertThat(write().lines().filter(line -> line.startsWith("{\"id\":")))
        .hasSize(9)
        .allSatisfy(line -> assertThat(line).matches(".*\\},?"));
  }

  @Test
  void findingsTellTheirRuleAndWaiver() {
    JsonObject waived = find(CATALOG.getArray("findings"), "rule", "missing-location-201");
    assertThat(waived.getString("endpoint")).isEqualTo("POST/checkout/audit");
    assertThat(waived.getString("level")).isEqualTo("error");
    assertThat(waived.getString("waivedBecause")).isEqualTo("audit entries cannot be read back");
    JsonObject standing = find(CATALOG.getArray("findings"), "rule", "method-rewriting-redirect");
    assertThat(standing.has("waivedBecause")).isFalse();
  }

  @Test
  void statusesInUseTellWhatHttpSays() {
    List<JsonObject> statuses = objects(CATALOG.getArray("statuses"));
    assertThat(statuses).hasSize(14);
    JsonObject unauthorized = statuses.get(9);
    assertThat(unauthorized.getInt("status")).isEqualTo(401);
    assertThat(unauthorized.getArray("mandatoryHeaders")).isEqualTo(List.of("WWW-Authenticate"));
    JsonObject unknown = statuses.get(4);
    assertThat(unknown.getInt("status")).isEqualTo(299);
    assertThat(unknown.getInt("takenFor")).isEqualTo(200);
    assertThat(unknown.has("reason")).isFalse();
  }

  @Test
  void theSameApiGivesTheSameCharacters() {
    assertThat(CATALOG.getInt("format")).isEqualTo(5);
    assertThat(write()).isEqualTo(write()).endsWith("}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not json | it is no JSON",
        "[] | it is no JSON",
        "{} | 'format' is missing or no number",
        "{\"format\": 1} | format 1 is not the one of this version, 5",
        "{\"format\": 5, \"endpoints\": [7]} | an entry of 'endpoints' is of another type",
        "{\"format\": 5, \"endpoints\": [{\"policy\": 3}]} | there is no policy 3",
        "{\"format\": 5} | 'endpoints' is missing",
        "{\"format\": 5, \"endpoints\": [], \"findings\": [{\"endpoint\": \"x\"}]} | there is no"
            + " endpoint 'x'"
      })
  void whatIsNoCatalogueIsToldApart(String text, String message) {
    assertThatThrownBy(() -> Catalog.read(text))
        .isInstanceOf(MalformedCatalogException.class)
        .hasMessageContaining(message);
  }

  private static JsonObject find(JsonArray array, String key, String value) {
    return objects(array).stream()
        .filter(object -> object.getString(key).equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonObject> objects(JsonArray array) {
    return array.stream().map(JsonObject.class::cast).toList();
  }

  private static JsonObject catalog() {
    try {
      return JsonParser.object().from(write());
    } catch (JsonParserException e) {
      throw new AssertionError(e);
    }
  }

  private static String write() {
    return Shop.catalog(Shop.api());
  }
}
