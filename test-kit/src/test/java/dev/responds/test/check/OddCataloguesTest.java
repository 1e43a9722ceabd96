package dev.responds.test.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Endpoint;
import dev.responds.test.api.Catalogues;
import dev.responds.test.api.DeclaredApi;
import dev.responds.test.exchange.Answerer;
import dev.responds.test.exchange.Content;
import dev.responds.test.exchange.Exchange;
import dev.responds.test.exchange.FieldLines;
import dev.responds.test.exchange.RequestPath;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogues that are not there, too old or doubled, and paths that are hard to tell apart. */
class OddCataloguesTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  private Path directory;

  private Catalogues read(String... catalogues) throws IOException {
    URL[] modules = new URL[catalogues.length];
    for (int i = 0; i < catalogues.length; i++) {
      Path file = directory.resolve("module" + i).resolve(Catalogues.NAME);
      Files.createDirectories(file.getParent());
      Files.writeString(file, catalogues[i]);
      modules[i] = directory.resolve("module" + i).toUri().toURL();
    }
    try (URLClassLoader classes = new URLClassLoader(modules, null)) {
      return Catalogues.read(classes);
    }
  }

  private static String catalogue(String controller, String path, int... statuses) {
    StringBuilder responses = new StringBuilder();
    for (int status : statuses) {
      responses.append(responses.isEmpty() ? "" : ",").append("{\"status\":" + status + "}");
    }
    return """
        {"format":5,"title":"","policies":[{"role": "origin"}],"endpoints":[
        {"id":"GET%2$s","controller":{"package":"shop","name":"%1$s"},"method":"find",
         "signature":"find()","framework":"spring","requestMethods":["GET"],"paths":["%2$s"],
         "returns":"response","policy":0,"responses":[%3$s]}],"findings":[],"statuses":[]}
        """
        .formatted(controller, path, responses);
  }

  private static Verdict check(List<Endpoint> endpoints, String path, int status) {
    return new Conformance(new DeclaredApi(endpoints), StatusRegistry.load(), Locale.ENGLISH)
        .check(
            new Exchange(
                "GET",
                List.of(RequestPath.decoded(path)),
                Answerer.UNKNOWN,
                status,
                FieldLines.NONE,
                Content.UNKNOWN));
  }

  @Test
  void withoutCatalogueItSaysWhatToDo() throws IOException {
    Catalogues none = read();

    assertThat(none.endpoints()).isEmpty();
    assertThat(none.complaints()).hasSize(1);
    assertThat(none.complaints().get(0))
        .contains("no META-INF/responds/catalog.json on the class path")
        .contains("responds-processor");
    assertThat(check(none.endpoints(), "/orders", 418)).isEqualTo(Verdict.NONE);
  }

  @Test
  void catalogueOfAnotherVersionIsLeftOut() throws IOException {
    Catalogues some =
        read("{\"format\":4}", "{\"format\":6}", "no JSON", catalogue("A", "/a", 200));

    assertThat(some.endpoints()).hasSize(1);
    assertThat(some.complaints()).hasSize(3);
    assertThat(some.complaints()).anyMatch(line -> line.contains("format 4 is not the one"));
    assertThat(some.complaints()).anyMatch(line -> line.contains("format 6 is not the one"));
    assertThat(some.complaints()).anyMatch(line -> line.contains("it is no JSON"));
  }

  @Test
  void whereTwoModulesHaveOnePathEitherMayAnswer() throws IOException {
    Catalogues two = read(catalogue("A", "/orders", 200, 404), catalogue("B", "/orders", 200, 409));

    assertThat(check(two.endpoints(), "/orders", 409).violations()).isEmpty();
    assertThat(check(two.endpoints(), "/orders", 404).violations()).isEmpty();
    assertThat(check(two.endpoints(), "/orders", 418).violations())
        .extracting(Violation::rule)
        .containsExactly("undeclared-response");
  }

  /** CORS asks before another request, and is handed to the endpoint of that one. */
  @Test
  void whatAsksForAnotherRequestIsNotHeldAgainstIt() throws IOException {
    Conformance orders =
        new Conformance(
            new DeclaredApi(read(catalogue("A", "/orders", 200)).endpoints()),
            StatusRegistry.load(),
            Locale.ENGLISH);

    assertThat(orders.check(answered("GET")).violations()).hasSize(1);
    assertThat(orders.check(answered("OPTIONS"))).isEqualTo(Verdict.NONE);
  }

  private static Exchange answered(String method) {
    return new Exchange(
        method,
        List.of(RequestPath.decoded("/orders")),
        new Answerer.OfReply("shop.AResponses$Find"),
        403,
        FieldLines.NONE,
        Content.UNKNOWN);
  }

  @Test
  void escapedSlashSeparatesNothing() throws IOException {
    List<Endpoint> orders = read(catalogue("A", "/orders/{id}", 200)).endpoints();

    assertThat(check(orders, "/orders/a%2Fb", 418).violations()).hasSize(1);
    assertThat(check(orders, "/orders/a/b", 418).violations()).isEmpty();
    assertThat(check(orders, "/orders;v=1/%C3%A4%20b", 418).violations()).hasSize(1);
    assertThat(check(orders, "/orders/%zz", 418).violations()).hasSize(1);
  }

  @Test
  void patternsOfVariablesDecide() throws IOException {
    List<Endpoint> orders = read(catalogue("A", "/orders/{id:[0-9]+}", 200)).endpoints();

    assertThat(check(orders, "/orders/17", 418).violations()).hasSize(1);
    assertThat(check(orders, "/orders/x", 418).violations()).isEmpty();
  }

  @Test
  void pathWithoutVariablesComesFirst() throws IOException {
    List<Endpoint> both =
        read(catalogue("A", "/orders/{id}", 200, 418), catalogue("B", "/orders/open", 200))
            .endpoints();

    assertThat(check(both, "/orders/open", 418).violations()).hasSize(1);
    assertThat(check(both, "/orders/7", 418).violations()).isEmpty();
  }

  @Test
  void ofManyPathsNoMoreAreRemembered() throws IOException {
    DeclaredApi api = new DeclaredApi(read(catalogue("A", "/orders/{id}", 200)).endpoints());

    for (int i = 0; i < 5_000; i++) {
      Exchange exchange =
          new Exchange(
              "GET",
              List.of("/orders/" + i),
              Answerer.UNKNOWN,
              200,
              FieldLines.NONE,
              Content.UNKNOWN);
      assertThat(api.endpointsOf(exchange)).hasSize(1);
    }
    assertThat(api.remembered()).isLessThanOrEqualTo(2_000);
  }
}
