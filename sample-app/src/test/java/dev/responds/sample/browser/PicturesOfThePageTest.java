package dev.responds.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures of the page in all its forms, kept under {@code target/pictures} to be looked at: both
 * readings, screens, colours and paper. What can be told without eyes is told here.
 */
class PicturesOfThePageTest extends BrowserTest {

  private static final String PATH = "/status-reference.html";

  @ParameterizedTest
  @CsvSource({
    "clients-desktop,      1280, LIGHT, SCREEN, ''",
    "clients-endpoint,     1280, LIGHT, SCREEN, #POST/orders",
    "clients-problems,     1280, LIGHT, SCREEN, #problems",
    "clients-dark,         1280, DARK,  SCREEN, #POST/orders",
    "clients-phone,         390, LIGHT, SCREEN, ''",
    "clients-phone-matrix,  390, LIGHT, SCREEN, #matrix",
    "clients-phone-order,   390, DARK,  SCREEN, #POST/orders",
    "clients-print,         794, LIGHT, PRINT,  ''",
    "team-desktop,         1280, LIGHT, SCREEN, ?team",
    "team-endpoint,        1280, DARK,  SCREEN, ?team#POST/orders",
    "team-phone,            390, LIGHT, SCREEN, ?team#findings",
    "team-print,            794, LIGHT, PRINT,  ?team"
  })
  void pageOfTheSample(String name, int width, ColorScheme scheme, Media media, String where) {
    look(address() + PATH + where, name, width, scheme, media);
  }

  /** The tests of the processor leave pages of other sizes and languages. */
  @ParameterizedTest
  @CsvSource({
    "3-client-en.html,    1280, LIGHT, SCREEN",
    "3-client-en.html,     390, DARK,  SCREEN",
    "3-client-ko.html,    1280, LIGHT, SCREEN",
    "3-client-ko.html,     390, LIGHT, SCREEN",
    "3-both-en.html,      1280, DARK,  SCREEN",
    "1000-client.html,    1280, LIGHT, SCREEN",
    "1000-client.html,     390, LIGHT, SCREEN",
    "1000-client-ko.html, 1280, DARK,  SCREEN",
    "1000-team.html,      1280, LIGHT, SCREEN"
  })
  void pageOfAnotherApi(String file, int width, ColorScheme scheme, Media media) {
    String address = other(file);
    String name =
        file.replace(".html", "") + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    look(address, name, width, scheme, media);
  }

  @Test
  void endpointOfALargePageHasItsCodeWhenItIsNear() {
    Page page = chromium.open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    page.navigate(other("1000-client.html") + "#PUT/m55/invoices2/:id");
    Locator endpoint = page.locator("article[id='PUT/m55/invoices2/:id']");

    assertThat(endpoint).isInViewport();
    endpoint.locator(".use > summary").click();
    assertThat(endpoint.locator(".use pre")).containsText("curl --include --request PUT");
    assertThat(page.locator(".use")).not().hasCount(1000);
    page.locator("input[name=search]").fill("zebra");
    assertThat(page.locator("main > section:visible")).hasCount(0);
    page.locator("input[name=search]").fill("m77 shipments");
    assertThat(page.locator("output")).hasText("1 of 1,000 endpoints");
    assertThat(page.locator(".controller article:visible")).hasCount(1);
  }

  private static void look(
      String address, String name, int width, ColorScheme scheme, Media media) {
    Page page =
        chromium.open(
            new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    List<String> complaints = new ArrayList<>();
    page.onPageError(complaints::add);
    page.navigate(address);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
    assertThat(page.locator("h1")).hasCount(1);
    // What comes near the view is laid out in the next frames.
    page.waitForTimeout(300);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));

    assertThat(complaints).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("pixels beside the screen")
        .isEqualTo(0);
    assertThat(page.evaluate(BROKEN_WORDS)).as("words of paths that are broken").isEqualTo(0);
  }

  /** A path breaks before its slashes alone: each part of it stands in one line. */
  private static final String BROKEN_WORDS =
      """
      [...document.querySelectorAll('.matrix .rows th code, .controller h4 code')].slice(0, 400)
        .filter(code => code.offsetParent && [...code.childNodes].some(node => {
          if (node.nodeType !== 3 || node.length > 18) return false;
          const range = document.createRange();
          range.selectNodeContents(node);
          return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1;
        })).length
      """;
}
