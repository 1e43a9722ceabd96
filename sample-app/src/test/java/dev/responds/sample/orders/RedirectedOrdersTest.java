package dev.responds.sample.orders;

import static dev.responds.sample.Caller.JSON;

import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class RedirectedOrdersTest extends ServerTest {

  @Test
  void oldIntakeHasMovedAndKeepsTheMethod() {
    String order = "{\"number\":\"moved\",\"sku\":\"MS-2\",\"quantity\":1}";

    HttpResponse<String> moved = alice().post("/purchase-orders", JSON, order);

    assertRedirect(moved, 308, "/orders");
    assertJson(alice().post(header(moved, "Location"), JSON, order), 201);
  }

  @Test
  void expressOrdersGoElsewhereForNowAndKeepTheMethod() {
    String order = "{\"number\":\"express\",\"sku\":\"MS-2\",\"quantity\":1}";

    HttpResponse<String> elsewhere = alice().post("/express-orders", JSON, order);

    assertRedirect(elsewhere, 307, "/orders");
    assertJson(alice().post(header(elsewhere, "Location"), JSON, order), 201);
  }
}
