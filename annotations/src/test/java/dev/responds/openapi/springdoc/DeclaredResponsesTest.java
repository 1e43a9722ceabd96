package dev.responds.openapi.springdoc;

import static dev.responds.openapi.Modules.overlay;
import static dev.responds.openapi.Modules.removes;
import static dev.responds.openapi.Modules.schemas;
import static dev.responds.openapi.Modules.states;
import static dev.responds.openapi.Modules.update;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.responds.openapi.Modules;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents of Swagger's own model, as springdoc hands them over. */
class DeclaredResponsesTest {

  private static final String DOCUMENT =
      """
      {"paths":{
      "/orders":{"post":{"requestBody":{"content":{"a/b":{"schema":{"$ref":"#/components/schemas/Draft"}}}},
       "responses":{"200":{"description":"OK","content":{"*/*":{"schema":{"$ref":"#/components/schemas/Create"}}}},
       "409":{"$ref":"#/components/responses/Conflict"},
       "429":{"description":"by a customizer"}}}},
      "/stock":{"get":{"responses":{"200":{"description":"OK","content":{"*/*":{"schema":{"$ref":"#/components/schemas/Level"}}}}}}}},
      "components":{"schemas":{"Create":{"type":"object","properties":{"inner":{"$ref":"#/components/schemas/Inner"}}},
      "Inner":{"type":"string"},"Draft":{"type":"object"},"Level":{"type":"object"},"Kept":{"type":"string"}},
      "responses":{"Conflict":{"description":"shared","headers":{"retry-after":{"schema":{"type":"integer"}},"X-Team":{"schema":{"type":"string"}}},
      "content":{"text/plain":{"schema":{"type":"string"}}}}}}}
      """;

  private static final String CREATED =
      "'201':{'description':'Created: it is"
          + " stored','headers':{'Location':{'required':true,'schema':"
          + "{'type':'string','format':'uri-reference','enum':['/a']}}},"
          + "'content':{'application/json':{'schema':{'$ref':'#/components/schemas/Responds.Order'},"
          + "'examples':{'one':{'summary':'s','value':{'status':1}}}}}}";

  private static final String CONFLICT =
      "'409':{'description':'Conflict: it"
          + " exists','headers':{'Retry-After':{'schema':{'type':'string'}}}}";

  private static final String ORDER =
      "'Responds.Order':{'type':'object','required':['note'],'properties':{"
          + "'note':{'type':['string','null'],'description':'d'},"
          + "'line':{'anyOf':[{'$ref':'#/components/schemas/Responds.Line'},{'type':'null'}]},"
          + "'count':{'type':'integer','exclusiveMinimum':0}}},"
          + "'Responds.Line':{'type':'string','enum':['A','B']},'Responds.Unused':{'type':'string'}";

  @TempDir Path folder;

  private Modules modules;

  @BeforeEach
  void noModules() {
    modules = new Modules(folder);
  }

  private static OpenAPI document(SpecVersion version) throws Exception {
    ObjectMapper mapper = version == SpecVersion.V31 ? Json31.mapper() : Json.mapper();
    return mapper.readValue(DOCUMENT, OpenAPI.class).specVersion(version);
  }

  private static JsonNode json(OpenAPI document) {
    boolean newer = document.getSpecVersion() == SpecVersion.V31;
    return (newer ? Json31.mapper() : Json.mapper()).valueToTree(document);
  }

  private JsonNode customised(SpecVersion version) throws Exception {
    OpenAPI document = document(version);
    new DeclaredResponses(modules.loader(), path -> path).customise(document, Locale.ROOT);
    return json(document);
  }

  private void declareOrders() {
    modules.add(
        overlay(
            removes("post", "/orders", 200),
            states("post", "/orders", 201),
            update("post", "/orders", CREATED + "," + CONFLICT),
            schemas(ORDER)));
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @ParameterizedTest
  @EnumSource(SpecVersion.class)
  void responses(SpecVersion version) throws Exception {
    declareOrders();

    JsonNode responses = customised(version).at("/paths/~1orders/post/responses");

    assertThat(names(responses)).containsExactly("201", "409", "429");
    JsonNode created = responses.path("201");
    assertThat(created.path("description").asText()).isEqualTo("Created: it is stored");
    assertThat(created.at("/headers/Location/required").asBoolean()).isTrue();
    assertThat(created.at("/headers/Location/schema/format").asText()).isEqualTo("uri-reference");
    assertThat(created.at("/content/application~1json/schema/$ref").asText())
        .isEqualTo("#/components/schemas/Responds.Order");
    assertThat(created.at("/content/application~1json/examples/one/value/status").asInt())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(SpecVersion.class)
  void sharedResponsesStayWhatTheyAre(SpecVersion version) throws Exception {
    declareOrders();

    JsonNode document = customised(version);
    JsonNode conflict = document.at("/paths/~1orders/post/responses/409");

    assertThat(conflict.has("$ref")).isFalse();
    assertThat(conflict.path("description").asText()).isEqualTo("Conflict: it exists");
    assertThat(names(conflict.path("headers"))).containsExactly("X-Team", "retry-after");
    assertThat(conflict.at("/headers/retry-after/schema/type").asText()).isEqualTo("string");
    assertThat(names(conflict.path("content"))).containsExactly("text/plain");
    assertThat(document.path("components").path("responses"))
        .isEqualTo(json(document(version)).path("components").path("responses"));
  }

  @ParameterizedTest
  @EnumSource(SpecVersion.class)
  void theRestOfTheDocumentIsNotTouched(SpecVersion version) throws Exception {
    declareOrders();

    JsonNode document = customised(version);
    JsonNode before = json(document(version));

    assertThat(document.at("/paths/~1stock")).isEqualTo(before.at("/paths/~1stock"));
    assertThat(document.at("/paths/~1orders/post/requestBody"))
        .isEqualTo(before.at("/paths/~1orders/post/requestBody"));
    assertThat(names(document.path("components").path("schemas")))
        .as("Create and what it alone refers to tell of a generated type")
        .containsExactly("Draft", "Kept", "Level", "Responds.Line", "Responds.Order");
  }

  @Test
  void schemasOf31() throws Exception {
    declareOrders();

    JsonNode order =
        customised(SpecVersion.V31).at("/components/schemas/Responds.Order/properties");

    assertThat(order.at("/note/type").toString()).isEqualTo("[\"string\",\"null\"]");
    assertThat(order.at("/line/anyOf/1/type").asText()).isEqualTo("null");
    assertThat(order.at("/count/exclusiveMinimum").asInt(-1)).isZero();
  }

  @Test
  void schemasOf30() throws Exception {
    declareOrders();

    JsonNode order =
        customised(SpecVersion.V30).at("/components/schemas/Responds.Order/properties");

    assertThat(order.path("note").toString())
        .isEqualTo("{\"type\":\"string\",\"description\":\"d\",\"nullable\":true}");
    assertThat(order.at("/line/nullable").asBoolean()).isTrue();
    assertThat(order.at("/line/allOf/0/$ref").asText()).endsWith("Responds.Line");
    assertThat(order.at("/count/exclusiveMinimum").asBoolean()).isTrue();
    assertThat(order.at("/count/minimum").asInt(-1)).isZero();
  }

  /** A team that names a 404 has not said that there is no success. */
  @Test
  void whatIsNotCompleteRemovesNothing() throws Exception {
    modules.add(overlay(update("get", "/stock", "'404':{'description':'Not Found: it is gone'}")));

    JsonNode document = customised(SpecVersion.V31);

    assertThat(names(document.at("/paths/~1stock/get/responses"))).containsExactly("200", "404");
    assertThat(document.at("/components/schemas/Level").isMissingNode()).isFalse();
  }

  /** springdoc may hand over what it has kept. */
  @ParameterizedTest
  @EnumSource(SpecVersion.class)
  void twiceIsOnce(SpecVersion version) throws Exception {
    declareOrders();
    OpenAPI document = document(version);
    DeclaredResponses customizer = new DeclaredResponses(modules.loader(), path -> path);

    customizer.customise(document, Locale.ROOT);
    JsonNode once = json(document);
    customizer.customise(document, Locale.ROOT);

    assertThat(json(document)).isEqualTo(once);
  }

  @Test
  void whatIsDamagedLeavesItsOperationAsItWas() throws Exception {
    modules.add(
        overlay(
            states("post", "/orders", 201),
            update(
                "post",
                "/orders",
                "'201':{'description':'x','headers':{'Location':{'required':{'no':'boolean'}}}}"),
            update("get", "/stock", "'200':{'description':'OK: it is counted'}")));

    JsonNode document = customised(SpecVersion.V31);

    assertThat(document.at("/paths/~1orders"))
        .isEqualTo(json(document(SpecVersion.V31)).at("/paths/~1orders"));
    assertThat(document.at("/paths/~1stock/get/responses/200/description").asText())
        .isEqualTo("OK: it is counted");
    assertThat(document.at("/components/schemas/Create").isMissingNode()).isFalse();
  }

  @Test
  void documentsWithoutPathsOrComponents() {
    declareOrders();
    DeclaredResponses customizer = new DeclaredResponses(modules.loader(), path -> path);
    OpenAPI empty = new OpenAPI(SpecVersion.V31);

    customizer.customise(empty, Locale.ROOT);

    assertThat(empty).isEqualTo(new OpenAPI(SpecVersion.V31));
  }
}
