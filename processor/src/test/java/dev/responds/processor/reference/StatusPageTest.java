package dev.responds.processor.reference;

import static dev.responds.processor.reference.EndpointBuilder.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.http.Status;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPageTest {

  private static final Document PAGE = page(Shop.reference(Locale.ENGLISH));

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void isWholeInBothLanguages(String language) {
    Document page = page(Shop.reference(Locale.forLanguageTag(language)));
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("article[id^=endpoint-]")).hasSize(9);
    assertThat(page.select("article.status").eachAttr("id"))
        .containsExactly(
            "status-200",
            "status-201",
            "status-202",
            "status-204",
            "status-299",
            "status-301",
            "status-303",
            "status-304",
            "status-400",
            "status-401",
            "status-403",
            "status-404",
            "status-409",
            "status-503");
    assertThat(page.select(".dictionary > div")).hasSize(64);
  }

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> ids = PAGE.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    List<String> links = PAGE.select("a[href^=#]").eachAttr("href");
    assertThat(links).allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    assertThat(PAGE.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
  }

  @Test
  void everyRegisteredStatusAndEveryRuleHasAnAnchor() {
    List<String> ids = PAGE.select("[id]").eachAttr("id");
    assertThat(ids)
        .containsAll(
            Shop.REGISTRY.all().stream().map(Status::code).map(code -> "status-" + code).toList());
    assertThat(ids)
        .containsAll(
            Shop.reference(Locale.ENGLISH).rules().rules().stream().map(Rule::id).toList());
  }

  @Test
  void asksTheNetworkForNothing() throws Exception {
    assertThat(PAGE.select("script, link, img, iframe, object, embed, form, base, [style], [src]"))
        .isEmpty();
    assertThat(PAGE.select("style").html()).doesNotContain("url(", "@import");
    String policy = PAGE.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    byte[] style = PAGE.expectFirst("style").data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertThat(policy).contains("default-src 'none'", "style-src 'sha256-" + hash + "'");
  }

  @Test
  void matrixMarksWhoSends() {
    Element row = PAGE.expectFirst(".matrix tr:has(a[href=#endpoint-OrderController-create])");
    assertThat(row.select("td")).hasSize(14);
    assertThat(row.select("td > a").eachAttr("href"))
        .containsExactly(
            "#endpoint-OrderController-create-201",
            "#endpoint-OrderController-create-400",
            "#endpoint-OrderController-create-401",
            "#endpoint-OrderController-create-409",
            "#endpoint-OrderController-create-503");
    assertThat(row.select("td > a").eachText()).containsExactly("●", "▲", "○", "●", "○");
    assertThat(row.select("th[scope=row]").text()).isEqualTo("POST /orders");
  }

  @Test
  void responsesStandInTheOrderOfDecision() {
    assertThat(section("endpoint-OrderController-create").select(".answer .chip b").eachText())
        .containsExactly("503", "401", "400", "409", "201");
  }

  @Test
  void responseTellsWhatItCarriesAndWhoSendsIt() {
    assertThat(section("endpoint-OrderController-create-401").text())
        .contains(
            "nobody is signed in",
            "problem details",
            "WWW-Authenticate: Bearer realm=\"orders\"",
            "declared on the package");
    assertThat(section("endpoint-OrderController-find-200").select("code").eachText())
        .containsExactly("Order", "ETag", "Cache-Control");
    assertThat(section("endpoint-OrderController-create-400").text()).contains("InvalidDraft");
  }

  @Test
  void endpointsThatDeclareNothingAreShown() {
    assertThat(section("endpoint-ReportController-ping").text()).contains("Nothing is declared");
    assertThat(section("endpoint-ReportController-all").text())
        .contains("The method declares nothing itself", "503");
    assertThat(section("endpoint-ReportController-start").text()).contains("inherited");
  }

  @Test
  void findingsStandWhereTheyApply() {
    Element checkout = section("endpoint-CheckoutController-submit");
    assertThat(checkout.select(".finding a.rule").eachText()).contains("method-rewriting-redirect");
    assertThat(checkout.select(".finding .level").eachText()).contains("warning");
    assertThat(section("endpoint-CheckoutController-audit").select(".finding.waived").text())
        .contains("audit entries cannot be read back", "missing-location-201");
    assertThat(PAGE.select("section[aria-labelledby=findings] h4").eachText())
        .contains("method-rewriting-redirect", "missing-location-201", "status-unassigned");
  }

  @Test
  void statusTellsWhatTheClientDoesAndWhoSendsIt() {
    Element status = section("status-401");
    assertThat(status.select(".next").text()).contains("authenticates");
    assertThat(status.select(".source a").attr("href"))
        .isEqualTo("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2");
    assertThat(status.select(".uses > li")).hasSize(1);
    assertThat(status.select(".uses .request")).hasSize(6);
  }

  @Test
  void unknownStatusIsShownAsWhatItIsTakenFor() {
    assertThat(section("status-299").text()).contains("not registered", "200 OK");
    assertThat(section("endpoint-OrderController-list-299").text()).contains("taken for 200 OK");
  }

  @Test
  void numbersThatAreNoStatusDoNotBreakThePage() {
    Endpoint endpoint =
        endpoint("com.shop", "Odd", "odd", "GET /odd")
            .sends(0, "zero", Body.NONE)
            .sends(-1, "minus one", Body.NONE)
            .sends(999, "too large", Body.NONE)
            .sends(200, "twice", Body.NONE)
            .sends(200, "again", Body.NONE)
            .build();
    Document page = page(Shop.reference(List.of(endpoint), Locale.ENGLISH));
    assertThat(page.select(".matrix thead tr + tr th").eachText())
        .containsExactly("200", "-1", "0", "999");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("article[id=endpoint-Odd-odd] .when").eachText())
        .contains("twice", "again");
  }

  @Test
  void controllersOfOneNameAreToldApart() {
    List<Endpoint> endpoints =
        List.of(
            endpoint("com.a", "Orders", "find", "GET /a").sends(200, "", Body.NONE).build(),
            endpoint("com.b", "Orders", "find", "GET /b").sends(200, "", Body.NONE).build(),
            endpoint("com.c", "Outer.Inner", "find", "GET /c").sends(200, "", Body.NONE).build(),
            endpoint("com.c", "Outer.Inner", "find", "GET /d").sends(200, "", Body.NONE).build());
    Document page = page(Shop.reference(endpoints, Locale.ENGLISH));
    assertThat(page.select("article[id^=endpoint-]").eachAttr("id"))
        .containsExactly(
            "endpoint-com.a.Orders-find",
            "endpoint-com.b.Orders-find",
            "endpoint-Outer.Inner-find",
            "endpoint-Outer.Inner-find_2");
  }

  @Test
  void policyInUseIsShown() {
    Element policies = PAGE.expectFirst("section[aria-labelledby=policy]");
    assertThat(policies.select(".card")).hasSize(2);
    assertThat(policies.text()).contains("302", "418", "Bearer realm=\"orders\"");
    assertThat(policies.select(".holds").eachText())
        .containsExactly(
            "Holds for CheckoutController OrderController", "Holds for ReportController");
  }

  @Test
  void apiWithoutEndpointsHasAPage() {
    Document page = page(Shop.reference(List.of(), Locale.ENGLISH));
    assertThat(page.text()).contains("No endpoint was found.");
    assertThat(page.select(".dictionary > div")).hasSize(64);
  }

  @Test
  void sameInputGivesTheSameBytes() {
    Reference reference = Shop.reference(Locale.ENGLISH);
    List<Endpoint> shuffled = new ArrayList<>(reference.endpoints());
    Collections.reverse(shuffled);
    Reference other =
        new Reference(
            shuffled,
            reference.verdicts(),
            reference.rules(),
            reference.registry(),
            reference.language());
    assertThat(new StatusPage().render(other)).isEqualTo(new StatusPage().render(reference));
  }

  @Test
  void headingsSkipNoLevel() {
    int last = 0;
    for (Element heading : PAGE.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
      last = level;
    }
    assertThat(PAGE.select("h1")).hasSize(1);
    assertThat(new HashSet<>(PAGE.select("th").eachAttr("scope")))
        .isSubsetOf("col", "colgroup", "row", "rowgroup");
    assertThat(PAGE.select("th:not([scope])")).isEmpty();
  }

  private static Element section(String id) {
    return Objects.requireNonNull(PAGE.getElementById(id), id);
  }

  private static Document page(Reference reference) {
    return Jsoup.parse(new StatusPage().render(reference));
  }
}
