package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Documented;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.FoundResponse.Content;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Traits;
import dev.responds.contract.rule.check.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the rules say of annotations that were written for other tools. */
class ForeignDeclarationsTest {

  private static final String DIFFERS = "foreign-declaration-differs";
  private static final Source PLACE =
      Source.method("com.shop.OrderController", "answer", 0).annotation(1);

  private static final FoundResponse SENT =
      new FoundResponse(
          204, true, List.of(), true, Content.NONE, Optional.empty(), List.of("Orders.get"), 0);

  private static ResponseFixture foreign(int status) {
    return response(status).in(Notation.SWAGGER);
  }

  /** Endpoints that lead to each text of the rule about differences. */
  static List<EndpointFixture> samples() {
    return List.of(
        get().responds(200).with(documented(true, 200, 404)),
        get().responds(200, 404).with(documented(true, 200)),
        post().found(SENT).responds(204).with(documented(true, 204, 422)));
  }

  private static Traits documented(boolean whole, int... statuses) {
    SortedMap<Integer, Source> places = new TreeMap<>();
    for (int status : statuses) {
      places.put(status, PLACE);
    }
    return Traits.NONE.documented(new Documented(places, whole, !whole));
  }

  @Test
  void theRulesThatAreSilentExistAndAreDocumented() throws IOException {
    String told = Files.readString(Path.of("../docs/adopting.md"));
    RuleBook book = StandardRules.book(StatusRegistry.load());
    assertThat(ForeignDeclarations.SILENT)
        .allSatisfy(
            id -> {
              assertThat(book.find(id)).isPresent();
              assertThat(told).contains("`" + id + "`");
            });
  }

  @Test
  void anErrorIsAWarning() {
    assertThat(found("status-out-of-range", get().responds(foreign(999))))
        .containsExactly("WARNING");
    assertThat(found("status-out-of-range", get().responds(response(999))))
        .containsExactly("ERROR");
  }

  @Test
  void whatHasNoPlaceCountsAsTheEndpointDoes() {
    ResponseFixture around = response(503).at(Scope.TYPE).in(Source.NOWHERE);
    ResponseFixture wrong = foreign(999).in(Source.NOWHERE);
    assertThat(found("status-out-of-range", get().responds(around).responds(wrong)))
        .containsExactly("WARNING");
  }

  @Test
  void anotherLevelIsTheTeamsToSet() {
    EndpointFixture wrong = get().responds(foreign(999));
    assertThat(found("status-out-of-range", wrong.level("status-out-of-range", Severity.ERROR)))
        .containsExactly("ERROR");
  }

  @Test
  void whatADeclarationLacksIsNotMissed() {
    EndpointFixture endpoint =
        post()
            .at("/orders/{id}")
            .reads(Parameter.Kind.PATH, "id")
            .returns(Carrier.RESPONSE)
            .responds(foreign(201))
            .responds(foreign(303))
            .responds(foreign(429));
    assertThat(found(endpoint)).isEmpty();
    assertThat(found(post().responds(foreign(404)))).isEmpty();
  }

  @Test
  void aTeamMayAskForWhatIsMissing() {
    EndpointFixture endpoint = get().returns(Carrier.RESPONSE).responds(foreign(303));
    assertThat(found(endpoint)).isEmpty();
    assertThat(
            found(
                "missing-location-redirect",
                endpoint.level("missing-location-redirect", Severity.WARNING)))
        .containsExactly("WARNING");
  }

  @Test
  void aSuccessThatTheFrameworkNeverSendsIsReported() {
    EndpointFixture endpoint = get().sends(200, Body.of(ORDER));
    assertThat(found("framework-status-undeclared", endpoint.responds(foreign(202))))
        .containsExactly("WARNING");
  }

  @Test
  void otherToolsAddTheSuccessThatIsLeftOut() {
    EndpointFixture endpoint = get().sends(200, Body.of(ORDER));
    assertThat(found(endpoint.responds(foreign(404)))).isEmpty();
  }

  @Test
  void aStatusOfOneNotationAloneIsADifference() {
    assertThat(found(DIFFERS, samples().get(0))).containsExactly("WARNING");
    assertThat(found(DIFFERS, samples().get(1))).containsExactly("ADVICE missing");
  }

  @Test
  void whatIsAroundAnEndpointIsNoDifference() {
    assertThat(found(DIFFERS, get().responds(200).with(documented(true, 200, 401, 403, 429, 500))))
        .isEmpty();
    assertThat(found(DIFFERS, get().responds(200, 401).with(documented(true, 200)))).isEmpty();
  }

  @Test
  void whatTheCodeContradictsIsNoDifferenceBesides() {
    EndpointFixture endpoint =
        post()
            .found(SENT)
            .responds(204)
            .responds(foreign(201).in(PLACE))
            .with(documented(true, 201));
    assertThat(found(endpoint)).containsExactly("WARNING response-never-sent");
  }

  /** Whether code that is not understood sends it, nobody knows; what is not sent is not added. */
  @Test
  void whatTheCodeDoesNotSendIsNotToBeDeclared() {
    Traits said = documented(true, 204, 422);
    EndpointFixture unknown = post().responds(204).with(said);
    assertThat(found(DIFFERS, unknown)).containsExactly("WARNING");
    assertThat(CodeFixes.of(only(DIFFERS, unknown))).isNotEmpty();
    EndpointFixture known = post().responds(204).with(said).found(SENT);
    assertThat(found(DIFFERS, known)).containsExactly("WARNING unfound");
    assertThat(CodeFixes.of(only(DIFFERS, known))).isEmpty();
  }

  @Test
  void anotherSuccessIsOneDifference() {
    EndpointFixture endpoint = get().responds(204, 404).with(documented(true, 200));
    assertThat(found(DIFFERS, endpoint)).containsExactly("WARNING", "ADVICE missing");
  }

  @Test
  void aRangeMayStandForWhatIsMissing() {
    assertThat(found(DIFFERS, get().responds(200, 404).with(documented(false, 200)))).isEmpty();
  }

  @Test
  void whereNoSuccessIsNamedErrorsAloneAreNot() {
    assertThat(found(DIFFERS, get().responds(200, 404).with(documented(true, 404)))).isEmpty();
  }
}
