package dev.responds.benchmark.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.benchmark.peer.Peers;
import dev.responds.benchmark.result.Results;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class BarChartTest {

  private final Results results =
      new Sample()
          .withoutSources("noop", 1.1)
          .with(Peers.RESPONDS, 1.25, 1.75)
          .with("Immutables", 4, 9)
          .results();

  private final Document picture = parse(new BarChart(results, Sample.PEERS, 1_000).svg());

  @Test
  void itNamesWhatWasMeasured() {
    assertThat(texts("name")).containsExactly("noop", "responds", "Immutables");
    assertThat(texts("value")).containsExactly("1.10", "1.75", "9.00");
  }

  @Test
  void textIsEscaped() {
    assertThat(texts("note")).contains("2 cores & <a lot of> memory");
  }

  @Test
  void theLimitEndsWhereTheMarkStands() {
    Element limit = marked("rect", "ours").get(1);
    Element mark = marked("line", "mark").get(2);

    assertThat(number(limit, "x") + number(limit, "width")).isEqualTo(number(mark, "x1"));
  }

  @Test
  void withoutGeneratedSourcesTheLimitIsNoProcessing() {
    assertThat(number(marked("line", "mark").get(1), "x1"))
        .isEqualTo(number(marked("line", "one").get(0), "x1"));
  }

  @Test
  void barsAreAsLongAsTheirNumbers() {
    Element ours = marked("rect", "ours-own").get(1);
    Element longest = marked("rect", "other-own").get(2);

    assertThat(number(longest, "width") / number(ours, "width"))
        .isCloseTo(9 / 1.75, org.assertj.core.data.Offset.offset(0.01));
  }

  @Test
  void everythingStandsInside() {
    double width = number(picture.getDocumentElement(), "width");
    for (String tag : new String[] {"rect", "line", "text"}) {
      for (Element each : elements(tag)) {
        String x = tag.equals("line") ? "x2" : "x";
        assertThat(number(each, x)).isBetween(0.0, width);
      }
    }
  }

  private List<String> texts(String style) {
    return marked("text", style).stream().map(Element::getTextContent).toList();
  }

  private List<Element> marked(String tag, String style) {
    return elements(tag).stream().filter(each -> each.getAttribute("class").equals(style)).toList();
  }

  private List<Element> elements(String tag) {
    NodeList nodes = picture.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static Document parse(String text) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)));
    } catch (Exception e) {
      throw new AssertionError(text, e);
    }
  }
}
