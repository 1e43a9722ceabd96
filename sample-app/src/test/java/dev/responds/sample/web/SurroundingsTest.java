package dev.responds.sample.web;

import static dev.responds.sample.Caller.FORM;
import static dev.responds.sample.Caller.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.sample.Caller;
import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is around endpoints answers at each of them, whatever else they do. */
class SurroundingsTest extends ServerTest {

  private static final String DRAFT = "{\"title\":\"Minutes\",\"text\":\"Nobody came\"}";
  private static final String DAY = "{\"day\":\"2026-01-29\"}";

  @AfterEach
  void open() {
    admin().delete("/admin/maintenance");
    heldBatch().runAll();
  }

  @Test
  void callersWhoDoNotAcceptJsonGetNone() {
    HttpResponse<String> document = alice().post("/documents", JSON, DRAFT);
    HttpResponse<String> order = alice().post("/orders", JSON, order("accepted"));
    HttpResponse<String> job = admin().post("/reports/jobs", JSON, DAY);
    String monitor = header(job, "Location");

    assertNotAcceptable(csv(alice()).get("/account"));
    assertNotAcceptable(csv(alice()).get(header(document, "Location")));
    assertNotAcceptable(csv(alice()).post("/documents", JSON, DRAFT));
    assertNotAcceptable(csv(alice()).get("/orders"));
    assertNotAcceptable(csv(alice()).get(header(order, "Location")));
    assertNotAcceptable(csv(alice()).post("/orders", JSON, order("not-accepted")));
    assertNotAcceptable(csv(anonymous()).get("/products/KB-87"));
    assertNotAcceptable(csv(admin()).post("/reports/jobs", JSON, DAY));
    assertNotAcceptable(csv(admin()).get(monitor));
    heldBatch().runAll();
    assertNotAcceptable(csv(admin()).get("/reports/2026-01-29"));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /checkout, " + FORM,
    "PUT,  /documents/1, " + JSON,
    "POST, /documents/1/editor, " + FORM,
    "POST, /scans, " + FORM
  })
  void contentOfAnotherTypeIsRefused(String method, String path, String accepted) {
    HttpResponse<String> response =
        alice().with("Content-Type", "text/csv").send(method, path, "a;b");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(415);
    assertThat(header(response, "Accept")).contains(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "POST,   /documents, " + JSON,
    "GET,    /documents/1/editor, " + JSON,
    "POST,   /documents/1/editor, " + FORM,
    "DELETE, /admin/maintenance, " + JSON,
    "POST,   /reports/jobs, " + JSON,
    "GET,    /reports/jobs/1, " + JSON
  })
  void nobodyIsAskedWhoTheyAre(String method, String path, String type) {
    assertChallenge(
        anonymous().with("Content-Type", type).send(method, path, content(method, type)));
  }

  @Test
  void jobsAreForAdministrators() {
    assertProblem(alice().get("/reports/jobs/1"), 403, "Administrators only");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /documents, " + JSON,
    "POST, /documents/1/editor, " + FORM,
    "GET,  /orders/1, " + JSON,
    "POST, /express-orders, " + JSON,
    "GET,  /products/of-the-month, " + JSON,
    "GET,  /products/KB-87, " + JSON,
    "PUT,  /products/KB-87/price, " + JSON,
    "POST, /scans, " + FORM,
    "POST, /reports/jobs, " + JSON,
    "GET,  /reports/jobs/1, " + JSON
  })
  void maintenanceClosesIt(String method, String path, String type) {
    assertEmpty(admin().put("/admin/maintenance", "{\"minutes\":5}"), 204);

    HttpResponse<String> response =
        admin().with("Content-Type", type).send(method, path, content(method, type));

    assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
    assertThat(header(response, "Retry-After")).isEqualTo("300");
  }

  private static Caller csv(Caller caller) {
    return caller.with("Accept", "text/csv");
  }

  private static void assertNotAcceptable(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(406);
  }

  private static String order(String number) {
    return """
    {"number":"%s","sku":"MS-2","quantity":2}"""
        .formatted(number);
  }

  private static String content(String method, String type) {
    if (method.equals("GET") || method.equals("DELETE")) {
      return "";
    }
    return type.equals(FORM) ? "a=b" : "{}";
  }
}
