package dev.responds.processor.page;

import static dev.responds.contract.model.EndpointFixture.request;
import static dev.responds.contract.model.ResponseFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.json.JsonParser;
import dev.responds.contract.json.MalformedJsonException;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Documentation;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.openapi.Info;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client is told of an endpoint, with a document that describes it. */
class ClientEndpointTest {

  private static final Endpoint CREATE =
      request("POST /orders/{shop}")
          .responds(response(201).when("it is stored").body(order()).headers("Location"))
          .responds(response(409).when("it is there").body(Body.PROBLEM).problem("/p/taken"))
          .responds(response(409).when("sold out").body(Body.PROBLEM).problem("/p/sold-out"))
          .responds(response(404).body(Body.PROBLEM))
          .documented(said("Takes an order", "First *this*.\n\nThen `that\\*`, see [there](x)."))
          .build();

  private static final String DOCUMENT =
      """
      {"paths": {"/orders/{id}": {"post": {
        "parameters": [
          {"name": "id", "in": "path", "required": true, "description": "which shop",
           "schema": {"type": "integer", "format": "int64", "minimum": 1}},
          {"name": "dry", "in": "query", "schema": {"type": "boolean", "default": false}}],
        "requestBody": {"required": true, "description": "what is wanted", "content": {
          "application/json": {"schema": {"$ref": "#/components/schemas/NewOrder"}}}},
        "responses": {
          "201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}},
          "409": {"content": {"application/problem+json": {
            "schema": {"$ref": "#/components/schemas/Problem"}}}}}}}},
       "components": {"schemas": {
        "NewOrder": {"type": "object", "required": ["sku", "lines"], "properties": {
          "sku": {"type": "string", "minLength": 1, "maxLength": 20, "pattern": "^a+$"},
          "lines": {"type": "array", "minItems": 1, "items": {"type": "object", "properties": {
            "count": {"type": "integer", "minimum": 3}}}},
          "kind": {"type": "string", "enum": ["NEW", "USED"]},
          "note": {"type": ["string", "null"], "description": "for the `driver`"},
          "id": {"type": "integer", "readOnly": true}}},
        "Order": {"type": "object", "description": "An order.", "required": ["id"], "properties": {
          "id": {"type": "integer"}, "tags": {"type": "object", "additionalProperties":
            {"$ref": "#/components/schemas/Tag"}}, "next": {"$ref": "#/components/schemas/Order"}}},
        "Tag": {"type": "string", "enum": ["A"]},
        "Problem": {"type": "object", "properties": {"type": {"type": "string"}}}}}}
      """;

  private static final Document PAGE = page(DOCUMENT, Audience.CLIENT, "en");

  @Test
  void tellsWhatItDoes() {
    Element told = section("POST/orders/:shop");
    assertThat(told.select(".summary").text()).isEqualTo("Takes an order");
    assertThat(told.select("h4 ~ p:not(.summary, .refs)").eachText())
        .containsExactly("First this.", "Then that\\*, see there.");
    assertThat(told.select(".refs").attr("href"))
        .isEqualTo("openapi.json#/paths/~1orders~1%7Bid%7D/post");
  }

  @Test
  void tellsWhatARequestNeeds() {
    assertThat(section("POST/orders/:shop").select(".ask tr").eachText())
        .containsExactly(
            "id integer (int64) path which shop ≥ 1",
            "dry boolean query optional by default false",
            "sku string 1–20 characters matches ^a+$",
            "lines object[] ≥ 1 entry",
            "lines[].count integer optional ≥ 3",
            "kind string optional one of NEW, USED",
            "note string | null optional for the driver",
            "id integer optional in responses only");
    assertThat(section("POST/orders/:shop").select(".body").text())
        .isEqualTo("Content NewOrder application/json what is wanted");
  }

  @Test
  void exampleOfARequestIsWhatTheSchemaPermits() throws Exception {
    String example = section("POST/orders/:shop").expectFirst(".ask .eg pre").wholeText();
    assertThat(JsonParser.object(example))
        .isEqualTo(
            JsonParser.object(
                """
                {"sku": "sku", "lines": [{"count": 3}], "kind": "NEW", "note": "note"}
                """));
  }

  @Test
  void successComesFirstWithWhatItCarries() {
    List<Element> responses = section("POST/orders/:shop").select("ol > li");
    assertThat(responses.get(0).text())
        .isEqualTo("201 Created it is stored Order application/json Location");
    assertThat(responses).hasSize(4);
    assertThat(responses.get(0).select("a").eachAttr("href"))
        .containsExactly("#201", "#data=Order", "#field=location");
  }

  @Test
  void whereNothingIsSaidTheRegistryDoes() {
    assertThat(section("POST/orders/:shop=404").select("p").text())
        .isEqualTo(Shopless.meaning(404));
  }

  @Test
  void typesAreToldOnce() {
    Element order = section("data=Order");
    assertThat(order.select("tr").eachText())
        .containsExactly("id integer", "tags {string: Tag} optional", "next Order optional");
    assertThat(order.select("> p").text()).isEqualTo("An order.");
    assertThat(section("data=Tag").text()).startsWith("Tag string A");
  }

  @Test
  void eachProblemTypeHasASection() {
    Element taken = section("problem=taken");
    assertThat(taken.attr("data-type")).isEqualTo("/p/taken");
    assertThat(taken.text())
        .contains("Taken /p/taken 409 Conflict", "try again after a change", "it is there")
        .contains("POST /orders/{shop}");
    assertThat(section("problem=about_blank").text()).contains("404 Not Found");
    assertThat(PAGE.select("ol a[href^=#problem]").eachAttr("href"))
        .containsExactlyInAnyOrder("#problem=taken", "#problem=sold-out");
  }

  @Test
  void headTellsVersionDateAndWhereTheApiIs() {
    assertThat(PAGE.select(".api > *").eachText())
        .containsExactly("Version 2.1", "2026-03-01", "https://api.example.com", "openapi.json");
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void everyLinkLeadsSomewhere(Audience audience) {
    Document page = page(DOCUMENT, audience, "ko");
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
  }

  @Test
  void documentThatSaysNothingIsNoHarm() {
    for (String document :
        List.of("{}", "{\"paths\": []}", "{\"paths\": {\"/orders/{id}\": {\"post\": 3}}}")) {
      Document page = page(document, Audience.CLIENT, "en");
      assertThat(page.select("article[id=POST/orders/:shop] ol > li")).hasSize(4);
      assertThat(page.select("[id=data]")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "\\\" onmouseover=\\\"alert(1)",
        "\\u202egnp.exe",
        "<img src=x onerror=alert(1)>",
        "' ${t} @template {0} `",
        "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
      })
  void hostileTextStaysText(String hostile) {
    String document =
        DOCUMENT
            .replace("\"sku\"", "\"" + hostile + "\"")
            .replace("NewOrder", hostile.replace("/", "_"))
            .replace("which shop", hostile)
            .replace("An order.", hostile)
            .replace("\"A\"", "\"" + hostile + "\"")
            .replace("^a+$", hostile)
            .replace("\"dry\"", "\"" + hostile + "\"")
            .replace("application/json", hostile.replace("/", "_"));
    Document page = page(document, Audience.BOTH, "en");
    assertThat(page.getElementsContainingOwnText("\u202e"))
        .allMatch(holder -> holder.closest("bdi, code, p, pre, th, td > *, .type, .form") != null);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onmouseover], [onerror]")).isEmpty();
    assertThat(page.select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.chars().noneMatch(Character::isWhitespace));
  }

  private static Element section(String id) {
    return PAGE.expectFirst("[id=" + id + "]");
  }

  private static Body order() {
    return Body.of(JavaType.of("com.shop", "Order"));
  }

  private static Documentation said(String summary, String description) {
    return new Documentation(
        "", summary, description, List.of(), "", false, false, false, Map.of(), Optional.empty());
  }

  private static Document page(String document, Audience audience, String language) {
    Reference team = Pages.reference(List.of(CREATE), Locale.forLanguageTag(language));
    try {
      About about =
          new About(
              new Info("Shop", "2.1", List.of("https://api.example.com"), Optional.empty()),
              "2026-03-01",
              Optional.of(JsonParser.object(document)),
              "openapi.json");
      return Jsoup.parse(
          Pages.page(new Reference(team.api(), team.rules(), team.language(), audience, about)));
    } catch (MalformedJsonException e) {
      throw new AssertionError(document, e);
    }
  }

  /** What HTTP says of statuses. */
  private static final class Shopless {

    static String meaning(int status) {
      return dev.responds.contract.http.StatusTexts.of(Locale.ENGLISH).sentence(status);
    }
  }
}
