package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.check.StandardRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepetitionTest {

  private static final Source PLACE = Source.type("shop.Refused").annotation(0);
  private static final ResponseFixture BUNDLED = response(303).bundledAt(PLACE);

  private static List<Verdict> judged(EndpointFixture... endpoints) {
    return StandardRules.book(StatusRegistry.load())
        .judge(Stream.of(endpoints).map(EndpointFixture::build).toList());
  }

  private static EndpointFixture endpoint(String name) {
    return get().named(name).responds(200).responds(BUNDLED);
  }

  @Test
  void endpointsOfABundleAreCounted() {
    List<Verdict> united = Repetition.removed(judged(endpoint("one"), endpoint("two")));

    assertThat(united).hasSize(1);
    assertThat(united.get(0).endpoints()).isEqualTo(2);
    assertThat(united.get(0).finding().source()).isEqualTo(PLACE.at("value"));
  }

  @Test
  void theEndpointThatIsCompiledTells() {
    List<Verdict> united =
        Repetition.removed(
            judged(endpoint("one"), endpoint("two")),
            endpoint -> endpoint.handler().name().equals("two"));

    assertThat(united).hasSize(1);
    assertThat(united.get(0).endpoint().handler().name()).isEqualTo("two");
  }

  @Test
  void whatIsWaivedDoesNotCount() {
    EndpointFixture waived = endpoint("two").waive("missing-location-redirect", "moved by hand");
    List<Verdict> united = Repetition.removed(judged(endpoint("one"), waived));

    assertThat(united).hasSize(2).allMatch(verdict -> verdict.endpoints() == 1);
  }

  @Test
  void eachEndpointHasItsOwn() {
    assertThat(Repetition.ofEach(judged(endpoint("one"), endpoint("two")))).hasSize(2);
  }
}
