package dev.responds.sample.checkout;

import static dev.responds.sample.Caller.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckoutTest extends ServerTest {

  @Test
  void browserEndsOnAPageThatCanBeRefreshed() {
    HttpResponse<String> form = alice().get("/checkout");
    assertPage(form, 200);
    long before = ordersOfAlice();

    HttpResponse<String> posted = alice().post("/checkout", FORM, filledIn(form));

    assertThat(posted.statusCode()).isEqualTo(303);
    assertThat(posted.body()).isEmpty();
    String location = header(posted, "Location");
    assertThat(location).matches("/order-history#order-\\d+");
    HttpResponse<String> history = alice().get(location);
    assertPage(history, 200);
    assertThat(history.body()).contains("id=\"" + location.replaceAll(".*#", "") + "\"");
    HttpResponse<String> refreshed = alice().get(location);
    assertThat(refreshed.body()).isEqualTo(history.body());
    assertThat(ordersOfAlice()).isEqualTo(before + 1);
  }

  @Test
  void sameFormSentAgainLeadsToTheSameOrder() {
    String content = filledIn(alice().get("/checkout"));
    HttpResponse<String> first = alice().post("/checkout", FORM, content);
    long before = ordersOfAlice();

    HttpResponse<String> second = alice().post("/checkout", FORM, content);

    assertRedirect(second, 303, header(first, "Location"));
    assertThat(ordersOfAlice()).isEqualTo(before);
  }

  @Test
  void doubleClickPlacesOneOrder() {
    String content = filledIn(alice().get("/checkout"));
    long before = ordersOfAlice();

    List<CompletableFuture<HttpResponse<String>>> clicks =
        Stream.of(alice(), alice())
            .map(browser -> browser.postAsync("/checkout", FORM, content))
            .toList();

    assertThat(clicks).extracting(click -> click.join().statusCode()).containsOnly(303);
    assertThat(clicks)
        .extracting(click -> header(click.join(), "Location"))
        .allMatch(location -> location.equals(header(clicks.get(0).join(), "Location")));
    assertThat(ordersOfAlice()).isEqualTo(before + 1);
  }

  @Test
  void twoFormsPlaceTwoOrders() {
    HttpResponse<String> first =
        alice().post("/checkout", FORM, filledIn(alice().get("/checkout")));
    HttpResponse<String> second =
        alice().post("/checkout", FORM, filledIn(alice().get("/checkout")));

    assertThat(header(first, "Location")).isNotEqualTo(header(second, "Location"));
  }

  @Test
  void incompleteFormIsShownAgain() {
    String incomplete = filledIn(alice().get("/checkout")).replace("quantity=3", "quantity=");

    HttpResponse<String> response = alice().post("/checkout", FORM, incomplete);

    assertPage(response, 400);
    assertThat(response.body()).contains("role=\"alert\"").contains("name=\"form\"");
  }

  @Test
  void discontinuedProductIsAnOutdatedForm() {
    String outdated = filledIn(alice().get("/checkout")).replace("LAMP-9", "FAX-1");

    assertPage(alice().post("/checkout", FORM, outdated), 400);
  }

  @Test
  void formOfAnotherAccountPlacesNoOrder() {
    String stolen = filledIn(bob().get("/checkout"));
    long before = ordersOfAlice();

    assertPage(alice().post("/checkout", FORM, stolen), 400);
    assertThat(ordersOfAlice()).isEqualTo(before);
  }

  @Test
  void productNamesAreEscaped() {
    assertThat(alice().get("/checkout").body())
        .contains("Desk lamp &lt;warm &amp; bright&gt;")
        .doesNotContain("<warm");
  }

  @Test
  void anonymousBrowsersAreAskedToSignIn() {
    assertChallenge(anonymous().get("/checkout"));
    assertChallenge(anonymous().get("/order-history"));
    assertChallenge(anonymous().post("/checkout", FORM, "sku=LAMP-9"));
  }

  private static String filledIn(HttpResponse<String> form) {
    return "form=" + formToken(form) + "&sku=LAMP-9&quantity=3";
  }

  private long ordersOfAlice() {
    return alice()
        .get("/order-history")
        .body()
        .lines()
        .filter(line -> line.contains("<tr id="))
        .count();
  }
}
