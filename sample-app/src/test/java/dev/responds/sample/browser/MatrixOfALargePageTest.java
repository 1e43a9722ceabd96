package dev.responds.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The matrix of 1,000 endpoints, whose groups are laid out one by one. */
class MatrixOfALargePageTest extends BrowserTest {

  /** Where cells of the same column begin: below the header, in the first and the last group. */
  private static final String LEFT_EDGES =
      """
      ['thead tr + tr th', '.sum td', '.matrix tbody:nth-last-child(2) td'].map((cells) =>
        [...document.querySelectorAll(cells)].slice(0, 12).map((cell) => {
          cell.scrollIntoView({block: 'nearest', inline: 'nearest'});
          return Math.round(cell.getBoundingClientRect().left + cell.closest('.scroll').scrollLeft);
        }).join(' '))
      """;

  private static final String TOP_LEFT_CORNER =
      """
      (() => {
        const matrix = document.querySelector('.scroll');
        matrix.scrollIntoView({block: 'center'});
        matrix.scrollTo(200, 300);
        const {left, top} = matrix.getBoundingClientRect();
        return document.elementFromPoint(left + 40, top + 20).className;
      })()
      """;

  @Test
  void cellsStandBelowTheirStatus() {
    for (int width : List.of(1280, 390)) {
      List<String> edges = new ArrayList<>();
      for (Object cells : (List<?>) open(width).evaluate(LEFT_EDGES)) {
        edges.add((String) cells);
      }

      assertThat(edges).hasSize(3).doesNotContain("").containsOnly(edges.get(0));
    }
  }

  @Test
  void headersStayInView() {
    assertThat(open(390).evaluate(TOP_LEFT_CORNER)).isEqualTo("row");
  }

  @Test
  void groupIsAloneAndTheOthersComeBack() {
    Page page = open(1280);
    Locator group = page.locator("select[name=tag]");
    Locator sums = page.locator(".matrix .sum:visible");
    assertThat(sums).hasCount(100);
    group.selectOption("in-Module42Controller");

    assertThat(sums).hasCount(1);
    assertThat(sums).containsText("Module42");
    assertThat(page.locator(".matrix .rows tr:visible")).hasCount(10);
    assertThat(page.locator(".controller[id]:visible")).hasCount(1);
    page.locator("input[name=search]").press("ArrowDown");
    assertThat((String) page.evaluate("document.activeElement.hash")).contains("/m42/");
    group.selectOption("");
    assertThat(sums).hasCount(100);
    assertThat(page.locator(".matrix .rows tr:visible")).hasCount(0);
    assertThat(page.locator(".controller[id]:visible")).hasCount(100);
  }

  @Test
  void groupOpensByItsMark() {
    Page page = open(1280);
    page.locator(".matrix .sum input").nth(3).check();

    assertThat(page.locator(".matrix .rows tr:visible")).hasCount(10);
    page.locator(".matrix .rows tr:visible td[class]").first().click();
    assertThat(page.locator(":target")).isInViewport();
  }

  @Test
  void isOneTableOnPaper() {
    Page page = open(1280);
    page.locator("select[name=tag]").selectOption("in-Module42Controller");
    assertThat(page.locator(".matrix .sum:visible")).hasCount(1);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".matrix .rows tr:visible")).hasCount(10);
    assertThat(page.evaluate("getComputedStyle(document.querySelector('.matrix')).display"))
        .isEqualTo("table");
  }

  private static Page open(int width) {
    Page page = chromium.open(new Browser.NewContextOptions().setViewportSize(width, 900));
    page.navigate(other("1000-both.html"));
    return page;
  }
}
