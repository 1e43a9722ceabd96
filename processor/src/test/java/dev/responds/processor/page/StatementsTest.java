package dev.responds.processor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the page teaches about statuses, whichever of them an API uses. */
class StatementsTest {

  private static final Document PAGE = Jsoup.parse(Pages.page(Pages.reference(Locale.ENGLISH)));

  @ParameterizedTest
  @CsvFileSource(
      resources = "/dev/responds/processor/page/statements.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void stands(String number, String place, String words) {
    Element anchor = Objects.requireNonNull(PAGE.getElementById(place), place);
    Element section =
        anchor.tagName().equals("article")
            ? anchor
            : Objects.requireNonNull(anchor.closest("section"), place);
    assertThat(section.text()).as(number).contains(words);
  }
}
