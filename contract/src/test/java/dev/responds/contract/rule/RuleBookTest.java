package dev.responds.contract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.check.StandardRules;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names what a rule of the book lacks. */
class RuleBookTest {

  private static final String EXAMPLE = ".java.txt";

  private static final Set<String> OFF_BY_DEFAULT =
      Set.of(
          "existence-oracle",
          "heuristic-cache-trap",
          "negotiated-without-vary",
          "post-create-ok",
          "retired-endpoint-headers",
          "validation-status-split");

  private final RuleBook book = StandardRules.book(StatusRegistry.load());
  private final List<String> ids = book.rules().stream().map(Rule::id).toList();

  @Test
  void idsAreUniqueAndSorted() {
    assertThat(ids).doesNotHaveDuplicates().isSorted().allMatch(id -> id.matches("[a-z0-9-]+"));
  }

  @Test
  void everyRuleIsFoundByItsId() {
    assertThat(book.rules()).allSatisfy(rule -> assertThat(book.find(rule.id())).contains(rule));
    assertThat(book.find("no-such-rule")).isEmpty();
  }

  @Test
  void everyRuleHasALevelAndASection() {
    assertThat(book.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.level() == Severity.OFF)
                  .as(rule.id())
                  .isEqualTo(OFF_BY_DEFAULT.contains(rule.id()));
              assertThat(rule.citation().document()).as(rule.id()).matches("RFC \\d+");
              assertThat(rule.citation().section()).as(rule.id()).matches("\\d+(\\.\\d+)*");
            });
  }

  @Test
  void everyRuleHasAnExampleAndEveryExampleARule() throws IOException {
    assertThat(examples()).isEqualTo(ids);
    count("with an example", examples().size());
  }

  /** A line of the table that the output of the tests shows: what of the book is there. */
  private void count(String what, int having) {
    System.out.printf("Rules %-26s %d of %d%n", what, having, ids.size());
  }

  @Test
  void everyRuleHasATextAndEveryTextARule() {
    Bundle english = Bundle.ENGLISH;
    assertThat(english.idsWith("why")).isEqualTo(ids);
    assertThat(english.idsWith("message")).containsAll(ids);
    assertThat(english.idsWith("fix")).containsAll(ids);
    for (Bundle bundle : Bundle.ALL) {
      count("in " + bundle.locale().getDisplayLanguage(Locale.ROOT), bundle.idsWith("why").size());
    }
  }

  private static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .map(name -> name.replace(EXAMPLE, ""))
          .sorted()
          .toList();
    }
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Rule.class.getResource("examples")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
