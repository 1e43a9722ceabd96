package dev.responds.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of Jakarta REST is told, and what passes in silence. */
class JakartaMessagesTest {

  @Test
  void aMethodWithoutResultSends204() {
    CompileResult result = Compile.resource("@DELETE @Responds(200) public void run() {}").run();

    assertThat(result.reported()).containsExactly("2:framework-status-undeclared");
    assertThat(result.message("framework-status-undeclared"))
        .contains("DELETE /orders sends 204 No Content, not the 200 OK")
        .contains("return OrdersResponses.Run, or declare @Responds(204)")
        .doesNotContain("@ResponseStatus");
  }

  @Test
  void aPayloadCannotBecomeAnotherSuccess() {
    CompileResult result =
        Compile.resource("@PUT @Responds(200)\n@Responds(202) public String run() { return null; }")
            .run();

    assertThat(result.reported()).containsExactly("3:unreachable-status");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A payload that is null.
        "@GET @Responds(200) @Responds(204) public String run() { return null; }",
        "@DELETE @Responds(204) public void run() {}",
        "@PUT @Responds(200) @Responds(202) public Response run() { return null; }",
        "@GET @Responds(200) @Responds(202) public void run(@Suspended AsyncResponse later) {}",
        "@GET @Responds(302) @Responds(401) public void run(@Suspended AsyncResponse later) {}",
        // It is thrown, with its field.
        "@GET @Responds(200) @Responds(303) @Responds(401) public String run() { return null; }",
        "@PUT @Responds(200) @Responds(202) public String run() throws Exception { return"
            + " null; }",
        "@GET @Responds(200) @Responds(304) @Responds(412) public Response run(@Context Request"
            + " request) { return null; }",
        // It may answer before the resource that it leads to does.
        "@Path(\"{id}\") @Responds(404) public Orders run() { return this; }",
        "@GET @Responds(200) @Responds(404) public String run() throws NotFoundException { return"
            + " null; }",
      })
  void whatIsRightPassesInSilence(String body) {
    CompileResult result = Compile.resource(body).run();

    assertThat(result.reported()).isEmpty();
    assertThat(result.compilation()).succeeded();
  }

  @Test
  void aResponseOfTheFrameworkIsAskedForItsHeaderFields() {
    CompileResult result =
        Compile.resource(
                "@GET @Responds(200)\n@Responds(401) public Response run() { return null; }")
            .run();

    assertThat(result.reported()).containsExactly("3:missing-www-authenticate");
  }

  @ParameterizedTest
  @CsvSource({"created().body(new Order(1)), URI", "unauthorized().problem(), Challenge"})
  void aForgottenHeaderFieldIsAMissingArgument(String call, String type) {
    Compilation compilation = creating("return OrdersResponses.Respond.create()." + call + ";");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining(type);
  }

  @ParameterizedTest
  @CsvSource({
    "OrdersResponses.Respond.create().gone().problem(), gone()",
    "OrdersResponses.Respond.delete().noContent().build(), OrdersResponses.Delete",
    "Response.ok().build(), OrdersResponses.Create",
  })
  void whatIsNotDeclaredDoesNotCompile(String response, String named) {
    Compilation compilation = creating("return " + response + ";");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining(named);
  }

  @Test
  void whereAPayloadIsReturnedTheOtherResponsesAreThrown() {
    Compilation compilation =
        Compile.resource(
                "@GET @Responds(200) @Responds(404) public Order run() { throw"
                    + " OrdersResponses.Respond.run().notFound().problem(\"No such order\")"
                    + ".toException(); }")
            .run()
            .compilation();

    assertThat(compilation).succeededWithoutWarnings();
  }

  private static Compilation creating(String statement) {
    return Compile.resource(
            "@POST @Responds(value = 201, body = Order.class) @Responds(401)"
                + " public OrdersResponses.Create create() {"
                + statement
                + "} @DELETE @Responds(204) public OrdersResponses.Delete delete() { return"
                + " OrdersResponses.Respond.delete().noContent().build(); }")
        .run()
        .compilation();
  }
}
