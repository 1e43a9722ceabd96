package dev.responds.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do with the status reference; screenshots stay under {@code target}. */
class StatusReferenceInBrowserTest extends BrowserTest {

  private static final String PATH = "/status-reference.html";

  @Test
  void isReachedFromTheStartPage() {
    Page page = chromium.open(desktop());
    page.navigate(address() + "/");
    page.getByText("status reference").first().click();

    assertThat(page).hasTitle("Order service: status reference");
    assertThat(page.locator("h1")).hasText("Order service");
    assertThat(width(page)).isLessThanOrEqualTo(1280);
    keep(page, "desktop");
  }

  @Test
  void searchLeavesWhatMatches() {
    Page page = open("");
    Locator endpoints = visibleEndpoints(page);
    int all = endpoints.count();
    page.getByPlaceholder("path, status, word").fill("post orders");

    assertThat(page.locator("output")).hasText("4 of " + all + " endpoints");
    assertThat(endpoints).hasCount(4);
    assertThat(endpoints.allTextContents())
        .allSatisfy(text -> assertThat(text).containsIgnoringCase("post"));
    assertThat(page.locator(".matrix .rows tr:visible")).hasCount(4);
    keep(page, "search");
  }

  @Test
  void searchWithoutAMatchSaysSo() {
    Page page = open("");
    page.getByPlaceholder("path, status, word").fill("zebra");

    assertThat(page.getByText("Nothing here matches.")).isVisible();
    assertThat(page.locator("main > section:visible")).hasCount(0);
    page.getByText("Clear", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.getByText("Nothing here matches.")).isHidden();
    assertThat(page.locator("#matrix")).isVisible();
  }

  @Test
  void filtersJoin() {
    Page page = open("");
    choice(page, "status").selectOption("4xx");
    choice(page, "method").selectOption("GET");
    choice(page, "tag").selectOption("in-ProductController");

    assertThat(visibleEndpoints(page)).hasCount(3);
    choice(page, "status").selectOption("410");
    assertThat(visibleEndpoints(page)).hasCount(1);
    assertThat(visibleEndpoints(page).locator("h4")).hasText("GET /products/{sku}");
  }

  @Test
  void clientsReadTheApiAlone() {
    Page page = open("");

    assertThat(reading(page, "For clients")).hasAttribute("aria-pressed", "true");
    assertThat(page.locator("#findings")).isHidden();
    assertThat(page.locator("main")).not().containsText("OrderController", visibleText());
    reading(page, "For the team").click();
    assertThat(page.locator("#findings")).isVisible();
    assertThat(page.locator("[id=in-OrderController] h3")).containsText("OrderController");
    page.reload();
    assertThat(page.locator("#findings")).isVisible();
  }

  @Test
  void linkToWhatIsForTheTeamShowsIt() {
    Page page = open("#missing-location-201");

    assertThat(page.locator(":target")).isInViewport();
    assertThat(reading(page, "For the team")).hasAttribute("aria-pressed", "true");
  }

  private static Locator reading(Page page, String name) {
    return page.locator(".readings button", new Page.LocatorOptions().setHasText(name));
  }

  private static LocatorAssertions.ContainsTextOptions visibleText() {
    return new LocatorAssertions.ContainsTextOptions().setUseInnerText(true);
  }

  @Test
  void linkToAResponseShowsIt() {
    Page page = open("#POST/orders=409");

    assertThat(page.locator(":target")).containsText("409 Conflict");
    assertThat(page.locator(":target")).isInViewport();
  }

  @Test
  void linkToAStatusThatIsFoldedOpensIt() {
    Page page = open("#418");

    assertThat(page.locator("article[id='418'] .meaning")).isInViewport();
  }

  @Test
  void linkToWhatIsFilteredAwayBringsItBack() {
    Page page = open("");
    page.getByPlaceholder("path, status, word").fill("checkout");
    assertThat(page.locator("article[id='404']")).isHidden();
    page.evaluate("location.hash = '404'");

    assertThat(page.locator("article[id='404']")).isInViewport();
    assertThat(page.getByPlaceholder("path, status, word")).hasValue("");
  }

  @Test
  void linkOfAResponseIsCopied() {
    Page page = open("");
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.locator("[id='POST/orders=409']").hover();
    page.locator("[id='POST/orders=409'] .copy").click();

    assertThat(page.getByText("Copied")).isVisible();
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(address() + PATH + "#POST/orders=409");
  }

  @Test
  void keysLeadThroughThePage() {
    Page page = open("");
    page.keyboard().press("Tab");
    assertThat(page.getByText("Skip to the content")).isFocused();
    page.keyboard().press("/");
    Locator search = page.getByPlaceholder("path, status, word");
    assertThat(search).isFocused();
    page.keyboard().type("checkout");
    assertThat(visibleEndpoints(page)).hasCount(2);
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("h4 a:focus")).hasText("GET /checkout");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("h4 a:focus")).hasText("POST /checkout");
    page.keyboard().press("Enter");
    assertThat(page.locator(":target h4")).containsText("POST /checkout");
    page.keyboard().press("Escape");
    assertThat(search).isFocused();
    page.keyboard().press("Escape");
    assertThat(search).hasValue("");
  }

  @Test
  void cellOfTheMatrixLeadsToTheResponse() {
    Page page = open("");
    page.locator(".matrix tr:has(a[href='#POST/checkout']) td.c3").click();

    assertThat(page.locator(":target")).containsText("303 See Other");
  }

  @Test
  void darkIsDark() {
    Page page = chromium.open(desktop().setColorScheme(ColorScheme.DARK));
    page.navigate(address() + PATH);

    assertThat(page.locator("body")).hasCSS("background-color", "rgb(19, 22, 25)");
    keep(page, "dark");
  }

  @Test
  void phoneScrollsOneWayOnly() {
    Page page = chromium.open(new Browser.NewContextOptions().setViewportSize(390, 844));
    page.navigate(address() + PATH);

    assertThat(width(page)).isLessThanOrEqualTo(390);
    keep(page, "phone");
  }

  @Test
  void needsNoScript() {
    Page page = chromium.open(desktop().setJavaScriptEnabled(false));
    page.navigate(address() + PATH + "#GET/products/:sku=410");

    assertThat(page.locator(".filter")).isHidden();
    assertThat(page.locator(":target")).containsText("410 Gone");
    assertThat(visibleEndpoints(page).count()).isGreaterThan(20);
    // By the keyboard: what a click aims at moves while sections are laid out for the first time.
    page.locator("summary:has-text('All registered statuses')").press("Enter");
    page.locator("summary:has-text('418')").press("Enter");
    assertThat(page.locator("article[id='418'] .meaning")).isVisible();
  }

  @Test
  void printsWithoutWhatIsForScreens() {
    Page page = open("");
    byte[] pdf = page.pdf(new Page.PdfOptions().setPath(file("print.pdf")).setFormat("A4"));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(page.locator(".bar")).isHidden();
    assertThat(page.locator(".matrix")).isVisible();
    keep(page, "print");
  }

  @Test
  void asksForNothingButItself() {
    Page page = chromium.open(desktop());
    List<String> requests = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    page.onRequest(request -> requests.add(request.url()));
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(address() + PATH);
    page.getByPlaceholder("path, status, word").fill("orders");

    assertThat(requests).containsExactly(address() + PATH);
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT"})
  void isAccessible(int width, ColorScheme scheme) {
    Page page =
        chromium.open(
            new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    page.navigate(address() + PATH);
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    // What unfolds, or is laid out when it comes into view, moves what is below it.
    page.evaluate(
        "document.querySelectorAll('main *').forEach(e => e.style.contentVisibility = 'visible')");
    assertThat(page.locator(".use pre")).hasCount(page.locator(".use").count());

    assertThat(violations(page)).extracting(StatusReferenceInBrowserTest::describe).isEmpty();
  }

  /** What is in order is not listed, and there are no frames: both would take most of the time. */
  private static List<Rule> violations(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true).analyze().getViolations();
  }

  private static String describe(Rule violation) {
    return violation.getId()
        + violation.getNodes().stream()
            .limit(3)
            .map(node -> "\n" + node.getHtml() + ": " + node.getFailureSummary())
            .toList();
  }

  private Page open(String fragment) {
    Page page = chromium.open(desktop());
    page.navigate(address() + PATH + fragment);
    return page;
  }

  private static Browser.NewContextOptions desktop() {
    return new Browser.NewContextOptions().setViewportSize(1280, 900);
  }

  private static Locator visibleEndpoints(Page page) {
    return page.locator(".controller > article:visible");
  }

  private static Locator choice(Page page, String name) {
    return page.locator("select[name=" + name + "]");
  }

  private static int width(Page page) {
    return (Integer) page.evaluate("document.documentElement.scrollWidth");
  }

  private static void keep(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file(name + ".png")));
  }

  private static Path file(String name) {
    return Path.of("target", "screenshots", name);
  }
}
