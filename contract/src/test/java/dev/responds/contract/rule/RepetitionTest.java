package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.FoundResponse.Content;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.check.StandardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  void whatOtherToolsAreToldOnAnOverriddenMethodIsOneMessage() {
    ResponseFixture foreign =
        response(999)
            .in(Notation.SWAGGER)
            .in(Source.method("com.shop.Api", "answer", 0).annotation(1));
    EndpointFixture declared = get().in("com.shop", "Api").notImplemented().responds(foreign);

    List<Verdict> united =
        Repetition.removed(judged(declared, get().responds(200).responds(foreign)));

    assertThat(united).hasSize(1);
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

  private static EndpointFixture calling(String name, String code) {
    return endpoint(name, deciding(code, "Orders." + name));
  }

  private static EndpointFixture endpoint(String name, FoundResponse found) {
    FoundResponse declared =
        new FoundResponse(
            200, true, List.of(), true, Content.UNKNOWN, Optional.empty(), List.of(), 0);
    return get().named(name).responds(200).found(declared, found);
  }

  @Test
  void whatOneMethodDoesIsSaidOnce() {
    List<Verdict> united =
        Repetition.removed(
            judged(
                calling("one", "Accounts.require"),
                calling("two", "Orders.check"),
                calling("three", "Accounts.require"),
                calling("four", "Orders.check")));

    assertThat(united)
        .extracting(verdict -> verdict.endpoint().handler().name(), Verdict::endpoints)
        .containsExactly(tuple("one", 2), tuple("two", 2));
  }

  @Test
  void whatEachMethodDoesItselfIsSaidOfEach() {
    EndpointFixture one = endpoint("one", deciding("Orders.one"));
    EndpointFixture two = endpoint("two", deciding("Orders.two"));

    assertThat(Repetition.removed(judged(one, two))).hasSize(2);
  }

  @Test
  void theNearestEndpointTells() {
    EndpointFixture far =
        endpoint("far", deciding("Accounts.require", "Orders.far", "Orders.check"));
    EndpointFixture near = endpoint("near", deciding("Accounts.require", "Orders.near"));

    List<Verdict> united = Repetition.removed(judged(far, near));

    assertThat(united).hasSize(1);
    assertThat(united.get(0).endpoint().handler().name()).isEqualTo("near");
    assertThat(united.get(0).finding().level()).isEqualTo(Severity.WARNING);
  }

  private static FoundResponse deciding(String code, String... way) {
    List<String> whole = new ArrayList<>(List.of(way));
    whole.add(code);
    return new FoundResponse(
        403,
        true,
        List.of(),
        false,
        Content.UNKNOWN,
        Optional.of("shop.Forbidden"),
        whole,
        way.length);
  }

  @Test
  void eachEndpointHasItsOwn() {
    assertThat(Repetition.ofEach(judged(endpoint("one"), endpoint("two")))).hasSize(2);
  }
}
