package dev.responds.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedCaseInsensitiveMap;

/** Header fields of ours are to their users what those of Spring are. */
class FieldMapTest {

  /** One change of a map. */
  record Change(String how, String name, String value) {

    void apply(Map<String, List<String>> fields) {
      HttpHeaders headers = new HttpHeaders(CollectionUtils.toMultiValueMap(fields));
      switch (how) {
        case "add" -> headers.add(name, value);
        case "set" -> headers.set(name, value);
        case "remove" -> headers.remove(name);
        case "clear" -> headers.clear();
        default -> fields.putIfAbsent(name, new ArrayList<>(List.of(value)));
      }
    }
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(8, "add"),
                Tuple.of(8, "set"),
                Tuple.of(4, "remove"),
                Tuple.of(4, "putIfAbsent"),
                Tuple.of(1, "clear")),
            Arbitraries.of("ETag", "etag", "Link", "LINK", "Location", "X-Order", "Vary"),
            Arbitraries.of("a", "b", "c"))
        .as(Change::new)
        .list()
        .ofMaxSize(12);
  }

  @Property
  void isWhatSpringsOwnMapIs(@ForAll("changes") List<Change> changes) {
    FieldMap ours = new FieldMap();
    Map<String, List<String>> springs = new LinkedCaseInsensitiveMap<>(8, Locale.ROOT);
    for (Change change : changes) {
      change.apply(ours);
      change.apply(springs);
    }

    assertThat(ours).isEqualTo(springs).hasSameHashCodeAs(springs).hasToString(springs.toString());
    assertThat(ours.keySet()).containsExactlyElementsOf(springs.keySet());
    for (String name : List.of("etag", "LINK", "location", "x-order", "vary", "none")) {
      assertThat(ours.get(name)).isEqualTo(springs.get(name));
      assertThat(ours.containsKey(name)).isEqualTo(springs.containsKey(name));
    }
  }

  @Test
  void losesWhatItsIteratorRemoves() {
    FieldMap fields = new FieldMap();
    fields.put("Link", List.of("<a>"));
    fields.put("ETag", List.of("\"v1\""));
    Iterator<Map.Entry<String, List<String>>> entries = fields.entrySet().iterator();
    entries.next();
    entries.remove();

    assertThat(fields).containsOnlyKeys("ETag");
  }

  @Test
  void knowsNoNameThatIsNoText() {
    FieldMap fields = new FieldMap();
    fields.put("ETag", List.of("\"v1\""));

    Object number = 7;
    assertThat(fields.containsKey(number)).isFalse();
    assertThat(fields.get(number)).isNull();
    assertThat(fields.remove(number)).isNull();
  }
}
