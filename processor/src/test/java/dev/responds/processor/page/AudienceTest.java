package dev.responds.processor.page;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.PolicyFixture.policy;
import static dev.responds.contract.model.ResponseFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.catalog.Shop;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Documentation;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceTest {

  private static final List<Endpoint> INTERNAL =
      List.of(
          get()
              .at("/orders/{id}")
              .in("com.acme.internal", "OrderHistoryController")
              .named("findSecretly")
              .responds(200, "it is there", Body.NONE)
              .responds(response(404).when("there is none").on("LostException").body(Body.PROBLEM))
              .waive("path-variable-without-404", "the reason of the team")
              .under(
                  policy()
                      .deny(418)
                      .challenge("Bearer realm=\"acme\"")
                      .level("existence-oracle", Severity.ERROR)
                      .build())
              .build());

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void pageForClientsHasNothingOfTheTeam(String language) {
    String page = page(INTERNAL, Audience.CLIENT, Locale.forLanguageTag(language));
    assertThat(page)
        .contains("Order history")
        .doesNotContain("com.acme", "internal", "OrderHistoryController", "findSecretly")
        .doesNotContain("LostException", "reason of the team", "418 denied");
    Document body = Jsoup.parse(page);
    assertThat(body.select(".team, .client, .findings, .readings, [data-module]")).isEmpty();
    List<String> ids = body.select("[id]").eachAttr("id");
    assertThat(ids).doesNotContain("findings", "policy", "rules", "waivers", "gaps", "choose");
    for (Rule rule : Shop.RULES.rules()) {
      assertThat(ids).doesNotContain(rule.id());
    }
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void everyLinkLeadsSomewhere(Audience audience) {
    Document page = Jsoup.parse(page(Shop.endpoints(), audience, Locale.ENGLISH));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
  }

  @Test
  void whatThePageForBothShowsClientsSaysWhatTheirOwnPageSays() {
    Document both = Jsoup.parse(page(INTERNAL, Audience.BOTH, Locale.ENGLISH));
    assertThat(both.text()).contains("OrderHistoryController", "LostException");
    both.select(".team, .readings").remove();
    Document clients = Jsoup.parse(page(INTERNAL, Audience.CLIENT, Locale.ENGLISH));
    assertThat(both.select("header, main").text()).isEqualTo(clients.select("header, main").text());
  }

  @Test
  void pageForTheTeamHasNoSwitch() {
    Document page = Jsoup.parse(page(INTERNAL, Audience.TEAM, Locale.ENGLISH));
    assertThat(page.select(".readings, .client")).isEmpty();
    assertThat(page.text()).contains("OrderHistoryController", "com.acme.internal");
  }

  @Test
  void whatIsHiddenFromClientsIsNotThere() {
    Endpoint hidden =
        get()
            .at("/secret")
            .responds(200, "ok", Body.NONE)
            .documented(
                new Documentation(
                    "", "", "", List.of(), "", true, false, false, Map.of(), Optional.empty()))
            .build();
    assertThat(page(List.of(hidden), Audience.CLIENT, Locale.ENGLISH)).doesNotContain("/secret");
    Document both = Jsoup.parse(page(List.of(hidden), Audience.BOTH, Locale.ENGLISH));
    both.select(".team").remove();
    assertThat(both.select("[id=GET/secret], a[href=#GET/secret]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OrderController, Order",
    "OrderHistoryController, Order history",
    "HTMLRestController, HTML",
    "PDFExportResource, PDF export",
    "ExportToPDF, Export to PDF",
    "Api, Api",
    "ApiController, Api",
    "orders, orders",
    "주문Controller, 주문"
  })
  void groupIsCalledByTheWordsOfItsClass(String name, String words) {
    assertThat(GroupNames.words(name)).isEqualTo(words);
  }

  @Test
  void whatHttpSaysInGeneralIsFolded() {
    Document page = Jsoup.parse(page(Shop.endpoints(), Audience.BOTH, Locale.ENGLISH));
    assertThat(page.select("section[aria-labelledby=http] > details > summary > h3").eachAttr("id"))
        .containsExactly("choose", "redirects", "dictionary");
    assertThat(page.select("section[aria-labelledby=http] > details[open]")).isEmpty();
  }

  private static String page(List<Endpoint> endpoints, Audience audience, Locale language) {
    Reference team = Pages.reference(endpoints, language);
    return Pages.page(new Reference(team.api(), team.rules(), language, audience, About.NOTHING));
  }
}
