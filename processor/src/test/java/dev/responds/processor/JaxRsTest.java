package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.Responds;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Code on the names of before, {@code javax.ws.rs}, is read, followed and judged; nothing is built.
 */
class JaxRsTest {

  private static final String ORDERS =
      """
      package shop;

      import dev.responds.*;
      import java.net.URI;
      import javax.ws.rs.*;
      import javax.ws.rs.core.*;
      import javax.ws.rs.ext.*;

      @Path("/orders")
      @Produces("application/json")
      public class Orders {

        @GET
        @Path("{id}")
        @Responds(200)
        public Response find(@PathParam("id") long id, @QueryParam("full") boolean full) {
          if (id == 0) {
            throw new NotFoundException();
          }
          if (id == 1) {
            throw new Sold();
          }
          return Response.ok("order").build();
        }

        @POST
        @Consumes("application/json")
        @Responds(201)
        public Response add(String order) {
          return Response.created(URI.create("/orders/1")).build();
        }

        @PUT
        @Responds(201)
        public Response put(String order, Unknown unknown) {
          return unknown.answer();
        }

        @Path("{id}/items")
        public Items items() {
          return new Items();
        }
      }

      class Items {
        @DELETE
        @Responds(204)
        public void clear() {}
      }

      interface Unknown { Response answer(); }

      class Sold extends RuntimeException {
        private static final long serialVersionUID = 1;
      }

      @Provider
      class SoldMapper implements ExceptionMapper<Sold> {
        @Override
        public Response toResponse(Sold sold) {
          return Response.status(410).build();
        }
      }
      """;

  @TempDir private Path folder;

  /** Where the types of now are as well, the builders of now are of use. */
  private static String classPath() {
    return Stream.of(Responds.class, javax.ws.rs.Path.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Javac.Result compile(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("Orders.java"), text);
    return new Javac(folder.resolve("out"))
        .with("-cp", classPath(), "-Aresponds.notes=true")
        .run(List.of(file));
  }

  @Test
  void itIsCheckedAndFollowed() throws IOException {
    Javac.Result result = compile(ORDERS);

    assertThat(result.succeeded()).as("%s", result.diagnostics()).isTrue();
    assertThat(Javac.reported(result.diagnostics()))
        .containsExactlyInAnyOrder(
            "Orders.java:16:undeclared-response",
            "Orders.java:16:undeclared-response",
            "Orders.java:34:input-without-400",
            "Orders.java:34:put-create-without-replace");
  }

  @Test
  void nobodyIsToldToReturnWhatIsNotBuilt() throws IOException {
    Javac.Result result =
        compile(
            ORDERS
                .replace(
                    "public Response add(String order) {",
                    "public String add(String order) { if (true) return \"\";")
                .replace(
                    "return Response.created(URI.create(\"/orders/1\")).build();",
                    "return order;"));

    assertThat(result.diagnostics().get(0).getMessage(null))
        .startsWith("[framework-status-undeclared] POST /orders sends 200 OK")
        .contains("return Response, or");
  }

  @Test
  void thePathsAndTheProofAreDocumented() throws IOException {
    compile(ORDERS);

    String catalog = Files.readString(folder.resolve("out/classes/META-INF/responds/catalog.json"));
    assertThat(catalog)
        .contains("\"/orders/{id}\"", "\"/orders/{id}/items\"", "application/json", "\"full\"");
    String openApi = Files.readString(folder.resolve("out/classes/META-INF/responds/openapi.json"));
    assertThat(openApi).contains("\"/orders/{id}/items\"").doesNotContain("javax.ws.rs");
  }

  @Test
  void nothingIsBuilt() throws IOException {
    compile(ORDERS.replace("class Sold extends", "@Responds(410) class Sold extends"));

    assertThat(Javac.contents(folder.resolve("out/generated"))).isEmpty();
  }
}
