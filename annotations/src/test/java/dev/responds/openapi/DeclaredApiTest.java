package dev.responds.openapi;

import static dev.responds.openapi.Modules.overlay;
import static dev.responds.openapi.Modules.removes;
import static dev.responds.openapi.Modules.schemas;
import static dev.responds.openapi.Modules.states;
import static dev.responds.openapi.Modules.update;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredApiTest {

  private static final String NOT_FOUND = "'404':{'description':'Not Found: there is none'}";
  private static final String ORDER =
      "'200':{'description':'OK','content':{'application/json':{'schema':"
          + "{'$ref':'#/components/schemas/Responds.Order'}}}}";

  @TempDir Path folder;

  private Modules modules;
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void noModules() {
    modules = new Modules(folder);
  }

  private DeclaredApi read() {
    return DeclaredApi.of(
        modules.loader(), path -> path.replace("${base}", "/api"), complaints::add);
  }

  private Map<Place, DeclaredOperation> of(Place... document) {
    return read().of(List.of(document));
  }

  private static Place get(String path) {
    return new Place(path, "GET");
  }

  private static String reference(DeclaredOperation operation) {
    return String.valueOf(Objects.requireNonNull(operation.responses().get("200")).members());
  }

  @Test
  void withoutModulesNothingIsDeclared() {
    assertThat(read().isEmpty()).isTrue();
    assertThat(complaints).isEmpty();
  }

  @Test
  void variablesMayHaveOtherNames() {
    modules.add(overlay(update("get", "/orders/{id}", NOT_FOUND)));

    assertThat(of(get("/orders/{number}"), new Place("/orders/{number}", "PUT")))
        .containsOnlyKeys(get("/orders/{number}"));
  }

  @Test
  void placeholdersAreReplaced() {
    modules.add(overlay(update("get", "/${base}/orders", NOT_FOUND)));

    assertThat(of(get("/api/orders"))).containsOnlyKeys(get("/api/orders"));
  }

  @Test
  void pathOfTheApplication() {
    modules.add(
        overlay(
            update("get", "/", NOT_FOUND),
            update("get", "/orders", NOT_FOUND),
            update("get", "/orders/{id}", NOT_FOUND),
            update("get", "/hidden", NOT_FOUND)));

    assertThat(of(get("/"), get("/api"), get("/api/orders"), get("/api/orders/{id}")))
        .containsOnlyKeys(get("/api"), get("/api/orders"), get("/api/orders/{id}"));
  }

  @Test
  void oneOperationOfManyIsNoPathOfAnApplication() {
    modules.add(
        overlay(update("get", "/orders", NOT_FOUND), update("get", "/customers", NOT_FOUND)));

    assertThat(of(get("/admin/orders"))).isEmpty();
  }

  @Test
  void twoPathsThatFitAreNone() {
    modules.add(overlay(update("get", "/orders", NOT_FOUND)));

    assertThat(of(get("/v1/orders"), get("/v2/orders"))).isEmpty();
  }

  @Test
  void whatTwoModulesDeclareOfAnOperationIsTrueOfIt() {
    modules
        .add(overlay(update("get", "/orders", "'404':{'description':'first'}")))
        .add(
            overlay(
                update(
                    "get", "/orders", "'404':{'description':'second'},'410':{'description':'c'}")));

    Map<String, DeclaredResponse> responses =
        Objects.requireNonNull(of(get("/orders")).get(get("/orders"))).responses();
    assertThat(responses).containsOnlyKeys("404", "410");
    assertThat(Objects.requireNonNull(responses.get("404")).description()).isEqualTo("first");
  }

  @Test
  void whatOneModuleMayNotKnowIsNotComplete() {
    modules
        .add(overlay(removes("get", "/orders", 200), update("get", "/orders", NOT_FOUND)))
        .add(overlay(removes("get", "/stock", 200), update("get", "/stock", NOT_FOUND)))
        .add(overlay(update("get", "/orders", NOT_FOUND)));

    Map<Place, DeclaredOperation> declared = of(get("/orders"), get("/stock"));
    assertThat(Objects.requireNonNull(declared.get(get("/orders"))).complete()).isFalse();
    assertThat(Objects.requireNonNull(declared.get(get("/stock"))).complete()).isTrue();
  }

  @Test
  void typesOfTwoModulesMayShareAName() {
    String same = "'Responds.Note':{'type':'string'}";
    modules
        .add(
            overlay(
                update("get", "/orders", ORDER),
                schemas(same + ",'Responds.Order':{'type':'object'}")))
        .add(
            overlay(
                update("get", "/stock/orders", ORDER),
                schemas(
                    same
                        + ",'Responds.Order':{'type':'array','items':{'$ref':'#/components/schemas/Responds.Line'}}"
                        + ",'Responds.Line':{'type':'string'}")));

    DeclaredApi api = read();
    Map<Place, DeclaredOperation> declared = api.of(List.of(get("/orders"), get("/stock/orders")));
    String first = reference(Objects.requireNonNull(declared.get(get("/orders"))));
    String second = reference(Objects.requireNonNull(declared.get(get("/stock/orders"))));
    assertThat(first).contains("schemas/Responds.Order}");
    assertThat(second).contains("schemas/Responds.Order.2}");
    assertThat(api.schemasIn("#/components/schemas/Responds.Order.2"))
        .containsOnlyKeys("Responds.Order.2", "Responds.Line");
    assertThat(api.schemasIn("#/components/schemas/Responds.Order"))
        .containsOnlyKeys("Responds.Order");
    assertThat(api.schemasIn("#/components/schemas/Responds.Note.2")).isEmpty();
  }

  @Test
  void whatRefersToAnotherTypeIsAnotherOne() {
    String wrapper =
        "'Responds.Page':{'items':{'$ref':'#/components/schemas/Responds.Order'}},'Responds.Order':";
    modules
        .add(overlay(schemas(wrapper + "{'type':'object'}")))
        .add(overlay(schemas(wrapper + "{'type':'string'}")));

    assertThat(read().schemasIn("#/components/schemas/Responds.Page.2"))
        .containsOnlyKeys("Responds.Page.2", "Responds.Order.2");
  }

  @Test
  void contentThatIsLeftToTheDocumentComesFromOurs() {
    modules.add(
        overlay(
            states("get", "/orders", 404),
            update("get", "/orders", "'201':{'description':'Created'}," + NOT_FOUND)),
        "{'paths':{'/orders':{'get':{'responses':{'201':{'content':{'application/json':"
            + "{'schema':{'$ref':'#/components/schemas/Order'}}}},'404':{'content':{'a/b':{}}}}}}},"
            + "'components':{'schemas':{'Order':{'items':{'$ref':'#/components/schemas/Line'}},"
            + "'Line':{'type':'string'}}}}");

    DeclaredApi api = read();
    Map<String, DeclaredResponse> responses =
        Objects.requireNonNull(api.of(List.of(get("/orders"))).get(get("/orders"))).responses();
    DeclaredResponse created = Objects.requireNonNull(responses.get("201"));
    assertThat(created.content(true)).isNull();
    assertThat(String.valueOf(created.content(false))).contains("schemas/Responds.Order}");
    assertThat(api.schemasIn(created.content(false)))
        .containsOnlyKeys("Responds.Order", "Responds.Line");
    assertThat(Objects.requireNonNull(responses.get("404")).content(false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "[]",
        "{}",
        "{'overlay':'1.0.0'}",
        "{'overlay':'1.0.0','actions':'all'}",
        "{'overlay':1,'actions':[]}"
      })
  void whatIsNoOverlayIsLeftOutAndNamed(String damaged) {
    modules.add(damaged).add(overlay(update("get", "/orders", NOT_FOUND)));

    assertThat(of(get("/orders"))).containsOnlyKeys(get("/orders"));
    assertThat(complaints)
        .singleElement()
        .asString()
        .contains("module0")
        .contains("cannot be read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "{}",
        "{'target':7}",
        "{'target':'$..paths[*]','update':{'responses':{}}}",
        "{'target':'$.paths[\\u0027/orders\\u0027].get'}",
        "{'target':'$.paths[\\u0027/orders\\u0027].get','update':[]}",
        "{'target':'$.info','update':{'title':'x'}}",
        "{'target':'$','update':{'components':[]}}",
        "{'target':'$.paths','remove':true}"
      })
  void actionsThatMeanNothingHereAreLeftOut(String action) {
    modules.add(overlay(action, update("get", "/stock", NOT_FOUND)));

    Map<Place, DeclaredOperation> declared = of(get("/orders"), get("/stock"));
    DeclaredOperation nothing = new DeclaredOperation(Map.of(), false);
    assertThat(declared.getOrDefault(get("/orders"), nothing)).isEqualTo(nothing);
    assertThat(Objects.requireNonNull(declared.get(get("/stock"))).responses())
        .containsOnlyKeys("404");
    assertThat(complaints).isEmpty();
  }
}
