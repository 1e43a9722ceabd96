package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compile says of code, when its class files are there. */
class CodeCheckTest {

  private static final String IMPORTS =
      "import dev.responds.*; import org.springframework.http.*;"
          + " import org.springframework.web.bind.annotation.*; ";

  private static final String CREATED_AND_MISSING =
      IMPORTS
          + """
          @RestController
          public class Orders {
            @GetMapping("/orders")
            @Responds(200)
            ResponseEntity<String> all(boolean any) {
              return any ? ResponseEntity.ok("x") : ResponseEntity.notFound().build();
            }
          }
          """;

  @TempDir private Path folder;

  private Path source(String name, String text) throws IOException {
    Path file = folder.resolve("src").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> reported(Javac.Result result) {
    return Javac.reported(result.diagnostics());
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("classes/META-INF/responds/status-reference.html"));
  }

  @Test
  void messagesStandAtMethodsAndDeclarationsOfAnyKind() throws IOException {
    Path source =
        source(
            "Orders",
            IMPORTS
                + """
                class Orders {
                  @RestController
                  static class Inner {
                    @GetMapping("/one")
                    @Responds(200)
                    ResponseEntity<String> find() { return ResponseEntity.ok("x"); }

                    @GetMapping("/two")
                    @Responds(value = 200, headers = {"X-A", "ETag"})
                    @Responds(
                        202)
                    ResponseEntity<String> named(String name) { return ResponseEntity.ok("x"); }

                    @GetMapping("/three")
                    @Responds.List({@Responds(200), @Responds(202)})
                    ResponseEntity<String> numbered(int name) {
                      if (name == 3) {
                        return ResponseEntity.notFound().build();
                      }
                      return ResponseEntity.ok("x");
                    }
                  }
                }
                """);

    Javac.Result result = new Javac(folder).run(List.of(source));

    assertThat(reported(result))
        .containsExactlyInAnyOrder(
            "Orders.java:9:promised-field-not-sent",
            "Orders.java:11:response-never-sent",
            "Orders.java:15:response-never-sent",
            "Orders.java:16:undeclared-response");
  }

  @Test
  void methodThatAlwaysThrowsIsNotAnsweredForByTheFramework() throws IOException {
    Path source =
        source(
            "Orders",
            IMPORTS
                + """
                @RestController
                class Orders {
                  @PutMapping("/orders")
                  @Responds(415)
                  void refused() {
                    throw new org.springframework.web.server.ResponseStatusException(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE);
                  }

                  @PutMapping("/orders/all")
                  @Responds(415)
                  void sometimes(boolean any) {
                    if (any) {
                      throw new org.springframework.web.server.ResponseStatusException(
                          HttpStatus.UNSUPPORTED_MEDIA_TYPE);
                    }
                  }
                }
                """);

    assertThat(reported(new Javac(folder).run(List.of(source))))
        .containsExactly("Orders.java:11:framework-status-undeclared");
  }

  @Test
  void errorThatTheCodeMayDisproveWaitsForIt() throws IOException {
    String policy =
        "@StatusPolicy(levels = @RuleLevel(rule = \"missing-location-201\","
            + " severity = Severity.ERROR)) ";
    Path source =
        source(
            "Orders",
            IMPORTS
                + policy
                + """
                @RestController class Orders {
                  @PostMapping("/orders") @Responds(201)
                  ResponseEntity<Void> placed() {
                    return ResponseEntity.created(java.net.URI.create("/orders/1")).build();
                  }

                  @PostMapping("/lost") @Responds(201)
                  ResponseEntity<Void> lost() { return ResponseEntity.status(201).build(); }
                }
                """);

    Javac.Result result = new Javac(folder).run(List.of(source));

    assertThat(reported(result)).containsExactly("Orders.java:7:missing-location-201");
    assertThat(result.succeeded()).isFalse();
    assertThat(folder.resolve("classes/Orders.class")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 99, 61})
  void whatIsLostMayThrowAnything(int version) throws IOException {
    Path stock =
        source(
            "com/shop/stock/Stock",
            """
            package com.shop.stock;
            public class Stock extends Shelf { public static void take(String id) { Lost.take(id); } }
            class Shelf { public Stock ask(String id) { return new Lost().find(id); } }
            class Lost extends Stock {
              public static void take(String id) {
                if (id.isEmpty()) { throw new UnsupportedOperationException(); }
              }
              public Stock find(String id) { take(id); return this; }
            }
            """);
    Path orders =
        source(
            "com/shop/web/Orders",
            "package com.shop.web; "
                + IMPORTS
                + """
                @RestController
                public class Orders {
                  @GetMapping("/one")
                  @Responds(200) @Responds(409)
                  ResponseEntity<String> one() {
                    com.shop.stock.Stock.take("x");
                    return ResponseEntity.ok("x");
                  }

                  @GetMapping("/two")
                  @Responds(200) @Responds(409)
                  ResponseEntity<String> two(com.shop.stock.Stock stock) {
                    stock.ask("x");
                    return ResponseEntity.ok("x");
                  }
                }
                """);
    new Javac(folder).compile(List.of(stock));
    Path lost = folder.resolve("classes/com/shop/stock/Lost.class");
    if (version == 0) {
      Files.delete(lost);
    } else {
      byte[] file = Files.readAllBytes(lost);
      file[7] = (byte) version;
      Files.write(lost, file);
    }

    Javac.Result result = new Javac(folder).with("-Aresponds.notes=true").run(List.of(orders));

    boolean whole = version == 61;
    assertThat(reported(result))
        .filteredOn(message -> message.endsWith("response-never-sent"))
        .hasSize(whole ? 2 : 0);
    assertThat(Files.readString(folder.resolve("classes/META-INF/responds/catalog.json")))
        .contains("\"understood\":\"" + (whole ? "all" : "returned") + "\"");
  }

  @Test
  void whatTheCodeMaySetIsNotMissingWhereAnErrorKeepsItFromBeingLookedAt() throws IOException {
    String endpoint =
        """
        @PostMapping("/orders") @Responds(201)
        ResponseEntity<Void> place() {
          return ResponseEntity.created(java.net.URI.create("/orders/1")).build();
        }
        """;
    Path slip =
        source(
            "Slip",
            IMPORTS
                + "@RestController class Slip { "
                + endpoint
                + " int broken() { return \"\"; } }");
    Path mistake =
        source(
            "Mistake",
            IMPORTS
                + "@RestController class Mistake { "
                + endpoint
                + " @GetMapping(\"/a\") @Responds(999) String a() { return \"\"; } }");

    assertThat(reported(new Javac(folder).run(List.of(slip))))
        .containsExactly(":-1:code-not-looked-at");
    assertThat(reported(new Javac(folder).run(List.of(mistake))))
        .containsExactly("Mistake.java:5:status-out-of-range", ":-1:code-not-looked-at");
  }

  @Test
  void thePolicyOfTheOptionSaysWhatExceptionsBecome() throws IOException {
    Path orders =
        source(
            "Orders",
            IMPORTS
                + """
                @RestController
                class Orders {
                  @PostMapping("/orders")
                  @Responds(200)
                  @Responds(value = 423, when = "The account is locked")
                  String place(@RequestBody String order) {
                    if (order.isEmpty()) {
                      throw new Locked();
                    }
                    return order;
                  }

                  static class Locked extends RuntimeException {}

                  @StatusPolicy(
                      exceptions = @ExceptionStatus(exception = Locked.class, status = 423))
                  interface Policy {}
                }
                """);

    Javac.Result without = new Javac(folder).with("-Aresponds.notes=true").run(List.of(orders));
    Javac.Result with =
        new Javac(folder)
            .with("-Aresponds.notes=true", "-Aresponds.policy=Orders.Policy")
            .run(List.of(orders));

    assertThat(reported(with)).isEmpty();
    assertThat(reported(without)).containsExactly("Orders.java:6:undeclared-response");
  }

  @Test
  void endpointsWithoutAFrameworkAreLookedAtToo() throws IOException {
    Path orders =
        source(
            "Orders",
            """
            import dev.responds.*;
            import dev.responds.reply.Reply;
            import dev.responds.reply.ReplyMaker;
            import dev.responds.runtime.EmptyStage;

            class Orders {
              @Endpoint(method = "DELETE", path = "/orders/{id}")
              @Responds(204)
              @Responds(202)
              Reply delete(String id) {
                if (id.isEmpty()) {
                  return new EmptyStage.Plain<Reply>(404, ReplyMaker.replies()).build();
                }
                return OrdersResponses.Respond.delete().noContent().build();
              }
            }
            """);

    Javac.Result result = new Javac(folder).run(List.of(orders));

    assertThat(reported(result))
        .containsExactlyInAnyOrder(
            "Orders.java:9:response-never-sent", "Orders.java:10:undeclared-response");
  }

  @Test
  void whatIsFoundStandsInOtherModulesToo() throws IOException {
    Path service =
        source(
            "com/acme/stock/Stock",
            """
            package com.acme.stock;
            public class Stock {
              public int count(String sku) {
                if (sku.isEmpty()) {
                  throw new Unknown();
                }
                return 1;
              }
            }
            """);
    Path unknown =
        source(
            "com/acme/stock/Unknown",
            "package com.acme.stock; public class Unknown extends RuntimeException {}");
    Path other = folder.resolve("other");
    new Javac(other).compile(List.of(service, unknown));
    Path web =
        source(
            "com/acme/web/StockController",
            "package com.acme.web; import com.acme.stock.*; "
                + IMPORTS
                + """
                @RestController
                class StockController {
                  private final Stock stock = new Stock();
                  @GetMapping("/stock/{sku}")
                  @Responds(200)
                  int count(@PathVariable String sku) {
                    return stock.count(sku);
                  }
                }
                @RestControllerAdvice
                class Advice {
                  @ExceptionHandler
                  @ResponseStatus(HttpStatus.NOT_FOUND)
                  void unknown(Unknown unknown) {}
                }
                """);

    Javac.Result result =
        new Javac(folder)
            .with(
                "-cp",
                other.resolve("classes")
                    + java.io.File.pathSeparator
                    + System.getProperty("java.class.path"))
            .run(List.of(web));

    assertThat(reported(result)).containsExactly("StockController.java:6:undeclared-response");
    assertThat(result.diagnostics().get(0).getMessage(Locale.ROOT))
        .contains("answers Unknown with 404 Not Found")
        .contains("Stock.count (Stock.java:5)");
  }

  @Test
  void whatOneMethodDoesInManyEndpointsIsOneMessage() throws IOException {
    Path source =
        source(
            "Orders",
            IMPORTS
                + """
                @RestController
                public class Orders {
                  private final Accounts accounts = new Accounts();

                  @GetMapping("/orders")
                  @Responds(200)
                  String all() { return accounts.require(); }

                  @GetMapping("/count")
                  @Responds(200)
                  String count() { return "1" + accounts.require(); }

                  @GetMapping("/name")
                  @Responds(200)
                  String name() { throw new Refused(); }
                }
                class Accounts {
                  String require() {
                    if (hashCode() == 1) {
                      throw new Refused();
                    }
                    return "text";
                  }
                }
                @ResponseStatus(HttpStatus.FORBIDDEN)
                class Refused extends RuntimeException {}
                """);

    Javac.Result result = new Javac(folder).run(List.of(source));

    assertThat(reported(result))
        .containsOnlyOnce("Orders.java:7:undeclared-response")
        .doesNotContain("Orders.java:11:undeclared-response")
        .contains("Orders.java:15:undeclared-response");
    assertThat(result.diagnostics())
        .anyMatch(message -> message.getMessage(Locale.ROOT).contains("(in 2 endpoints)"));
  }

  @Test
  void policyMakesItAnErrorAndTheClassIsCompiledAgain() throws IOException {
    Path orders = source("Orders", CREATED_AND_MISSING);
    Path policy =
        source(
            "Strict",
            "import dev.responds.*; @StatusPolicy(levels = @RuleLevel(rule ="
                + " \"undeclared-response\", severity = Severity.ERROR)) final class Strict {}");

    Javac.Result result =
        new Javac(folder).with("-Aresponds.policy=Strict").run(List.of(orders, policy));

    assertThat(result.succeeded()).isFalse();
    assertThat(reported(result)).containsExactly("Orders.java:5:undeclared-response");
    assertThat(folder.resolve("classes/Strict.class")).exists();
    assertThat(folder.resolve("classes/Orders.class")).doesNotExist();
  }

  @Test
  void codeWithErrorsIsNotLookedAtEvenIfOlderClassFilesAreThere() throws IOException {
    Path orders = source("Orders", CREATED_AND_MISSING);
    new Javac(folder).compile(List.of(orders));
    Path broken = source("Broken", "class Broken { int x = \"\"; }");

    Javac.Result result = new Javac(folder).run(List.of(orders, broken));

    assertThat(result.succeeded()).isFalse();
    assertThat(reported(result)).containsExactly(":-1:code-not-looked-at");
    assertThat(page()).doesNotContain("proved:");
  }

  @Test
  void processingWithoutCompilingSaysThatNobodyHasLooked() throws IOException {
    Path orders = source("Orders", CREATED_AND_MISSING);

    Javac.Result result = new Javac(folder).with("-proc:only").run(List.of(orders));

    assertThat(result.succeeded()).isTrue();
    assertThat(reported(result)).containsExactly(":-1:code-not-looked-at");
  }

  @Test
  void itCanBeSwitchedOff() throws IOException {
    Path orders = source("Orders", CREATED_AND_MISSING);

    Javac.Result result = new Javac(folder).with("-Aresponds.flow=false").run(List.of(orders));

    assertThat(reported(result)).isEmpty();
    assertThat(page()).doesNotContain("proved:").contains("Generated from what the code declares.");
  }

  @Test
  void pageTellsWhatIsProvedAndWhatIsFound() throws IOException {
    Path orders = source("Orders", CREATED_AND_MISSING);

    new Javac(folder).run(List.of(orders));

    assertThat(page())
        .contains("1 of 1 declared response was found in the code itself")
        .contains("proved: Orders.all")
        .contains("Found in the code, and not declared.")
        .contains("All code of the endpoints was understood.");
  }

  @Test
  void incrementalCompileLeavesTheSamePage() throws IOException {
    Path orders = source("Orders", CREATED_AND_MISSING);
    Path carts = source("Carts", CREATED_AND_MISSING.replace("Orders", "Carts"));
    new Javac(folder).compile(List.of(orders, carts));
    String clean = page();

    Javac.Result again = new Javac(folder).run(List.of(carts));

    assertThat(page()).isEqualTo(clean);
    assertThat(reported(again)).containsExactly("Carts.java:5:undeclared-response");
  }

  @Test
  void classFilesThatCannotBeReadAreNamed() throws IOException {
    Path orders = source("Orders", CREATED_AND_MISSING);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.write(classes.resolve("Torn.class"), new byte[] {1, 2, 3});

    Javac.Result result = new Javac(folder).run(List.of(orders));

    assertThat(reported(result))
        .containsExactly(":-1:code-not-looked-at", "Orders.java:5:undeclared-response");
    assertThat(result.diagnostics().get(0).getMessage(Locale.ROOT)).contains("Torn");
  }

  @Test
  void documentsHaveWhatIsFoundOnRequest() throws IOException {
    Path orders = source("Orders", CREATED_AND_MISSING);
    List<String> documents = new ArrayList<>();
    for (String option : List.of("false", "true")) {
      new Javac(folder).with("-Aresponds.openapi.found=" + option).run(List.of(orders));
      documents.add(Files.readString(folder.resolve("classes/META-INF/responds/openapi.json")));
    }

    assertThat(Stream.of("\"200\"", "\"404\"").filter(documents.get(0)::contains))
        .containsExactly("\"200\"");
    assertThat(Stream.of("\"200\"", "\"404\"").filter(documents.get(1)::contains))
        .containsExactly("\"200\"", "\"404\"");
  }

  /** Neither the method nor its declarations name the exceptions. */
  @Test
  void whatIsDeclaredOfExceptionsIsFilledIn() throws IOException {
    Path source =
        source(
            "Orders",
            IMPORTS
                + """
                @RestController
                class Orders {
                  @GetMapping("/orders/{id}")
                  @Responds(200)
                  String find(@PathVariable String id) {
                    return new Store().find(id);
                  }
                }
                class Store {
                  String find(String id) {
                    if (id.isEmpty()) {
                      throw new Lost();
                    }
                    if (id.equals("7")) {
                      throw new Taken();
                    }
                    return id;
                  }
                }
                @Responds(value = 404, when = "nobody has it")
                class Lost extends RuntimeException {}
                class Taken extends RuntimeException {}
                class Trouble { public String text = ""; }
                @RestControllerAdvice
                class Advice {
                  @ExceptionHandler
                  @Responds(value = 409, when = "somebody else has it")
                  ResponseEntity<Trouble> taken(Taken e) {
                    return ResponseEntity.status(409).body(new Trouble());
                  }
                }
                """);

    Javac.Result result = new Javac(folder).run(List.of(source));

    assertThat(reported(result)).isEmpty();
    String document = Files.readString(folder.resolve("classes/META-INF/responds/openapi.json"));
    assertThat(document)
        .contains("nobody has it", "somebody else has it", "\"Trouble\"", "\"text\"");
    assertThat(page()).contains("nobody has it", "somebody else has it");
  }

  @Test
  void contentThatIsDroppedAndChallengesThatArePassedAreSeenInTheCode() throws IOException {
    Path orders =
        source(
            "Orders",
            IMPORTS
                + """
                @RestController
                @StatusPolicy(challenge = "Bearer realm=\\"shop\\"")
                class Orders {
                  @PutMapping("/a")
                  @Responds(204)
                  ResponseEntity<String> built() { return ResponseEntity.status(204).body("x"); }

                  @PutMapping("/b")
                  @Responds(204)
                  ResponseEntity<String> made() {
                    return new ResponseEntity<>("x", HttpStatus.NO_CONTENT);
                  }

                  @PutMapping("/c")
                  @Responds(204)
                  ResponseEntity<Void> empty() { return ResponseEntity.noContent().build(); }

                  @GetMapping("/d")
                  @Responds(401)
                  ResponseEntity<String> bare() { return ResponseEntity.status(401).build(); }

                  @GetMapping("/e")
                  @Responds(401)
                  ResponseEntity<String> handled() { throw new Nobody(); }

                  @GetMapping("/f")
                  @Responds(401)
                  ResponseEntity<String> thrown() {
                    throw OrdersResponses.Respond.thrown().unauthorized()
                        .problem("x").toException();
                  }

                  @GetMapping("/g")
                  @Responds(401)
                  OrdersResponses.Typed typed() {
                    return OrdersResponses.Respond.typed().unauthorized().problem("x");
                  }

                  @GetMapping("/h")
                  @Responds(401)
                  ResponseEntity<String> set() {
                    return ResponseEntity.status(401).header("WWW-Authenticate", "Bearer").build();
                  }

                  @ExceptionHandler
                  ResponseEntity<String> nobody(Nobody nobody) {
                    return ResponseEntity.status(401).body("x");
                  }
                }

                class Nobody extends RuntimeException {}
                """);
    Path resource =
        source(
            "Items",
            """
            import dev.responds.*; import jakarta.ws.rs.*; import jakarta.ws.rs.core.Response;
            @Path("items")
            @StatusPolicy(challenge = "Bearer")
            public class Items {
              @PUT @Path("a")
              @Responds(204)
              public Response some() { return Response.noContent().entity("x").build(); }

              @PUT @Path("b")
              @Responds(401)
              public Response bare() { return Response.status(401).build(); }
            }
            """);

    assertThat(reported(new Javac(folder).run(List.of(orders, resource))))
        .filteredOn(text -> !text.contains("no-success-declared"))
        .containsExactlyInAnyOrder(
            "Orders.java:5:body-on-bodyless-status",
            "Orders.java:9:body-on-bodyless-status",
            "Orders.java:19:missing-www-authenticate",
            "Orders.java:23:missing-www-authenticate",
            "Items.java:6:body-on-bodyless-status",
            "Items.java:10:missing-www-authenticate");
  }
}
