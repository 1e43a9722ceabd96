package dev.responds.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CatalogTest {

  private static final JsonObject CATALOG = catalog(Locale.ENGLISH);

  @Test
  void endpointsTellTheirRequestsAndResponses() {
    JsonObject create =
        find(CATALOG.getArray("endpoints"), "id", "endpoint-OrderController-create");
    assertThat(create.getString("controller")).isEqualTo("com.shop.OrderController");
    assertThat(create.getString("method")).isEqualTo("create");
    assertThat(create.getString("name")).isEqualTo("create");
    assertThat(create.getArray("requestMethods")).isEqualTo(List.of("POST"));
    assertThat(create.getArray("paths")).isEqualTo(List.of("/orders"));
    assertThat(objects(create.getArray("responses")))
        .extracting(response -> response.getInt("status"))
        .containsExactly(503, 401, 400, 409, 201);
  }

  @Test
  void responsesTellWhatTheyCarryAndWhoSendsThem() {
    JsonObject create =
        find(CATALOG.getArray("endpoints"), "id", "endpoint-OrderController-create");
    JsonObject invalid = create.getArray("responses").getObject(2);
    assertThat(invalid.getString("reason")).isEqualTo("Bad Request");
    assertThat(invalid.getString("when")).isEqualTo("the draft is not valid");
    assertThat(invalid.getObject("body").getString("kind")).isEqualTo("problem");
    assertThat(invalid.getString("sender")).isEqualTo("exception");
    assertThat(invalid.getString("scope")).isEqualTo("method");
    assertThat(invalid.getArray("on")).isEqualTo(List.of("com.shop.InvalidDraft"));
    JsonObject created = create.getArray("responses").getObject(4);
    assertThat(created.getObject("body").getString("type")).isEqualTo("Order");
    assertThat(created.getArray("headers")).isEqualTo(List.of("Location"));
  }

  @Test
  void findingsTellTheirRuleAndWaiver() {
    JsonObject waived = find(CATALOG.getArray("findings"), "rule", "missing-location-201");
    assertThat(waived.getString("endpoint")).isEqualTo("endpoint-CheckoutController-audit");
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
  void isTheSameInEveryLanguage() {
    assertThat(CATALOG.getInt("format")).isEqualTo(1);
    assertThat(write(Locale.KOREAN)).isEqualTo(write(Locale.ENGLISH)).endsWith("}\n");
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

  private static JsonObject catalog(Locale language) {
    try {
      return JsonParser.object().from(write(language));
    } catch (JsonParserException e) {
      throw new AssertionError(e);
    }
  }

  private static String write(Locale language) {
    return new Catalog().write(Shop.reference(language));
  }
}
