package dev.responds.processor.page;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.EndpointFixture.request;
import static dev.responds.contract.model.PolicyFixture.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.catalog.Shop;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPageTest {

  private static final Document PAGE = page(Pages.reference(Locale.ENGLISH));

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void isWholeInBothLanguages(String language) {
    Document page = page(Pages.reference(Locale.forLanguageTag(language)));
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.select(".controller article")).hasSize(9);
    assertThat(page.select("[aria-labelledby=statuses] article.status").eachAttr("id"))
        .containsExactly(
            "200", "201", "202", "204", "299", "301", "303", "304", "400", "401", "403", "404",
            "409", "503");
    assertThat(page.select("details:has(h3[id=dictionary]) article.status")).hasSize(64 - 13);
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
        .containsAll(Shop.REGISTRY.all().stream().map(s -> Integer.toString(s.code())).toList());
    assertThat(ids)
        .containsAll(
            Pages.reference(Locale.ENGLISH).rules().rules().stream().map(Rule::id).toList());
  }

  @Test
  void asksTheNetworkForNothing() throws Exception {
    assertThat(
            PAGE.select(
                "link, img, iframe, object, embed, base, [style], [src], [action], [onclick]"))
        .isEmpty();
    assertThat(PAGE.select("style").html()).doesNotContain("url(", "@import");
    String policy = PAGE.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .contains("default-src 'none'")
        .contains("style-src '" + hash("style") + "'")
        .contains("script-src '" + hash("script") + "'")
        .doesNotContain("unsafe");
  }

  private static String hash(String element) throws NoSuchAlgorithmException {
    assertThat(PAGE.select(element)).hasSize(1);
    byte[] text = PAGE.expectFirst(element).data().getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void matrixMarksWhoSends() {
    Element row = PAGE.expectFirst(".matrix tr:has(a[href=#POST/orders])");
    assertThat(row.select("td").stream().mapToInt(StatusPageTest::columns).sum()).isEqualTo(14);
    assertThat(row.select("td:not(:empty)").stream().map(StatusPageTest::column))
        .containsExactly("201", "400", "401", "409", "503");
    assertThat(row.select("td:not(:empty)").eachText()).containsExactly("●", "▲", "○", "●", "○");
    assertThat(row.select("td[class]").eachAttr("class")).containsExactly("c2", "c4", "c4");
    assertThat(row.select("th[scope=row]").text()).isEqualTo("POST /orders");
  }

  @Test
  void whereAClientGoesOnComesBeforeWhatGoesWrong() {
    Endpoint endpoint =
        request("POST /jobs")
            .responds(429, "too many at once", Body.PROBLEM)
            .responds(404, "there is no such job", Body.PROBLEM)
            .responds(304, "the copy is current", Body.NONE)
            .responds(303, "the job was done before", Body.NONE, "Location")
            .responds(103, "the page needs a style sheet", Body.NONE)
            .responds(308, "the job has moved", Body.NONE, "Location")
            .responds(202, "the job is queued", Body.NONE)
            .build();
    Document page = page(Pages.reference(List.of(endpoint), Locale.ENGLISH));

    assertThat(page.select(".controller article ol b").eachText())
        .containsExactly("202", "308", "304", "303", "103", "429", "404");
    assertThat(page.expectFirst("[data-order]").attr("data-order"))
        .isEqualTo("429 103 308 404 304 202 303");
  }

  /** Empty cells beside each other are one. */
  private static int columns(Element cell) {
    return cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
  }

  private static String column(Element cell) {
    int before =
        cell.previousElementSiblings().stream()
            .filter(sibling -> sibling.nameIs("td"))
            .mapToInt(StatusPageTest::columns)
            .sum();
    return PAGE.select(".matrix thead tr:last-child a").get(before).text();
  }

  @Test
  void successComesFirstAndTheRestInTheOrderOfDecision() {
    Element create = section("POST/orders");
    assertThat(create.select("ol li > :first-child").eachText())
        .containsExactly("201 Created", "400 Bad Request", "409 Conflict", "Also: 503 401");
  }

  @Test
  void responseTellsWhatItCarriesAndWhoSendsIt() {
    assertThat(section("GET/orders/:id=200").select("code").eachText())
        .containsExactly("Order", "ETag", "Cache-Control");
    assertThat(section("POST/orders=400").text())
        .contains("the draft is not valid", "on InvalidDraft");
    assertThat(section("POST/orders=409").text())
        .contains("an order with this number exists", "problem details")
        .doesNotContain("sent by", "declared on");
  }

  @Test
  void whatEndpointsShareIsToldOnce() {
    assertThat(section("around-401").text())
        .contains(
            "nobody is signed in",
            "problem details",
            "WWW-Authenticate: Bearer realm=\"orders\"",
            "sent by the infrastructure",
            "declared on the package");
    assertThat(section("around-401").select(".places a")).hasSize(6);
    assertThat(PAGE.select("a[href=#around-401]")).hasSize(6);
    assertThat(PAGE.select(".around li").eachAttr("id"))
        .containsExactly("around-401", "around-503");
  }

  @Test
  void endpointsThatDeclareNothingAreShown() {
    assertThat(section("GET,HEAD/reports/ping").text()).contains("Nothing is declared");
    assertThat(section("GET/reports").text()).contains("The method declares nothing itself", "503");
    assertThat(section("POST/reports").text()).contains("inherited");
  }

  @Test
  void findingsStandWhereTheyApply() {
    Element checkout = section("POST/checkout");
    assertThat(checkout.select(".findings a").eachText()).contains("method-rewriting-redirect");
    assertThat(checkout.select(".findings .level").eachText()).contains("warning");
    assertThat(section("POST/checkout/audit").select(".findings .waived").text())
        .contains("audit entries cannot be read back", "missing-location-201");
    assertThat(PAGE.select("section[aria-labelledby=findings] .findings p:first-child").eachText())
        .contains(
            "method-rewriting-redirect",
            "missing-location-201 declared on the method",
            "status-unassigned");
  }

  @Test
  void statusTellsWhatTheClientDoesAndWhoSendsIt() {
    Element status = section("401");
    assertThat(status.select(".next").text()).contains("authenticates");
    assertThat(status.select(".source .rfc").attr("href"))
        .isEqualTo("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2");
    assertThat(status.select(".uses > li")).hasSize(1);
    assertThat(status.select(".uses .places a")).hasSize(6);
  }

  @Test
  void statusTellsWhatItCarriesInThisApi() {
    assertThat(section("201").select(".facts").text()).contains("Content in this API Order");
    assertThat(section("404").select(".facts").text())
        .contains("Content in this API problem details");
    assertThat(section("204").select(".facts").text()).doesNotContain("in this API");
    assertThat(section("418").select(".facts").text()).doesNotContain("in this API");
  }

  @Test
  void exampleOfAFieldIsTheValueOfThisApiWhereItIsKnown() {
    Policy basic =
        policy()
            .problemBase("https://example.com/problems/")
            .challenge("Basic realm=\"desk\"")
            .role(Role.GATEWAY)
            .build();
    Endpoint endpoint =
        get()
            .at("/a")
            .responds(401, Body.PROBLEM)
            .responds(503, Body.PROBLEM, "Retry-After: 600")
            .under(basic)
            .build();
    Document page = page(Pages.reference(List.of(endpoint), Locale.ENGLISH));
    assertThat(page.select("[id=401] .facts").text())
        .contains("WWW-Authenticate: Basic realm=\"desk\" mandatory");
    assertThat(page.select("[id=503] .facts").text()).contains("Retry-After: 600 recommended");
    assertThat(page.select("[aria-labelledby=policy] .facts").text()).contains("gateway");
  }

  @Test
  void unknownStatusIsShownAsWhatItIsTakenFor() {
    assertThat(section("299").text()).contains("not registered", "200 OK");
    assertThat(section("GET/orders=299").text()).contains("taken for 200 OK");
  }

  @Test
  void numbersThatAreNoStatusDoNotBreakThePage() {
    Endpoint endpoint =
        get()
            .at("/odd")
            .responds(0, "zero", Body.NONE)
            .responds(-1, "minus one", Body.NONE)
            .responds(999, "too large", Body.NONE)
            .responds(200, "twice", Body.NONE)
            .responds(200, "again", Body.NONE)
            .build();
    Document page = page(Pages.reference(List.of(endpoint), Locale.ENGLISH));
    assertThat(page.select(".matrix thead tr + tr th").eachText())
        .containsExactly("200", "-1", "0", "999");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select(".controller[id] ol p").eachText()).contains("twice", "again");
  }

  @Test
  void controllersOfOneNameAreToldApart() {
    List<Endpoint> endpoints =
        List.of(
            get().in("com.a", "Orders").at("/a").responds(200, Body.NONE).build(),
            get().in("com.b", "Orders").at("/b").responds(200, Body.NONE).build(),
            get().in("com.c", "Outer", "Inner").at("/c").responds(200, Body.NONE).build(),
            get().in("com.c", "Outer", "Inner").at("/d").responds(200, Body.NONE).build());
    Document page = page(Pages.reference(endpoints, Locale.ENGLISH));
    assertThat(page.select(".controller article").eachAttr("id"))
        .containsExactly("GET/a", "GET/b", "GET/c", "GET/d");
    assertThat(page.select(".controller").eachAttr("id"))
        .containsExactly("in-com.a.Orders", "in-com.b.Orders", "in-Outer.Inner");
  }

  @Test
  void controllersOfSeveralModulesAreToldApart() {
    Endpoint orders = get().in("com.a", "Orders").at("/a").responds(200, Body.NONE).build();
    Endpoint users = get().in("com.a", "Users").at("/u").responds(200, Body.NONE).build();
    List<Endpoint> endpoints = List.of(orders.of("shop"), orders.of("desk"), users.of("desk"));
    Document page = page(Pages.reference(endpoints, Locale.ENGLISH));
    assertThat(page.select(".controller[id] h3").eachText())
        .containsExactly("desk/Orders com.a desk", "Users com.a desk", "shop/Orders com.a shop");
    assertThat(page.select(".controller").eachAttr("data-module"))
        .containsExactly("desk", "desk", "shop");
  }

  @Test
  void mistakesInTheUseOfRespondsHaveNoSectionToLeadTo() {
    Endpoint endpoint = post().responds(201, Body.NONE).waive("missing-location-201", " ").build();
    Document page = page(Pages.reference(List.of(endpoint), Locale.ENGLISH));
    Elements rules = page.select(".controller .findings div > p:first-child > *:last-child");
    assertThat(rules.eachText()).contains("waiver-without-reason", "missing-location-201");
    assertThat(rules.select("a").eachText()).containsExactly("missing-location-201");
  }

  @Test
  void everyRuleHasAnExampleWithAMarkedLine() {
    assertThat(PAGE.select("article.rule"))
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.select("pre mark")).as(rule.id()).isNotEmpty())
        .allSatisfy(rule -> assertThat(rule.text()).doesNotContain("violates:"));
  }

  @Test
  void policyInUseIsShown() {
    Element policies = PAGE.expectFirst("section[aria-labelledby=policy]");
    assertThat(policies.select(".card:has(.places), .card .places")).isNotEmpty();
    assertThat(policies.text()).contains("302", "418", "Bearer realm=\"orders\"");
    assertThat(policies.select(".card > .places").eachText())
        .containsExactly(
            "Holds for CheckoutController OrderController", "Holds for ReportController");
  }

  @Test
  void rulesetsInUseTellWhatTheyChangeAndWhatWinsOverThem() {
    Ruleset known =
        new Ruleset(
            "guide.Lines",
            Map.of(
                LevelKey.of("no-success-declared"),
                level(Severity.ERROR, "Zalando 151"),
                new LevelKey("status-reserved", 402),
                level(Severity.OFF, "we are paid")));
    Policy own =
        policy()
            .level(LevelKey.of("no-success-declared"), level(Severity.OFF, "agreed"))
            .ruleset(known)
            .ruleset(new Ruleset("guide.More", Map.of()))
            .advice(Severity.WARNING)
            .build();
    Endpoint endpoint = get().at("/a").responds(200, Body.NONE).under(own).build();
    Document page = page(Pages.reference(List.of(endpoint), Locale.ENGLISH));
    Elements rulesets = page.select("[id=rulesets] ~ .card");
    assertThat(rulesets.select("h4").eachText()).containsExactly("guide.Lines", "guide.More");
    assertThat(rulesets.get(0).select("tbody tr").eachText())
        .containsExactly(
            "no-success-declared error warning off An API describes every success and every failure"
                + " of its own; 401, 403, 404, 500 and 503 explain themselves. Zalando 151",
            "status-reserved for 402 only off we are paid");
    assertThat(rulesets.get(0).select("tbody a[href$=/restful-api-guidelines/#151]")).hasSize(1);
    assertThat(rulesets.get(1).text()).contains("Sets no level.");
    Element policy = page.expectFirst("[aria-labelledby=policy]");
    assertThat(policy.select(".facts").text()).contains("warning", "guide.Lines, guide.More");
    assertThat(policy.select(".facts + .scroll tbody tr").eachText())
        .containsExactly("no-success-declared off error agreed");
  }

  private static LevelEntry level(Severity level, String because) {
    return new LevelEntry(level, because, Source.NOWHERE);
  }

  @Test
  void withoutARulesetThereIsNoSectionAboutThem() {
    assertThat(PAGE.select("[id=rulesets]")).isEmpty();
  }

  @Test
  void apiWithoutEndpointsHasAPage() {
    Document page = page(Pages.reference(List.of(), Locale.ENGLISH));
    assertThat(page.text()).contains("No endpoint was found.");
    assertThat(page.select("details:has(h3[id=dictionary]) article.status")).hasSize(64);
  }

  @Test
  void sameInputGivesTheSameBytes() {
    Reference reference = Pages.reference(Locale.ENGLISH);
    List<Endpoint> shuffled = new ArrayList<>(reference.api().endpoints().endpoints());
    Collections.reverse(shuffled);
    Reference other =
        Pages.reference(
            new ApiIndex(
                reference.api().title(), shuffled, reference.api().verdicts().all(), Shop.REGISTRY),
            reference.language());
    assertThat(Pages.page(other)).isEqualTo(Pages.page(reference));
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
    return Jsoup.parse(Pages.page(reference));
  }
}
