package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.rule.check.StandardRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a team has written down is not told again, and nothing else is kept from it. */
class BaselineTest {

  private static final RuleBook RULES = StandardRules.book(StatusRegistry.load());

  private static List<Verdict> found(EndpointFixture... endpoints) {
    List<Endpoint> all = Stream.of(endpoints).map(EndpointFixture::build).toList();
    return RULES.judge(all);
  }

  private static EndpointFixture wrong() {
    return get().signature("find(J)").responds(200, 401);
  }

  private static EndpointFixture alsoWrong() {
    return post().signature("add()").responds(200, 401);
  }

  private static List<Verdict> heavy(List<Verdict> found) {
    return found.stream().filter(Baseline::takes).toList();
  }

  @Test
  void knowsWhatWasWrittenDown() {
    List<Verdict> today = found(wrong());
    Baseline baseline = Baseline.parse(Baseline.of(today).print());

    assertThat(heavy(today)).isNotEmpty().allMatch(baseline::knows);
    assertThat(heavy(found(wrong(), alsoWrong())))
        .filteredOn(verdict -> !baseline.knows(verdict))
        .isNotEmpty()
        .allMatch(verdict -> verdict.endpoint().handler().signature().equals("add()"));
  }

  @Test
  void isTextWithoutLines() {
    assertThat(Baseline.of(found(wrong())).print())
        .isEqualTo(
            """
            # Findings that Responds does not tell of again. What is mended leaves by itself.
            com.shop.OrderController.find(J) missing-www-authenticate 401
            """);
  }

  @Test
  void whatIsMendedLeavesAndNothingComes() {
    Baseline baseline = Baseline.of(found(wrong()));

    assertThat(baseline.without(found(alsoWrong()), rule -> true).size()).isZero();
    assertThat(baseline.without(found(wrong(), alsoWrong()), rule -> true).print())
        .isEqualTo(baseline.print());
    assertThat(baseline.without(List.of(), rule -> false).print()).isEqualTo(baseline.print());
  }

  @Test
  void adviceAndWhatIsWaivedIsNotWrittenDown() {
    EndpointFixture waived = wrong().waive("missing-www-authenticate", "a gateway adds it");

    assertThat(Baseline.of(found(waived)).size()).isZero();
  }

  @Test
  void namesWhatCannotBeMeantAndKeepsIt() {
    String text =
        "shop.Orders.find(J) misspelled-rule 404\n<<<<<<< HEAD of something else\n\n# so\n";
    Baseline baseline = Baseline.parse(text);

    assertThat(baseline.unknown(RULES))
        .containsExactly(
            "<<<<<<< HEAD of something else", "shop.Orders.find(J) misspelled-rule 404");
    assertThat(baseline.print()).contains("<<<<<<< HEAD of something else\n");
  }
}
