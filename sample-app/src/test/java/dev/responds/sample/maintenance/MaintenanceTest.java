package dev.responds.sample.maintenance;

import static dev.responds.sample.Caller.FORM;
import static dev.responds.sample.Caller.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaintenanceTest extends ServerTest {

  private static final String PATH = "/admin/maintenance";
  private static final String FIVE_MINUTES = "{\"minutes\":5}";

  @AfterEach
  void open() {
    admin().delete(PATH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/products",
        "/catalogue/KB-87",
        "/orders",
        "/order-history",
        "/checkout",
        "/documents/1",
        "/documents/1/editor",
        "/reports/2026-01-31"
      })
  void closedEndpointsSayForHowLong(String path) {
    assertEmpty(admin().put(PATH, FIVE_MINUTES), 204);

    assertClosed(anonymous().get(path));
  }

  @Test
  void closedEndpointsChangeNothing() {
    admin().put(PATH, FIVE_MINUTES);

    assertClosed(alice().post("/orders", JSON, "{}"));
    assertClosed(alice().post("/checkout", FORM, "sku=MS-2"));
    assertClosed(anonymous().post("/purchase-orders", JSON, "{}"));
    assertClosed(alice().put("/documents/1", "{}"));
  }

  @Test
  void loadBalancersAreToldToo() {
    HttpResponse<String> open = anonymous().get("/ready");
    assertJson(open, 200);
    assertThat(open.body()).isEqualTo("{\"state\":\"open\"}");
    admin().put(PATH, FIVE_MINUTES);

    assertClosed(anonymous().get("/ready"));
  }

  @Test
  void serviceOpensAgain() {
    admin().put(PATH, FIVE_MINUTES);
    assertClosed(anonymous().get("/products"));

    assertEmpty(admin().delete(PATH), 204);

    assertJson(anonymous().get("/products"), 200);
  }

  @Test
  void startPageStaysOpen() {
    admin().put(PATH, FIVE_MINUTES);

    assertPage(anonymous().get("/"), 200);
  }

  @Test
  void onlyAdministratorsSwitch() {
    assertChallenge(anonymous().put(PATH, FIVE_MINUTES));
    assertProblem(alice().put(PATH, FIVE_MINUTES), 403, "Administrators only");
    assertProblem(alice().delete(PATH), 403, "Administrators only");
    assertJson(anonymous().get("/products"), 200);
  }

  @Test
  void lengthHasToBeAFewMinutes() {
    assertProblem(admin().put(PATH, "{\"minutes\":0}"), 400, "Invalid content");
    assertProblem(admin().put(PATH, "five"), 400, "Bad Request");
    HttpResponse<String> text =
        admin().with("Content-Type", "text/plain").send("PUT", PATH, FIVE_MINUTES);
    assertProblem(text, 415, "Unsupported Media Type");
  }

  private static void assertClosed(HttpResponse<String> response) {
    assertProblem(response, 503, "Under maintenance");
    assertThat(header(response, "Retry-After")).isEqualTo("300");
  }
}
