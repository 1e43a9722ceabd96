package dev.responds.contract.rule;

import static dev.responds.contract.http.HttpMethod.GET;
import static dev.responds.contract.http.HttpMethod.HEAD;
import static dev.responds.contract.http.HttpMethod.POST;
import static dev.responds.contract.http.HttpMethod.QUERY;
import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Access;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Traits;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ranges, and the answers to them. */
class RangeRulesTest {

  private static final String RANGE = "range-status-without-range";
  private static final String FULL = "partial-without-full";

  private static final Body LIST = Body.of(ORDER);

  @Test
  void rangeThatNothingReads() {
    assertThat(found(RANGE, get().sends(200, LIST).responds(200, 206, 416)))
        .containsExactly("ADVICE", "ADVICE unsatisfiable");
    assertThat(found(RANGE, on(GET, QUERY).sends(200, LIST).responds(200, 206)))
        .containsExactly("ADVICE");
  }

  @Test
  void fixIsCodeOfTheFramework() {
    EndpointFixture resource = get().calledBy(Framework.JAKARTA).sends(200, LIST);
    assertThat(found(RANGE, resource.responds(200, 206, 416)))
        .containsExactly("ADVICE jakarta", "ADVICE jakarta-unsatisfiable");
    EndpointFixture part = get().calledBy(Framework.JAKARTA).sends(200, LIST).responds(200, 206);
    assertThat(only(RANGE, part).arguments().values())
        .containsEntry("reading", "@HeaderParam(\"Range\")");
    assertThat(only(RANGE, get().sends(200, LIST).responds(200, 206)).arguments().values())
        .containsEntry("reading", "@RequestHeader(name = \"Range\", required = false)");
  }

  @Test
  void rangeThatTheFrameworkReads() {
    Traits ranged = new Traits(Access.UNKNOWN, true, false, false, Optional.empty(), Set.of());
    assertThat(found(RANGE, get().sends(200, LIST).with(ranged).responds(200, 206, 416))).isEmpty();
  }

  @Test
  void rangeThatTheEndpointReadsOrMayRead() {
    EndpointFixture reading = get().sends(200, LIST).reads(Parameter.Kind.HEADER, "range");
    assertThat(found(RANGE, reading.responds(200, 206, 416))).isEmpty();
    EndpointFixture raw = get().sends(200, LIST).reads(Parameter.Kind.RAW_REQUEST, "");
    assertThat(found(RANGE, raw.responds(200, 206, 416))).isEmpty();
    EndpointFixture other = get().sends(200, LIST).reads(Parameter.Kind.HEADER, "If-Range");
    assertThat(found(RANGE, other.responds(200, 206))).containsExactly("ADVICE");
  }

  @Test
  void contentThatIsNotKnownMayBeRanged() {
    assertThat(found(RANGE, get().responds(200, 206, 416))).isEmpty();
    assertThat(found(RANGE, get().returns(Carrier.GENERATED).responds(200, 206))).isEmpty();
  }

  @Test
  void rangeOfAFilterOrOfTheClass() {
    ResponseFixture filtered = response(206).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(RANGE, get().sends(200, LIST).responds(200).responds(filtered))).isEmpty();
    ResponseFixture shared = response(206).at(Scope.TYPE);
    assertThat(found(RANGE, get().sends(200, LIST).responds(200).responds(shared))).isEmpty();
  }

  @Test
  void methodWithoutRangesHasARuleOfItsOwn() {
    assertThat(found(RANGE, on(POST).sends(200, LIST).responds(200, 206))).isEmpty();
    assertThat(found(RANGE, on().sends(200, LIST).responds(200, 206))).isEmpty();
    assertThat(found(FULL, on(HEAD).responds(206))).isEmpty();
    assertThat(found(FULL, on().responds(206))).isEmpty();
  }

  @Test
  void partWithoutTheWhole() {
    assertThat(found(FULL, get().responds(206))).containsExactly("WARNING");
    assertThat(found(FULL, get().responds(206, 416))).containsExactly("WARNING");
    assertThat(found(FULL, on(QUERY).responds(206))).containsExactly("WARNING");
  }

  @Test
  void partWithoutARefusal() {
    assertThat(found(FULL, get().responds(200, 206))).containsExactly("ADVICE unsatisfiable");
    assertThat(found(FULL, get().responds(200, 206, 416))).isEmpty();
    assertThat(found(FULL, get().responds(200, 416))).isEmpty();
  }

  @Test
  void refusalAndWholeMayStandAroundTheEndpoint() {
    ResponseFixture whole = response(200).at(Scope.TYPE);
    ResponseFixture refusal = response(416).at(Scope.PACKAGE);
    assertThat(found(FULL, get().responds(206).responds(whole).responds(refusal))).isEmpty();
    Traits advised = new Traits(Access.UNKNOWN, false, false, false, Optional.empty(), Set.of(416));
    assertThat(found(FULL, get().responds(200, 206).with(advised))).isEmpty();
  }

  @Test
  void wholeThatTheFrameworkSendsIsReportedAsThat() {
    assertThat(found(FULL, get().sends(200, LIST).responds(206))).isEmpty();
    ResponseFixture filtered = response(206).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(FULL, get().responds(303).responds(filtered))).isEmpty();
    assertThat(found(FULL, get().responds(303).responds(response(206).at(Scope.TYPE)))).isEmpty();
  }
}
