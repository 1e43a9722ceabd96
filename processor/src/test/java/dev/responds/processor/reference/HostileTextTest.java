package dev.responds.processor.reference;

import static dev.responds.processor.reference.EndpointBuilder.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

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
    assertThat(page.expectFirst("bdi").text()).isEqualTo(hostile);
    assertThat(shape(page)).isEqualTo(shape(PLAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202egnp.exe", "\u2067rtl", "\u0634\u0643\u0631"})
  void directionEndsWithTheText(String hostile) {
    List<Element> holders = page(hostile).select("*:containsOwn(" + hostile + ")");
    assertThat(holders)
        .isNotEmpty()
        .allSatisfy(holder -> assertThat(holder.closest("bdi, code")).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "a\ud800b", "a\uffffb", "a\rb"})
  void charactersThatHaveNoPlaceInAPageAreReplaced(String hostile) {
    assertThat(page(hostile).expectFirst("bdi").text()).isEqualTo("a\ufffdb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"quoted\" \\ back", "</script>", "\u202e", "a\u0000b", "line\nbreak"})
  void catalogueKeepsIt(String hostile) throws Exception {
    JsonObject catalog = JsonParser.object().from(new Catalog().write(reference(hostile)));
    JsonObject response =
        catalog.getArray("endpoints").getObject(0).getArray("responses").getObject(0);
    assertThat(response.getString("when")).isEqualTo(hostile);
  }

  /** The elements and attributes alone: text must not be able to change them. */
  private static List<String> shape(Document page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.tagName()
                    + element.attributes().asList().stream().map(a -> a.getKey()).toList())
        .toList();
  }

  private static Document page(String hostile) {
    return Jsoup.parse(new StatusPage().render(reference(hostile)));
  }

  private static Reference reference(String hostile) {
    Policy policy =
        new Policy(
            new TreeSet<>(),
            new TreeSet<>(),
            Body.of(JavaType.of("", hostile)),
            Optional.of(hostile),
            Map.of(),
            false);
    Endpoint endpoint =
        endpoint("com.shop", "Hostile", "post", "POST /" + hostile)
            .sends(201, hostile, Body.of(JavaType.of("", hostile)), hostile)
            .fails(401, hostile, hostile)
            .waive("missing-location-201", hostile)
            .under(policy)
            .build();
    return Shop.reference(List.of(endpoint), Locale.ENGLISH);
  }
}
