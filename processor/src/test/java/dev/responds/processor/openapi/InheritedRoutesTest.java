package dev.responds.contract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import io.swagger.v3.oas.models.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What controllers inherit is described once, where it answers, with the types it has there. */
class InheritedRoutesTest {

  private static final String DOCUMENT = "META-INF/responds/openapi.json";

  private static final String SPRING =
      """
      package shop;
      import dev.responds.Responds;
      import java.util.*;
      import org.springframework.http.*;
      import org.springframework.stereotype.*;
      import org.springframework.web.bind.annotation.*;
      """;

  private static final String JAKARTA =
      """
      package shop;
      import dev.responds.Responds;
      import jakarta.ws.rs.*;
      import java.util.*;
      """;

  private static ParsedApi spring(String types) {
    return api(SPRING + types);
  }

  private static ParsedApi jakarta(String types) {
    return api(JAKARTA + types);
  }

  private static ParsedApi api(String source) {
    return ParsedApi.parse(Compile.source("shop.Api", source).run().resource(DOCUMENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // inherited as it is
        "abstract class Base { @GetMapping(\"/o\") @Responds(200) public String o() { return null; } }"
            + " @RestController @RequestMapping(\"/v1\") class Orders extends Base {}",
        // with declarations of its own
        "abstract class Base { @GetMapping(\"/o\") @Responds(200) public String o() { return null; } }"
            + " @RestController @RequestMapping(\"/v1\") class Orders extends Base {"
            + " @Override @Responds(200) @Responds(410) public String o() { return null; } }",
        "interface Base { @GetMapping(\"/o\") @Responds(200) String o(); }"
            + " @RestController @RequestMapping(\"/v1\") class Orders implements Base {"
            + " @Override @Responds(200) public String o() { return null; } }",
        // through an interface of an interface
        "interface Far { @GetMapping(\"/o\") @Responds(200) String o(); } interface Base extends Far {}"
            + " @RestController @RequestMapping(\"/v1\") class Orders implements Base {"
            + " @Override public String o() { return null; } }",
        // a class that is no controller by itself
        "class Base { @GetMapping(\"/o\") @Responds(200) public String o() { return null; } }"
            + " @RestController @RequestMapping(\"/v1\") class Orders extends Base {}",
        // the types tell what the interface leaves open
        "interface Base<T> { @GetMapping(\"/o\") @Responds(200) String o(@RequestParam T t); }"
            + " @RestController @RequestMapping(\"/v1\") class Orders implements Base<Integer> {"
            + " @Override @Responds(200) public String o(Integer t) { return null; } }",
        // what stands in for a client is no controller
        "interface Base { @GetMapping(\"/o\") @Responds(200) String o(); }"
            + " @Component class Fallback implements Base { public String o() { return null; } }"
            + " @RestController @RequestMapping(\"/v1\") class Orders implements Base {"
            + " @Override public String o() { return null; } }",
      })
  void onlyWhatAnswersHasAPath(String types) {
    assertThat(spring(types).paths()).containsExactly("/v1/o");
  }

  @Test
  void aControllerThatIsExtendedStillAnswers() {
    ParsedApi api =
        spring(
            """
            @RestController @RequestMapping("/v1") class Orders {
              @GetMapping("/o") @Responds(200) public String o() { return null; } }
            @RestController @RequestMapping("/v2") class Newer extends Orders {
              @Override @Responds(200) public String o() { return null; } }
            """);

    assertThat(api.paths()).containsExactly("/v1/o", "/v2/o");
  }

  @Test
  void whatNobodyImplementsIsShown() {
    ParsedApi api =
        spring(
            """
            interface Orders { @GetMapping("/o") @Responds(200) String o(); }
            abstract class Stock { @GetMapping("/s") @Responds(200) public abstract String s(); }
            """);

    assertThat(api.paths()).containsExactly("/o", "/s");
  }

  @Test
  void typeVariablesAreWhatTheControllerSays() {
    ParsedApi api =
        spring(
            """
            record Order(long id, String name) {}
            abstract class Crud<T, I> {
              @GetMapping("/{id}") @Responds(200) @Responds(404)
              public ResponseEntity<T> get(@PathVariable I id) { return null; }
              @GetMapping @Responds(200) public List<T> all() { return null; }
              @PutMapping("/{id}") @Responds(200)
              public T put(@PathVariable I id, @RequestBody T body) { return null; } }
            abstract class Numbered<E> extends Crud<E, Integer> {}
            @RestController @RequestMapping("/orders") class Orders extends Numbered<Order> {}
            @RestController @RequestMapping("/names") class Names extends Crud<Name, UUID> {}
            record Name(String text) {}
            """);

    assertThat(api.paths()).containsExactly("/names", "/names/{id}", "/orders", "/orders/{id}");
    assertThat(content(api, "GET", "/orders").getItems().get$ref()).endsWith("/Order");
    assertThat(content(api, "GET", "/orders/{id}").get$ref()).endsWith("/Order");
    assertThat(content(api, "PUT", "/names/{id}").get$ref()).endsWith("/Name");
    assertThat(body(api, "PUT", "/orders/{id}").get$ref()).endsWith("/Order");
    assertThat(parameter(api, "GET", "/orders/{id}").getFormat()).isEqualTo("int32");
    assertThat(parameter(api, "GET", "/names/{id}").getFormat()).isEqualTo("uuid");
  }

  @Test
  void typeVariablesOfInterfacesAndBoundsEnd() {
    ParsedApi api =
        spring(
            """
            class Entity<T extends Entity<T>> { public String getKey() { return null; } }
            class User extends Entity<User> { public String getName() { return null; } }
            interface Saves<T extends Entity<T>> {
              @PostMapping("/save") @Responds(200)
              default T save(@RequestBody List<T> all) { return null; } }
            @RestController @RequestMapping("/users") class Users implements Saves<User> {}
            """);

    assertThat(content(api, "POST", "/users/save").get$ref()).endsWith("/User");
    assertThat(body(api, "POST", "/users/save").getItems().get$ref()).endsWith("/User");
  }

  @Test
  void resourcesOfJakartaRestTellTheirTypesToo() {
    ParsedApi api =
        jakarta(
            """
            abstract class Base<T, I> {
              @QueryParam("after") public I after;
              @GET @Responds(200) public List<T> all() { return null; }
              @POST @Responds(200) public T add(T added) { return null; }
              @GET @Path("{id}") @Responds(200) public T one(@PathParam("id") I id) { return null; } }
            @Path("foos") class Foos extends Base<Foos.Foo, Long> { public record Foo(int a) {} }
            """);

    assertThat(api.paths()).containsExactly("/foos", "/foos/{id}");
    assertThat(content(api, "GET", "/foos").getItems().get$ref()).endsWith("Foo");
    assertThat(content(api, "POST", "/foos").get$ref()).endsWith("Foo");
    assertThat(body(api, "POST", "/foos").get$ref()).endsWith("Foo");
    assertThat(parameter(api, "GET", "/foos").getFormat()).isEqualTo("int64");
    assertThat(parameter(api, "GET", "/foos/{id}").getFormat()).isEqualTo("int64");
  }

  private static Schema<?> content(ParsedApi api, String method, String path) {
    return api.response(method, path, "200").getContent().values().iterator().next().getSchema();
  }

  private static Schema<?> body(ParsedApi api, String method, String path) {
    return api.operation(method, path)
        .getRequestBody()
        .getContent()
        .values()
        .iterator()
        .next()
        .getSchema();
  }

  private static Schema<?> parameter(ParsedApi api, String method, String path) {
    return api.operation(method, path).getParameters().get(0).getSchema();
  }
}
