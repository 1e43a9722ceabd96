package dev.responds.openapi.microprofile;

import static dev.responds.openapi.Modules.overlay;
import static dev.responds.openapi.Modules.removes;
import static dev.responds.openapi.Modules.schemas;
import static dev.responds.openapi.Modules.states;
import static dev.responds.openapi.Modules.update;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.responds.openapi.Modules;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that SmallRye makes, with the filter that the configuration in this jar names. */
class DeclaredResponsesFilterTest {

  private static final String CREATED =
      "'201':{'description':'Created: it is"
          + " stored','headers':{'Location':{'required':true,'schema':"
          + "{'type':'string','format':'uri-reference','enum':['/a']}}},"
          + "'content':{'application/json':{'schema':{'$ref':'#/components/schemas/Responds.Order'},"
          + "'examples':{'one':{'summary':'s','value':{'status':1}}}}}}";

  private static final String ORDER =
      "'Responds.Order':{'type':'object','required':['note'],'description':'d','properties':{"
          + "'note':{'type':['string','null'],'minLength':1,'maxLength':9,'pattern':'a','readOnly':true},"
          + "'line':{'anyOf':[{'$ref':'#/components/schemas/Responds.Line'},{'type':'null'}]},"
          + "'lines':{'type':'array','uniqueItems':true,'items':{'oneOf':[{'$ref':'#/components/schemas/Responds.Line'}],"
          + "'discriminator':{'propertyName':'kind','mapping':{'a':'#/components/schemas/Responds.Line'}}}},"
          + "'more':{'type':'object','propertyNames':{'enum':['a']},'additionalProperties':{'type':'number'}},"
          + "'count':{'type':'integer','format':'int32','exclusiveMinimum':0,'maximum':7,'examples':[3],'deprecated':true}},"
          + "'additionalProperties':true,'x-responds-item-schema':{'type':'string'}},"
          + "'Responds.Line':{'type':'string','enum':['A','B']},'Responds.Unused':{'type':'string'}";

  /** An application below a path of its own. */
  @ApplicationPath("/api")
  public static final class Api extends Application {

    /** Made by nobody. */
    public Api() {}
  }

  /** What a team does that has a filter of its own. */
  public static final class OwnFilter extends DeclaredResponsesFilter {

    /** Made by the server. */
    public OwnFilter() {}

    @Override
    public void filterOpenAPI(OpenAPI document) {
      super.filterOpenAPI(document);
      document.setInfo(OASFactory.createInfo().title("ours").version("1"));
    }
  }

  @TempDir Path folder;

  private Modules modules;
  private ClassLoader context;

  @BeforeEach
  void noModules() {
    modules = new Modules(folder);
    context = Thread.currentThread().getContextClassLoader();
  }

  @AfterEach
  void classLoader() {
    Thread.currentThread().setContextClassLoader(context);
  }

  private void declareOrders() {
    modules.add(
        overlay(
            removes("post", "/orders", 200),
            states("post", "/orders", 201),
            update("post", "/orders", CREATED + ",'409':{'description':'Conflict: it exists'}"),
            removes("put", "/orders/{id}", 200),
            update("put", "/orders/{id}", "'202':{'description':'Accepted: later'}"),
            update("delete", "/orders/{id}", "'204':{'description':'No Content: it is gone'}"),
            schemas(ORDER)));
  }

  /** Its settings are those of the jar, unless a test says them. */
  private JsonNode document(Map<String, String> settings, Class<?>... classes) throws IOException {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDefaultSources()
            .withSources(new PropertiesConfigSource(settings, "test", 200))
            .build();
    Thread.currentThread().setContextClassLoader(modules.loader());
    SmallRyeOpenAPI made =
        SmallRyeOpenAPI.builder()
            .withConfig(config)
            .withApplicationClassLoader(getClass().getClassLoader())
            .withIndex(Index.of(classes))
            .build();
    return new ObjectMapper().readTree(made.toJSON());
  }

  private JsonNode document() throws IOException {
    return document(
        Map.of(), Orders.class, Orders.Order.class, Orders.Created.class, Orders.Inner.class);
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> statuses(JsonNode document, String method, String path) {
    return List.copyOf(names(document.path("paths").path(path).path(method).path("responses")));
  }

  @Test
  void smallRyeAssumes() throws IOException {
    JsonNode document = document();

    assertThat(statuses(document, "post", "/orders")).containsExactly("200");
    assertThat(statuses(document, "put", "/orders/{id}")).containsExactly("204");
    assertThat(names(document.at("/components/schemas")))
        .containsExactly("Created", "Inner", "Order");
  }

  @Test
  void responses() throws IOException {
    declareOrders();

    JsonNode document = document();

    assertThat(statuses(document, "post", "/orders")).containsExactly("201", "409");
    assertThat(statuses(document, "put", "/orders/{id}")).containsExactly("202");
    assertThat(statuses(document, "delete", "/orders/{id}")).containsExactly("204");
    assertThat(statuses(document, "get", "/orders/{id}/history")).containsExactly("200");
    JsonNode created = document.at("/paths/~1orders/post/responses/201");
    assertThat(created.path("description").asText()).isEqualTo("Created: it is stored");
    assertThat(created.at("/headers/Location").toString())
        .isEqualTo(
            "{\"required\":true,\"schema\":{\"type\":\"string\",\"format\":\"uri-reference\",\"enum\":[\"/a\"]}}");
    assertThat(created.at("/content/application~1json/examples/one/value/status").asInt())
        .isEqualTo(1);
    assertThat(created.at("/content/application~1json/schema/$ref").asText())
        .isEqualTo("#/components/schemas/Responds.Order");
  }

  /** A team that names a 404 has not said that there is no success. */
  @Test
  void whatIsNotCompleteRemovesNothing() throws IOException {
    modules.add(
        overlay(update("put", "/orders/{id}", "'404':{'description':'Not Found: it is gone'}")));

    assertThat(statuses(document(), "put", "/orders/{id}")).containsExactly("204", "404");
  }

  @Test
  void schemasThatNothingUsesAnyMoreGo() throws IOException {
    declareOrders();

    assertThat(names(document().at("/components/schemas")))
        .containsExactly("Order", "Responds.Line", "Responds.Order");
  }

  /** All words that the processor writes. */
  @Test
  void schemasSayTheSame() throws IOException {
    declareOrders();

    assertThat(document().at("/components/schemas/Responds.Order"))
        .isEqualTo(
            new ObjectMapper()
                .readTree(("{" + ORDER + "}").replace('\'', '"'))
                .path("Responds.Order"));
  }

  @Test
  void documentsOf30() throws IOException {
    declareOrders();

    JsonNode document =
        document(
            Map.of("mp.openapi.extensions.smallrye.openapi", "3.0.3"),
            Orders.class,
            Orders.Order.class,
            Orders.Created.class);

    assertThat(document.path("openapi").asText()).isEqualTo("3.0.3");
    assertThat(statuses(document, "post", "/orders")).containsExactly("201", "409");
    assertThat(
            document.at("/components/schemas/Responds.Order/properties/note/nullable").asBoolean())
        .isTrue();
  }

  @Test
  void belowThePathOfTheApplication() throws IOException {
    declareOrders();

    JsonNode document = document(Map.of(), Orders.class, Orders.Order.class, Api.class);

    assertThat(statuses(document, "post", "/api/orders")).containsExactly("201", "409");
  }

  @Test
  void filterOfATeam() throws IOException {
    declareOrders();

    JsonNode document =
        document(
            Map.of("mp.openapi.filter", OwnFilter.class.getName()),
            Orders.class,
            Orders.Order.class);

    assertThat(document.at("/info/title").asText()).isEqualTo("ours");
    assertThat(statuses(document, "post", "/orders")).containsExactly("201", "409");
  }

  @Test
  void switchedOff() throws IOException {
    declareOrders();

    assertThat(
            statuses(
                document(Map.of("mp.openapi.filter", ""), Orders.class, Orders.Order.class),
                "post",
                "/orders"))
        .containsExactly("200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no JSON",
        "{'overlay':'1.0.0','actions':[{'target':'$.paths[\\u0027/orders\\u0027].post','update':{'responses':"
            + "{'201':{'description':'x','headers':{'Location':{'schema':{'type':'nothing'}}}}}}}]}"
      })
  void damagedFilesLeaveTheDocumentAsItIs(String overlay) throws IOException {
    JsonNode without = document();
    modules.add(overlay);

    assertThat(document()).isEqualTo(without);
  }
}
