package dev.responds.processor.page;

import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.PolicyFixture.policy;
import static dev.responds.contract.model.ResponseFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.catalog.Shop;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final Set<String> ALWAYS_FOUND = Set.of("missing-location-201", "unknown-rule");

  private static final Document PLAIN = page("harmless");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "</style><style>body{display:none}</style>",
        "<img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onmouseover='alert(1)",
        "--><svg onload=alert(1)>",
        "&lt;b&gt; &amp; &#60;",
        "`backtick",
        "{0} ''quoted'' {unclosed",
        "${t.get(\"title\")} @template.page()",
        "]]> <![CDATA[ <!--"
      })
  void isText(String hostile) {
    Document page = page(hostile);
    assertThat(page.expectFirst(".controller[id] ol p").text()).isEqualTo(hostile);
    assertThat(shape(page)).isEqualTo(shape(PLAIN));
    assertThat(page.select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.chars().noneMatch(Character::isWhitespace));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202egnp.exe", "\u2067rtl", "\u0634\u0643\u0631"})
  void directionEndsWithTheText(String hostile) {
    List<Element> holders = page(hostile).select("*:containsOwn(" + hostile + ")");
    assertThat(holders)
        .isNotEmpty()
        .allSatisfy(
            holder -> assertThat(holder.closest("bdi, code, p, h4 + small, title")).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "a\ud800b", "a\uffffb", "a\rb"})
  void charactersThatHaveNoPlaceInAPageAreReplaced(String hostile) {
    assertThat(page(hostile).expectFirst(".controller[id] ol p").text()).isEqualTo("a\ufffdb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"quoted\" \\ back", "</script>", "\u202e", "a\u0000b", "line\nbreak"})
  void catalogueKeepsIt(String hostile) throws Exception {
    JsonObject catalog = JsonParser.object().from(Shop.catalog(reference(hostile).api()));
    JsonObject response =
        catalog.getArray("endpoints").getObject(0).getArray("responses").getObject(0);
    assertThat(response.getString("when")).isEqualTo(hostile);
  }

  /** The elements and attributes alone: text must not be able to change them. */
  private static List<String> shape(Document page) {
    return page.getAllElements().stream()
        // Where a path may break depends on its slashes, and on how long it is.
        .filter(element -> !element.tagName().equals("wbr"))
        .map(element -> element.is("code.long") ? element.removeAttr("class") : element)
        .map(
            element ->
                element.tagName()
                    + element.attributes().asList().stream().map(a -> a.getKey()).toList())
        .toList();
  }

  /** A header field with a colon in it has a value, which is shown. */
  private static Document page(String hostile) {
    Document page = Jsoup.parse(Pages.page(reference(hostile)));
    page.select("section[aria-labelledby=fields] small").remove();
    return page;
  }

  private static Reference reference(String hostile) {
    LevelEntry off = new LevelEntry(Severity.OFF, hostile, Source.NOWHERE);
    Policy policy =
        policy()
            .errorBody(Body.of(JavaType.of("", hostile)))
            .problemBase(hostile)
            .challenge(hostile)
            .level(LevelKey.of(hostile), off)
            .ruleset(new Ruleset(hostile, Map.of(LevelKey.of(hostile), off)))
            .build();
    Endpoint endpoint =
        post()
            .in(hostile, "Hostile" + hostile.replace(".", ""))
            .named(hostile)
            .at("/" + hostile)
            .onlyIf("params: " + hostile)
            .responds(201, hostile, Body.of(JavaType.of("", hostile)), hostile)
            .responds(response(401).when(hostile).on(hostile).body(Body.PROBLEM))
            .waive("missing-location-201", hostile)
            .under(policy)
            .build();
    Reference shop = Pages.reference(List.of(endpoint), Locale.ENGLISH);
    // Other rules may have something to say about what a text says.
    List<Verdict> verdicts =
        shop.api().verdicts().all().stream()
            .filter(v -> ALWAYS_FOUND.contains(v.finding().id()))
            .toList();
    return Pages.reference(
        new ApiIndex(hostile, List.of(endpoint), verdicts, Shop.REGISTRY), Locale.ENGLISH);
  }
}
