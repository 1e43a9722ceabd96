package dev.responds.contract.openapi;

import static dev.responds.contract.openapi.DescribedRequest.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import dev.responds.processor.Compile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments become what clients read. */
class DocumentationTest {

  private static final String ORDERS =
      """
      record Order(String number) {}
      /**
       * Finds an order, e.g. of last year. Those of {@link java.time.Year others} are
       * <em>archived</em>.
       *
       * @param id the number, as {@code printed}
       * @param depth how deep
       * @param cookie the session
       * @return nobody reads this
       */
      %s
      Order find(%s) { return null; }
      /**
       * Stores it.
       *
       * @param draft what to store
       */
      %s @Responds(%s) void store(%s Order draft) {}
      /** @param only of this parameter */
      %s @Responds(200) int bare(%s String only) { return 0; }
      """;

  private static final DescribedRequest SPRING =
      DescribedRequest.spring(
          ORDERS.formatted(
              "@GetMapping(\"/orders/{number}\") @Responds(200)",
              "@PathVariable(\"number\") String id, @RequestParam int depth,"
                  + " @CookieValue(\"s\") String cookie",
              "@PostMapping(\"/orders\")",
              "200",
              "@RequestBody",
              "@GetMapping(\"/bare\")",
              "@RequestHeader(\"X\")"));

  private static final DescribedRequest JAKARTA =
      DescribedRequest.jakarta(
          ORDERS.formatted(
              "@GET @Path(\"orders/{number}\") @Responds(200)",
              "@PathParam(\"number\") String id, @QueryParam(\"depth\") int depth,"
                  + " @CookieParam(\"s\") String cookie",
              "@POST @Path(\"orders\")",
              "204",
              "",
              "@GET @Path(\"bare\")",
              "@HeaderParam(\"X\")"));

  @Test
  void commentsOfMethodsDescribeOperations() {
    for (DescribedRequest api : new DescribedRequest[] {SPRING, JAKARTA}) {
      JsonObject find = operation(api, "/orders/{number}", "get");
      assertThat(find.getString("summary")).isEqualTo("Finds an order, e.g. of last year");
      assertThat(find.getString("description")).isEqualTo("Those of others are\n*archived*.");
      assertThat(find.getArray("parameters"))
          .extracting(parameter -> ((JsonObject) parameter).getString("description"))
          .containsExactly("the number, as `printed`", "how deep", "the session");
      JsonObject store = operation(api, "/orders", "post");
      assertThat(store.getString("summary")).isEqualTo("Stores it");
      assertThat(store.has("description")).isFalse();
      assertThat(store.getObject("requestBody").getString("description"))
          .isEqualTo("what to store");
      JsonObject bare = operation(api, "/bare", "get");
      assertThat(bare.has("summary")).isFalse();
      assertThat(bare.getArray("parameters").getObject(0).getString("description"))
          .isEqualTo("of this parameter");
    }
  }

  @Test
  void commentsOfClassesDescribeGroups() {
    DescribedRequest api =
        DescribedRequest.of(
            Compile.source(
                    "one.Orders",
                    "package one; /** Orders. They <b>stay</b>. */ @org.springframework.web.bind"
                        + ".annotation.RestController public class Orders { @org.springframework"
                        + ".web.bind.annotation.GetMapping(\"/1\") @dev.responds.Responds(200) void"
                        + " a() {} }")
                .and(
                    "two.Orders",
                    "package two; @org.springframework.web.bind.annotation.RestController public"
                        + " class Orders { @org.springframework.web.bind.annotation.GetMapping"
                        + "(\"/2\") @dev.responds.Responds(200) void a() {} }"));

    assertThat(api.document().getArray("tags"))
        .containsExactly(
            json(
                "{'name': 'one.Orders', 'description': 'Orders. They **stay**.'}"
                    .replace(". They", ".\\n\\nThey")),
            json("{'name': 'two.Orders'}"));
    assertThat(operation(api, "/2", "get").getArray("tags")).containsExactly("two.Orders");
  }

  @Test
  void whatIsInheritedIsDescribedWhereTheMappingIs() {
    DescribedRequest api =
        DescribedRequest.spring(
            """
              interface Api {
                /**
                 * Finds it.
                 * @param id which
                 */
                @GetMapping("/x/{id}") @Responds(200) void find(@PathVariable int id);
                /** Of the interface. */
                @GetMapping("/y") @Responds(200) void other();
              }
              @RestController static class Impl implements Api {
                /** {@inheritDoc} */
                @Override public void find(int id) {}
                /** Its own. */
                @Override public void other() {}
              }
            """);

    assertThat(operation(api, "/x/{id}", "get").getString("summary")).isEqualTo("Finds it");
    assertThat(
            operation(api, "/x/{id}", "get")
                .getArray("parameters")
                .getObject(0)
                .getString("description"))
        .isEqualTo("which");
    assertThat(operation(api, "/y", "get").getString("summary")).isEqualTo("Its own");
  }

  @Test
  void endpointsOfOneOperationEachKeepWhatIsSaidOfThem() {
    DescribedRequest api =
        DescribedRequest.spring(
            """
              /** As JSON. */
              @GetMapping(value = "/x", produces = "application/json") @Responds(200) int json() { return 0; }
              /** As text. Or so. */
              @GetMapping(value = "/x", produces = "text/plain") @Responds(200) String text() { return ""; }
            """);

    JsonObject operation = operation(api, "/x", "get");
    assertThat(operation.getString("summary")).isEqualTo("As JSON");
    assertThat(operation.getArray("x-responds-operations"))
        .extracting(answer -> ((JsonObject) answer).getString("summary"))
        .containsExactly("As JSON", "As text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"quoted\" back\\slash",
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "${x} #{y} {@code ${z}}",
        "{@code unclosed",
        "\u202egnp.exe",
        "\\ud800 half",
        "@Test {@link}",
        "&#0;&#xD800;&lt;b&gt;",
      })
  void hostileCommentsStayTexts(String hostile) {
    DescribedRequest api =
        DescribedRequest.spring(
            "/** Finds "
                + hostile
                + ". And "
                + hostile
                + "\n * @param q "
                + hostile
                + " */ @GetMapping(\"/x\") @Responds(200) void find(@RequestParam int q) {}");

    JsonObject find = operation(api, "/x", "get");
    assertThat(find.getString("summary")).startsWith("Finds").doesNotContain("\n");
    assertThat(find.getString("description", "")).doesNotContain("<script").doesNotContain("<img");
    assertThat(find.toString().chars().filter(c -> Character.isSurrogate((char) c))).isEmpty();
  }

  private static JsonObject operation(DescribedRequest api, String path, String method) {
    return api.document().getObject("paths").getObject(path).getObject(method);
  }
}
