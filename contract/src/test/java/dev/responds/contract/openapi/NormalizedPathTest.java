package dev.responds.contract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.HalfPairs;
import dev.responds.contract.model.Routing;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NormalizedPathTest {

  /** RFC 9535 §2.7: {@code normal-single-quoted}, with the escapes that we write. */
  private static final Pattern NORMAL =
      Pattern.compile(
          "\\['(?:[\\x20-\\x26\\x28-\\x5b\\x5d-\\ud7ff\\ue000-\\uffff\\x{10000}-\\x{10ffff}]"
              + "|\\\\['\\\\bfnrt]|\\\\u00[01][0-9a-f])*'\\]");

  @Property(tries = 500)
  void anyNameIsAStepThatTheGrammarHas(@ForAll @StringLength(max = 8) String name) {
    String step = NormalizedPath.step(name);

    assertThat(step).matches(NORMAL);
    assertThat(NormalizedPath.parse("$" + step)).containsExactly(HalfPairs.replaced(name));
  }

  @Test
  void halfAPairIsReplacedAndAWholeOneIsNot() {
    assertThat(HalfPairs.replaced("a\ud83d/\ud83d\ude00\ude00"))
        .isEqualTo("a\ufffd/\ud83d\ude00\ufffd");
    assertThat(NormalizedPath.step("\ud83d")).isEqualTo("['\ufffd']");
  }

  @Test
  void documentsAndOverlaysNameTheSamePath() {
    Routing routing =
        new Routing(HttpMethod.all(List.of("GET")), List.of("/\ud83d"), List.of(), List.of());

    assertThat(routing.paths()).containsExactly("/\ufffd");
  }
}
