package dev.responds.sample.products;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.sample.Caller;
import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProductsTest extends ServerTest {

  private final JdbcClient database;

  ProductsTest(@Autowired JdbcClient database) {
    this.database = database;
  }

  @Test
  void catalogueHasWhatIsOnSale() {
    HttpResponse<String> response = anonymous().get("/products");

    assertJson(response, 200);
    assertValue(response, "$.products[*].sku").asArray().containsExactly("KB-87", "LAMP-9", "MS-2");
  }

  @Test
  void currentCopyIsNotSentAgain() {
    HttpResponse<String> first = anonymous().get("/products/MS-2");
    assertJson(first, 200);
    String tag = header(first, "ETag");
    assertThat(tag).matches("\"\\d+\"");

    HttpResponse<String> second =
        anonymous().with("If-None-Match", "\"other\", W/" + tag).get("/products/MS-2");

    assertEmpty(second, 304);
    assertThat(header(second, "ETag")).isEqualTo(tag);
    assertThat(header(second, "Cache-Control"))
        .isEqualTo("no-cache")
        .isEqualTo(header(first, "Cache-Control"));
  }

  @Test
  void outdatedCopyIsReplaced() {
    String outdated = header(anonymous().get("/products/LAMP-9"), "ETag");
    assertEmpty(changePrice("LAMP-9", outdated, "40.00"), 204);

    HttpResponse<String> response =
        anonymous().with("If-None-Match", outdated).get("/products/LAMP-9");

    assertJson(response, 200);
    assertThat(header(response, "ETag")).isNotEqualTo(outdated);
    assertValue(response, "$.price").isEqualTo(40.0);
  }

  @Test
  void changeOfAnOutdatedRevisionFails() {
    String outdated = header(anonymous().get("/products/KB-87"), "ETag");
    changePrice("KB-87", outdated, "80.00");

    assertProblem(changePrice("KB-87", outdated, "81.00"), 412, "Outdated revision");
    assertThat(anonymous().get("/products/KB-87").body()).contains("80.00");
  }

  @Test
  void ofTwoChangesAtATimeOneFails() {
    String tag = header(anonymous().get("/products/KB-87"), "ETag");
    List<CompletableFuture<HttpResponse<String>>> both =
        Stream.of("70.00", "71.00")
            .map(price -> changing(tag).putAsync("/products/KB-87/price", json(price)))
            .toList();

    assertThat(both)
        .extracting(response -> response.join().statusCode())
        .containsExactlyInAnyOrder(204, 412);
  }

  @Test
  void changeNeedsARevisionAndAPrice() {
    assertProblem(admin().put("/products/KB-87/price", json("1.00")), 400, "Bad Request");
    assertProblem(changePrice("KB-87", "*", "-1.00"), 400, "Invalid content");
  }

  @Test
  void onlyAdministratorsChangePrices() {
    assertChallenge(anonymous().with("If-Match", "*").put("/products/KB-87/price", json("1.00")));
    assertProblem(
        alice().with("If-Match", "*").put("/products/KB-87/price", json("1.00")),
        403,
        "Administrators only");
  }

  @Test
  void unknownProductIsNotFound() {
    assertProblem(anonymous().get("/products/NONE"), 404, "No such product");
    assertProblem(changePrice("NONE", "*", "1.00"), 404, "No such product");
  }

  @Test
  void discontinuedProductIsGone() {
    assertProblem(anonymous().get("/products/FAX-1"), 410, "Discontinued product");
  }

  @Test
  void priceThatIsNotJsonIsUnsupported() {
    HttpResponse<String> response =
        changing("*").with("Content-Type", "text/plain").send("PUT", "/products/KB-87/price", "1");

    assertProblem(response, 415, "Unsupported Media Type");
  }

  @Test
  void oldCatalogueHasMoved() {
    assertRedirect(anonymous().get("/catalogue/KB-87"), 301, "/products/KB-87");
  }

  @Test
  void oldAddressIsEncodedInTheNewOne() {
    assertRedirect(anonymous().get("/catalogue/a%20b%3Fc"), 301, "/products/a%20b%3Fc");
  }

  @Test
  void productOfTheMonthIsElsewhereForNow() {
    assertRedirect(anonymous().get("/products/of-the-month"), 302, "/products/KB-87");
  }

  @Test
  void withoutProductsThereIsNoneOfTheMonth() {
    database.sql("update product set discontinued = not discontinued").update();
    database.sql("update product set discontinued = true where sku = 'FAX-1'").update();
    try {
      assertProblem(anonymous().get("/products/of-the-month"), 404, "Sold out");
    } finally {
      database.sql("update product set discontinued = (sku = 'FAX-1')").update();
    }
  }

  @Test
  void scannedProductIsElsewhere() {
    assertRedirect(anonymous().post("/scans", Caller.FORM, "sku=MS-2"), 302, "/products/MS-2");
    assertRedirect(anonymous().post("/scans", Caller.FORM, "sku=a%2Fb"), 302, "/products/a%2Fb");
    assertProblem(anonymous().post("/scans", Caller.FORM, "ean=1"), 400, "Bad Request");
  }

  private HttpResponse<String> changePrice(String sku, String ifMatch, String price) {
    return changing(ifMatch).put("/products/" + sku + "/price", json(price));
  }

  private Caller changing(String ifMatch) {
    return admin().with("If-Match", ifMatch);
  }

  private static String json(String price) {
    return "{\"price\":" + price + "}";
  }
}
