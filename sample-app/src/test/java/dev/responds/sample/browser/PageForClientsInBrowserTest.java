package dev.responds.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those do with the page who call the API. */
class PageForClientsInBrowserTest extends BrowserTest {

  private static final String PATH = "/status-reference.html";
  private static final String ORDER =
      "{\"number\": \"problem-page\", \"sku\": \"KB-87\", \"quantity\": 1}";

  @Test
  void typeOfAProblemLeadsToItsSection() {
    alice().post("/orders", "application/json", ORDER);
    HttpResponse<String> conflict = alice().post("/orders", "application/json", ORDER);
    assertThat(conflict.statusCode()).as(conflict.body()).isEqualTo(409);
    Matcher type = Pattern.compile("\"type\":\"([^\"]+)\"").matcher(conflict.body());
    assertThat(type.find()).as(conflict.body()).isTrue();

    Page page = chromium.open(size(1280));
    page.navigate(address() + type.group(1));
    assertThat(page.locator(":target h3")).hasText("Duplicate order");
    assertThat(page.locator(":target")).isInViewport();
    assertThat(page.locator(":target")).containsText("try again after a change");
    keep(page, "problem");
  }

  @Test
  void responsesStandAsAServerDecidesOnDemand() {
    Page page = open("#POST/orders");
    Locator responses = page.locator("article[id='POST/orders'] ol > li:visible");

    assertThat(responses.first()).containsText("201 Created");
    assertThat(responses.last()).containsText("Also:");
    page.locator(".order").click();
    assertThat(responses.first()).containsText("503");
    assertThat(responses.nth(1)).containsText("415");
    page.locator(".order").click();
    assertThat(responses.first()).containsText("201 Created");
    assertThat(responses.last()).containsText("Also: 503 401 500");
  }

  @Test
  void operationOfTheDocumentIsLinked() {
    Page page = open("#GET/orders/:id");
    assertThat(page.locator("article[id='GET/orders/:id'] .refs"))
        .hasAttribute("href", "openapi.json#/paths/~1orders~1%7Bid%7D/get");
  }

  @Test
  void typeUnfoldsBesideTheResponse() {
    Page page = open("#POST/orders=201");
    Locator response = page.locator("[id='POST/orders=201']");
    response.locator(".form a").click();

    assertThat(response.locator(".fields tr")).hasCount(7);
    assertThat(response.locator(".form a")).hasAttribute("aria-expanded", "true");
    response.locator(".form a").click();
    assertThat(response.locator(".fields")).hasCount(0);
  }

  @Test
  void curlIsCopied() {
    Page page = open("#GET/orders/:id");
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Locator endpoint = page.locator("article[id='GET/orders/:id']");
    endpoint.locator(".use > summary").click();
    endpoint.locator(".take").click();

    assertThat(endpoint.locator(".take")).hasText("Copied");
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .startsWith("curl --include")
        .contains("'http://localhost:8080/orders/1'", "--user \"$API_USER:$API_PASSWORD\"");
    keep(page, "code");
  }

  @Test
  void responseOnTheWireHasItsFieldsAndContent() {
    Page page = open("#POST/orders");
    Locator endpoint = page.locator("article[id='POST/orders']");
    endpoint.locator(".use > summary").click();
    endpoint.locator(".tabs button").nth(3).click();

    assertThat(endpoint.locator(".use pre"))
        .containsText(
            "HTTP/1.1 201 Created\nLocation: /orders/1042\nContent-Type: application/json");
    assertThat(endpoint.locator(".use pre"))
        .containsText("\"type\": \"/problems/duplicate-order\"");
  }

  @Test
  void pastedResponseLeadsToWhereItComesFrom() {
    Page page = open("");
    String said =
        paste(
            page,
            """
            > POST /orders HTTP/1.1
            > Host: localhost:8080
            < HTTP/1.1 409\s
            < Content-Type: application/problem+json
            <
            {"type":"/problems/duplicate-order","title":"Duplicate order","status":409}
            """);

    assertThat(said)
        .isEqualTo(
            "It comes from POST /orders 409 Conflict Duplicate order try again after a change");
    page.locator(".answer a").first().click();
    assertThat(page.locator(":target")).containsText("the customer has an order with this number");
    keep(page, "paste");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          HTTP/1.1 409          | It comes from POST /orders 409 Conflict try again after a change
          409 Conflict          | It comes from POST /orders 409 Conflict try again after a change
          HTTP/2 418            | 418 is declared nowhere in this API. 418 (Unused) reserved
          GET /orders/7;HTTP/1.1 409 | 409 is not declared for GET /orders/7. 409 Conflict try again after a change
          GET /nowhere;HTTP/1.1 409 | No endpoint answers GET /nowhere. 409 Conflict try again after a change
          hello                 | This has no status line, such as HTTP/1.1 409.
          HTTP/1.1 409;Content-Type: text/plain;;no | It comes from POST /orders 409 Conflict try again after a change The content is text/plain, which is not declared here.
          HTTP/1.1 409;;{"type": "/problems/other", "status": 400} | It comes from POST /orders 409 Conflict try again after a change The problem type /problems/other is not declared in this API. The content says 400 as its status.
          GET /account;HTTP/1.1 401;;{"type": "/problems/duplicate-order"} | It comes from GET /account 401 Unauthorized Duplicate order try again with other credentials The problem type /problems/duplicate-order is not declared for GET /account.
          POST /orders;HTTP/1.1 201 Created;Content-Type: application/json | It comes from POST /orders 201 Created go on The header field Location is missing, which this response always has.
          curl -i http://localhost:8080/account;HTTP/1.1 200 OK | It comes from GET /account 200 OK go on
          """)
  void pastedResponseIsComparedWithWhatIsDeclared(String pasted, String said) {
    Page page = open("");
    assertThat(paste(page, pasted.replace(';', '\n'))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "'HTTP/1.1 409\n\n{\"type\":\"<img src=x onerror=alert(1)>\"}'",
    "'GET /</script><script>alert(1)</script>\nHTTP/1.1 200'",
    "'HTTP/1.1 409\n\n{\"type\":\"\\u202egnp.exe\"}'",
    "'((((((((((\nHTTP/1.1 999\n: : :\n\n{{{{'"
  })
  void pastedTextStaysText(String pasted) {
    Page page = open("");
    List<String> complaints = new ArrayList<>();
    page.onPageError(complaints::add);
    page.onDialog(dialog -> complaints.add(dialog.message()));
    assertThat(paste(page, pasted)).isNotEmpty();
    assertThat(page.locator(".answer img, .answer script")).hasCount(0);
    assertThat(complaints).isEmpty();
  }

  private static String paste(Page page, String text) {
    if (page.locator(".paste details[open]").count() == 0) {
      page.locator(".paste summary").click();
    }
    page.locator(".paste textarea").fill(text);
    page.locator(".answer p").first().waitFor();
    return page.locator(".answer").innerText().replaceAll("\\s+", " ").strip();
  }

  @Test
  void nothingRunsOffAPhone() {
    Page page = chromium.open(size(390));
    page.navigate(address() + PATH);

    assertThat(
            page.evaluate(
                "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"))
        .isEqualTo(390);
    // What is wider scrolls in its own box, whose edge is to be seen.
    assertThat(
            (Integer)
                page.evaluate(
                    "[...document.querySelectorAll('main *, header *, .bar *')].filter(e =>"
                        + " e.offsetParent && !e.closest('.scroll, pre, nav') &&"
                        + " e.getBoundingClientRect().right > 391).length"))
        .isZero();
    assertThat(page.locator(".hint")).isVisible();
    page.locator(".more-filters").click();
    assertThat(page.locator("select[name=method]")).isVisible();
    page.locator("select[name=method]").selectOption("GET");
    assertThat(page.locator("output")).not().hasText("27 of 27 endpoints");
    keep(page, "phone-filters");
  }

  @Test
  void printIsShortAndAboutThisApi() throws IOException {
    Page page = open("");
    int endpoints = page.locator(".controller > article").count();
    byte[] pdf = page.pdf(new Page.PdfOptions().setPath(file("clients.pdf")).setFormat("A4"));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    Matcher pages =
        Pattern.compile("/Type\\s*/Page[^s]").matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    assertThat(pages.results().count()).isLessThanOrEqualTo((endpoints * 3 + 9) / 10);
    assertThat(page.locator(".index a").first()).isVisible();
    int all = page.locator("body").innerText().length();
    int general =
        page
            .locator("section[aria-labelledby=http]:visible, .meaning:visible, .next:visible")
            .allInnerTexts()
            .stream()
            .mapToInt(String::length)
            .sum();
    assertThat(general).isLessThan(all * 15 / 100);
  }

  private Page open(String fragment) {
    Page page = chromium.open(size(1280));
    page.navigate(address() + PATH + fragment);
    return page;
  }

  private static Browser.NewContextOptions size(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 844);
  }

  private static void keep(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file(name + ".png")));
  }

  private static Path file(String name) {
    return Path.of("target", "screenshots", name);
  }
}
