package dev.responds.processor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.openapi.Info;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a large API stays small, and is kept under {@code target} to be looked at. */
class LargeApiTest {

  private static final int MEGABYTE = 1_000_000;

  @ParameterizedTest
  @CsvSource({"1000, 2", "10000, 18"})
  void pageStaysSmall(int endpoints, double megabytes) throws IOException {
    byte[] page = page(endpoints).getBytes(StandardCharsets.UTF_8);

    Path folder = Files.createDirectories(Path.of("target", "pages"));
    Files.write(folder.resolve(endpoints + ".html"), page);
    assertThat(page.length).isLessThan((int) (megabytes * MEGABYTE));
  }

  @ParameterizedTest
  @CsvSource({"CLIENT, 1.8", "TEAM, 2", "BOTH, 2"})
  void pageWithAllThatADocumentTellsStaysSmall(Audience audience, double megabytes)
      throws IOException {
    List<Endpoint> endpoints = LargeApi.endpoints(1000);
    Reference team = Pages.reference(endpoints, Locale.ENGLISH);
    About about =
        new About(
            Info.titled("Large"), "", Optional.of(LargeApi.document(endpoints)), "openapi.json");
    byte[] page =
        Pages.page(new Reference(team.api(), team.rules(), team.language(), audience, about))
            .getBytes(StandardCharsets.UTF_8);

    Path folder = Files.createDirectories(Path.of("target", "pages"));
    Files.write(folder.resolve("1000-" + audience.name().toLowerCase(Locale.ROOT) + ".html"), page);
    assertThat(page.length).isLessThan((int) (megabytes * MEGABYTE));
  }

  @ParameterizedTest
  @CsvSource({"3, en, CLIENT", "3, en, BOTH", "3, ko, CLIENT", "1000, ko, CLIENT"})
  void pageOfAnySizeAndLanguageSaysWhatErrorsCarryOnce(
      int count, String language, Audience audience) throws IOException {
    List<Endpoint> endpoints = LargeApi.endpoints(count);
    Reference whole = Pages.reference(endpoints, Locale.forLanguageTag(language));
    About about =
        new About(
            Info.titled("Large"), "", Optional.of(LargeApi.document(endpoints)), "openapi.json");
    String page =
        Pages.page(new Reference(whole.api(), whole.rules(), whole.language(), audience, about));

    Path folder = Files.createDirectories(Path.of("target", "pages"));
    String name = count + "-" + audience.name().toLowerCase(Locale.ROOT) + "-" + language + ".html";
    Files.writeString(folder.resolve(name), page);
    Document read = Jsoup.parse(page);
    assertThat(read.select(".usual a").eachAttr("href")).containsExactly("#data=Problem");
    assertThat(read.select(".controller ol a[href=#data=Problem]")).isEmpty();
  }

  @Test
  void matrixOfALargeApiIsSummedUpByClass() {
    Document page = Jsoup.parse(page(100));
    assertThat(page.select(".folded .sum")).hasSize(10);
    assertThat(page.select(".folded .sum:first-of-type td").eachText().subList(0, 2))
        .isEqualTo(List.of("3", "3"));
    assertThat(page.select(".matrix .rows tr")).hasSize(100);
  }

  @Test
  void statusOfALargeApiTellsTheReasonsAndHowManyEndpointsHaveThem() {
    Document page = Jsoup.parse(page(1000));
    assertThat(page.expectFirst("article[id=403]").select(".uses > li").eachText())
        .hasSize(7)
        .anySatisfy(
            use ->
                assertThat(use)
                    .contains("the caller may not see this order")
                    .endsWith("143 endpoints"));
  }

  @Test
  void largeNumbersHaveCommas() {
    Document page = Jsoup.parse(page(1000));
    assertThat(page.select(".figures b").eachText()).first().isEqualTo("1,000");
  }

  private static String page(int endpoints) {
    return Pages.page(Pages.reference(LargeApi.endpoints(endpoints), Locale.ENGLISH));
  }
}
