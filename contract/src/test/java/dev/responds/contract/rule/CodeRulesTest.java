package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.FoundResponse.Content;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.Proof.Extent;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.check.StandardRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules say of what was found in the code of endpoints. */
class CodeRulesTest {

  private static final Body CONTENT = Body.of(ORDER);

  /** One endpoint for each message. */
  static List<EndpointFixture> samples() {
    return List.of(
        get().responds(200).found(returned(200), returned(404)),
        get().responds(200).found(returned(200), thrown("com.shop.Gone", 0)),
        get().responds(200).found(returned(200), thrown("java.lang.Exception", 0)),
        get().responds(200, 203).found(returned(200)),
        get().responds(200, 409).found(returned(200)),
        get().responds(response(200).headers("ETag")).found(returned(200)),
        get().responds(response(200).body(CONTENT)).found(content(200, Content.NONE)),
        get().responds(response(200).body(Body.NONE)).found(content(200, Content.SOME)),
        get().responds(204).found(content(204, Content.SOME)),
        get().responds(200).responds(on(422)).found(returned(200), thrown("com.shop.Gone", 0)),
        get().challenge("Bearer").responds(401).found(returned(401)),
        generated(Body.UNKNOWN),
        generated(Body.UNKNOWN).found(typed("com.shop.Order")),
        get(),
        get().found(returned(200)));
  }

  private static FoundResponse returned(int status, String... fields) {
    List<HeaderField> set = Stream.of(fields).map(HeaderField::parse).toList();
    return new FoundResponse(
        status, true, set, true, Content.UNKNOWN, Optional.empty(), List.of("Orders.get"), 0);
  }

  private static FoundResponse content(int status, Content content) {
    return new FoundResponse(
        status, true, List.of(), true, content, Optional.empty(), List.of("Orders.get"), 0);
  }

  private static EndpointFixture generated(Body declared) {
    return get().returns(Carrier.GENERATED).responds(response(200).body(declared));
  }

  private static FoundResponse typed(String type) {
    return new FoundResponse(
        200,
        true,
        List.of(),
        true,
        Content.SOME,
        Optional.empty(),
        Optional.of(type),
        Optional.empty(),
        List.of("Orders.get"),
        0);
  }

  private static FoundResponse thrown(String exception, int depth) {
    return new FoundResponse(
        410,
        true,
        List.of(),
        false,
        Content.UNKNOWN,
        Optional.of(exception),
        List.of("Orders.get", "Orders.check"),
        depth);
  }

  private static ResponseFixture on(int status) {
    return response(status).on(ExceptionType.of(JavaType.of("com.shop", "Gone")));
  }

  private static FoundResponse possible(int status) {
    return new FoundResponse(
        status, false, List.of(), false, Content.UNKNOWN, Optional.empty(), List.of(), 5);
  }

  private static List<String> undeclared(EndpointFixture endpoint) {
    return found("undeclared-response", endpoint);
  }

  @Test
  void endpointsWithoutDeclarationsAreNamedBesideOthersAlone() {
    Endpoint silent = get().found(returned(200), returned(404)).build();
    Endpoint stub = post().notImplemented().build();
    RuleBook book = StandardRules.book(StatusRegistry.load());

    assertThat(book.check(List.of(silent, stub))).isEmpty();
    assertThat(book.check(List.of(silent, stub, get().responds(200, 404).build())))
        .filteredOn(verdict -> verdict.finding().id().equals("endpoint-undeclared"))
        .singleElement()
        .satisfies(
            verdict -> {
              assertThat(verdict.endpoint()).isSameAs(silent);
              assertThat(verdict.finding().level()).isEqualTo(Severity.ADVICE);
              assertThat(verdict.finding().arguments().values()).containsEntry("sent", "200, 404");
            });
  }

  @Test
  void codeNearTheEndpointIsAWarningAndFartherCodeIsAdvice() {
    assertThat(undeclared(get().responds(200).found(returned(200), returned(404))))
        .containsExactly("WARNING");
    assertThat(undeclared(get().responds(200).found(returned(200), thrown("com.shop.Gone", 1))))
        .containsExactly("WARNING thrown");
    assertThat(undeclared(get().responds(200).found(returned(200), thrown("com.shop.Gone", 2))))
        .containsExactly("ADVICE thrown");
    assertThat(undeclared(get().responds(200).found(returned(200), returned(500))))
        .containsExactly("ADVICE");
  }

  @Test
  void whatIsDeclaredAnywhereOrOnlyPossibleIsNotUndeclared() {
    assertThat(undeclared(get().responds(200, 404).found(returned(200), returned(404)))).isEmpty();
    assertThat(
            undeclared(
                get()
                    .responds(200)
                    .responds(response(404).sentBy(Sender.INFRASTRUCTURE))
                    .found(returned(200), returned(404))))
        .isEmpty();
    assertThat(undeclared(get().responds(200).found(returned(200), possible(404)))).isEmpty();
    assertThat(undeclared(get().found(returned(404)))).isEmpty();
    assertThat(undeclared(get().responds(200))).isEmpty();
  }

  @Test
  void whichRedirectAViewIsDependsOnItsResolver() {
    EndpointFixture view = post().returns(Carrier.VIEW).responds(303);
    assertThat(undeclared(view.found(returned(302)))).isEmpty();
    assertThat(undeclared(post().responds(303).found(returned(303), returned(302))))
        .containsExactly("WARNING");
  }

  @Test
  void successThatIsNowhereInTheCodeIsNeverSent() {
    EndpointFixture endpoint = get().responds(200, 203, 403);
    assertThat(found("response-never-sent", endpoint.found(returned(200))))
        .containsExactly("WARNING");
    assertThat(found("response-never-sent", endpoint.found(returned(200), possible(203))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Extent.class,
      names = {"NONE", "PART"})
  void silenceIsNoProofWhereNotAllIsUnderstood(Extent extent) {
    Proof proof = new Proof(extent, List.of(returned(200)), List.of());
    EndpointFixture endpoint =
        get().responds(response(200).headers("ETag")).responds(203).proof(proof);
    assertThat(found("response-never-sent", endpoint)).isEmpty();
    assertThat(found("promised-field-not-sent", endpoint)).isEmpty();
  }

  @Test
  void fieldThatSomeWaySetsIsNotMissing() {
    EndpointFixture endpoint = get().responds(response(200).headers("ETag"));
    assertThat(found("promised-field-not-sent", endpoint.found(returned(200))))
        .containsExactly("WARNING");
    assertThat(found("promised-field-not-sent", endpoint.found(returned(200, "etag")))).isEmpty();
    assertThat(
            found("promised-field-not-sent", endpoint.found(returned(200), returned(200, "ETag"))))
        .isEmpty();
    assertThat(found("promised-field-not-sent", endpoint.found(returned(404)))).isEmpty();
    FoundResponse open =
        new FoundResponse(
            200, true, List.of(), false, Content.SOME, Optional.empty(), List.of(), 0);
    assertThat(found("promised-field-not-sent", endpoint.found(open))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vary", "Cache-Control", "X-Request-Id", "RateLimit", "Set-Cookie"})
  void whatFiltersSetIsLeftAlone(String field) {
    EndpointFixture endpoint = get().responds(response(200).headers(field));
    assertThat(found("promised-field-not-sent", endpoint.found(returned(200)))).isEmpty();
  }

  @Test
  void contentIsHeldAgainstAllWays() {
    EndpointFixture some = get().responds(response(200).body(CONTENT));
    assertThat(found("content-contradicts", some.found(content(200, Content.NONE))))
        .containsExactly("WARNING");
    assertThat(
            found(
                "content-contradicts",
                some.found(content(200, Content.NONE), content(200, Content.SOME))))
        .isEmpty();
    assertThat(found("content-contradicts", some.found(content(200, Content.UNKNOWN)))).isEmpty();
    EndpointFixture none = get().responds(response(200).body(Body.NONE));
    assertThat(found("content-contradicts", none.found(content(200, Content.SOME))))
        .containsExactly("WARNING sent");
    EndpointFixture assumed = get().responds(response(404).body(Body.ASSUMED_PROBLEM));
    assertThat(found("content-contradicts", assumed.found(content(404, Content.NONE)))).isEmpty();
  }

  @Test
  void whatIsThrownElsewhereMayHaveTheContentOfAnError() {
    EndpointFixture some = get().responds(response(400).body(CONTENT));
    List<FoundResponse> found = List.of(returned(200), content(400, Content.NONE));
    assertThat(found("content-contradicts", some.proof(new Proof(Extent.ALL, found, List.of()))))
        .containsExactly("WARNING");
    assertThat(
            found("content-contradicts", some.proof(new Proof(Extent.RETURNED, found, List.of()))))
        .isEmpty();
  }

  @Test
  void waiverOfARuleThatCouldNotLookIsNotIdle() {
    EndpointFixture endpoint = get().responds(200).waive("undeclared-response", "a reason");
    assertThat(found("waiver-without-effect", endpoint)).isEmpty();
    assertThat(found("waiver-without-effect", endpoint.found(returned(200))))
        .containsExactly("WARNING");
    assertThat(found("waiver-without-effect", endpoint.found(returned(200), returned(404))))
        .isEmpty();
  }

  @Test
  void fieldThatTheCodeSetsIsNotMissingInTheDeclaration() {
    EndpointFixture created = post().responds(201);
    assertThat(found("missing-location-201", created.found(returned(201))))
        .containsExactly("WARNING");
    assertThat(found("missing-location-201", created.found(returned(201, "Location")))).isEmpty();
  }

  @Test
  void contentThatTheCodeSendsWhereThereCanBeNone() {
    String rule = "body-on-bodyless-status";
    for (int status : new int[] {204, 205, 304}) {
      EndpointFixture endpoint = get().responds(200, status);
      assertThat(found(rule, endpoint.found(content(status, Content.SOME))))
          .containsExactly("WARNING sent");
      assertThat(found(rule, endpoint.found(content(status, Content.NONE)))).isEmpty();
      assertThat(found(rule, endpoint.found(content(status, Content.UNKNOWN)))).isEmpty();
      assertThat(found(rule, endpoint.found(content(200, Content.SOME)))).isEmpty();
    }
    assertThat(
            found(
                rule,
                get().responds(204).found(content(204, Content.NONE), content(204, Content.SOME))))
        .containsExactly("WARNING sent");
    assertThat(
            found(
                rule,
                get().responds(response(204).body(CONTENT)).found(content(204, Content.SOME))))
        .containsExactly("ERROR");
  }

  @Test
  void challengeOfAPolicyThatTheCodePasses() {
    String rule = "missing-www-authenticate";
    EndpointFixture endpoint = get().challenge("Bearer").responds(401);
    assertThat(found(rule, endpoint)).isEmpty();
    assertThat(found(rule, endpoint.found(returned(401)))).containsExactly("WARNING sent");
    assertThat(found(rule, endpoint.found(returned(401, "WWW-Authenticate")))).isEmpty();
    assertThat(found(rule, endpoint.found(possible(401)))).isEmpty();
    assertThat(found(rule, endpoint.found(returned(401, "WWW-Authenticate"), returned(401))))
        .containsExactly("WARNING sent");
    FoundResponse open =
        new FoundResponse(
            401, true, List.of(), false, Content.NONE, Optional.empty(), List.of(), 0);
    assertThat(found(rule, endpoint.found(open))).isEmpty();
  }

  @Test
  void contentOfAGeneratedTypeIsNotDeclared() {
    String rule = "content-undeclared";
    assertThat(found(rule, generated(Body.UNKNOWN))).containsExactly("ADVICE");
    assertThat(found(rule, generated(Body.UNKNOWN).found(typed("com.shop.Order"))))
        .containsExactly("ADVICE found");
    assertThat(
            found(
                rule,
                generated(Body.UNKNOWN).found(typed("com.shop.Order"), typed("com.shop.Draft"))))
        .containsExactly("ADVICE");
    assertThat(found(rule, generated(CONTENT))).isEmpty();
    assertThat(found(rule, generated(Body.NONE))).isEmpty();
    assertThat(found(rule, get().responds(response(200).body(Body.UNKNOWN)))).isEmpty();
    assertThat(found(rule, get().returns(Carrier.GENERATED).responds(201, 404))).isEmpty();
  }

  @Test
  void errorThatOnlyTheCodeHasAReasonForIsAdviceWhereAllOfItIsUnderstood() {
    String rule = "response-never-sent";
    assertThat(found(rule, get().responds(200, 404, 409, 410).found(returned(200))))
        .containsExactly("ADVICE error", "ADVICE error", "ADVICE error");
    assertThat(found(rule, get().responds(200, 400, 401, 403, 422, 429, 503).found(returned(200))))
        .isEmpty();
    assertThat(found(rule, get().responds(200, 409).found(returned(200), possible(409)))).isEmpty();
    FoundResponse unanswered =
        new FoundResponse(
            500,
            true,
            List.of(),
            false,
            Content.UNKNOWN,
            Optional.of("com.shop.Locked"),
            List.of(),
            0);
    assertThat(found(rule, get().responds(200, 423).found(returned(200), unanswered))).isEmpty();
    Proof part = new Proof(Extent.RETURNED, List.of(returned(200)), List.of());
    assertThat(found(rule, get().responds(200, 409).proof(part))).isEmpty();
    EndpointFixture around =
        get().responds(200).responds(response(409).sentBy(Sender.INFRASTRUCTURE));
    assertThat(found(rule, around.found(returned(200)))).isEmpty();
  }

  @Test
  void exceptionThatCodeAnswersOtherwiseIsToldOnce() {
    String rule = "exception-status-mismatch";
    FoundResponse gone = thrown("com.shop.Gone", 0);
    EndpointFixture endpoint = get().responds(200).responds(on(422)).found(returned(200), gone);
    assertThat(found(rule, endpoint)).containsExactly("WARNING found");
    assertThat(undeclared(endpoint)).isEmpty();
    assertThat(found(rule, get().responds(200).responds(on(410)).found(returned(200), gone)))
        .isEmpty();
    assertThat(found(rule, get().responds(200).responds(on(422)).found(returned(422), gone)))
        .isEmpty();
    FoundResponse other = thrown("com.shop.Lost", 0);
    EndpointFixture another = get().responds(200).responds(on(422)).found(returned(200), other);
    assertThat(found(rule, another)).isEmpty();
    assertThat(undeclared(another)).isNotEmpty();
    Proof part = new Proof(Extent.PART, List.of(returned(200), gone), List.of());
    assertThat(found(rule, get().responds(200).responds(on(422)).proof(part))).isEmpty();
  }

  @Test
  void whatAParameterNamesMayBeMissedBeforeTheMethodIsCalled() {
    String rule = "response-never-sent";
    assertThat(found(rule, path("java.lang", "Long"))).containsExactly("ADVICE error");
    assertThat(found(rule, path("com.shop", "Order"))).isEmpty();
    assertThat(found(rule, path("java.lang", "Long").calledBy(Framework.JAKARTA))).isEmpty();
    assertThat(found(rule, path("java.lang", "String").calledBy(Framework.JAKARTA)))
        .containsExactly("ADVICE error");
  }

  private static EndpointFixture path(String packageName, String type) {
    Parameter number =
        new Parameter(
            Parameter.Kind.PATH, "number", Optional.of(JavaType.of(packageName, type)), false);
    return get().at("/orders/{number}").reads(number).responds(200, 404).found(returned(200));
  }
}
