package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.ExceptionType.Kind;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.StatusAnnotation;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exceptions, and the framework's own annotations of statuses. */
class ExceptionRulesTest {

  /** What other rules say of the same endpoints is their affair. */
  private static final Set<String> RULES =
      Set.of(
          "business-outcome-5xx",
          "challenge-status-swapped",
          "exception-status-mismatch",
          "legacy-constant",
          "reason-phrase-carries-meaning",
          "thrown-status-undeclared");

  private static final String BUSINESS = "WARNING business-outcome-5xx";
  private static final String SWAPPED = "WARNING challenge-status-swapped";
  private static final String MISMATCH = "ERROR exception-status-mismatch";
  private static final String THROWN = "WARNING thrown-status-undeclared";
  private static final String REASON = "WARNING reason-phrase-carries-meaning";

  private static final ExceptionType DENIED = Exceptions.of(Kind.ACCESS_DENIED, "Denied");
  private static final ExceptionType UNKNOWN_CALLER = Exceptions.of(Kind.AUTHENTICATION, "Who");
  private static final ExceptionType SOLD_OUT = Exceptions.of(Kind.APPLICATION, "SoldOut");

  /** Leads to every text of these rules. */
  static List<EndpointFixture> samples() {
    return List.of(
        bound(500, SOLD_OUT),
        bound(401, DENIED),
        bound(403, UNKNOWN_CALLER),
        bound(409, Exceptions.answered("Gone", 410)),
        bound(409, Exceptions.answered("By410", 410)),
        get().responds(200).throwing(Exceptions.answered("Gone", 410)),
        get().responds(200).throwing(Exceptions.answered("By410", 410)),
        annotated(421, "DESTINATION_LOCKED", ""),
        annotated(420, "METHOD_FAILURE", ""),
        annotated(413, "PAYLOAD_TOO_LARGE", "The picture is too large"));
  }

  private static EndpointFixture bound(int status, ExceptionType... exceptions) {
    return get().responds(200).responds(response(status).on(exceptions));
  }

  private static EndpointFixture annotated(int status, String constant, String reason) {
    StatusAnnotation annotation = Exceptions.annotation(status, constant, reason);
    return get().responds(200).with(Known.annotation(annotation));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 506, 508})
  void outcomeOfTheApplicationIsNoFailureOfTheServer(int status) {
    assertThat(found(bound(status, SOLD_OUT))).containsExactly(BUSINESS);
    assertThat(found(bound(status, ExceptionType.of(ORDER), SOLD_OUT))).containsExactly(BUSINESS);
    assertThat(arguments(bound(status, SOLD_OUT))).containsEntry("exception", "SoldOut");
    assertThat(found(bound(status, ExceptionType.of(ORDER)))).isEmpty();
    assertThat(found(bound(status, DENIED))).isEmpty();
    assertThat(found(bound(status))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {409, 499, 501, 503, 507})
  void otherStatusesOfAnOutcomeAreFine(int status) {
    assertThat(found(bound(status, SOLD_OUT))).doesNotContain(BUSINESS);
  }

  @Test
  void plainInternalServerErrorIsFine() {
    assertThat(found(get().responds(200, 500))).isEmpty();
  }

  @Test
  void authenticationIsNotPermission() {
    assertThat(found(bound(401, DENIED))).containsExactly(SWAPPED);
    assertThat(found(bound(403, UNKNOWN_CALLER))).containsExactly(SWAPPED);
    assertThat(found(bound(401, UNKNOWN_CALLER))).isEmpty();
    assertThat(found(bound(403, DENIED))).isEmpty();
    assertThat(found(bound(404, DENIED, UNKNOWN_CALLER))).isEmpty();
    assertThat(found(bound(401, SOLD_OUT))).isEmpty();
    assertThat(found(bound(403, SOLD_OUT))).isEmpty();
    assertThat(found(bound(401, UNKNOWN_CALLER, DENIED))).containsExactly(SWAPPED);
  }

  @Test
  void swappedStatusSaysWhichIsRight() {
    assertThat(arguments(bound(401, DENIED)))
        .containsEntry("exception", "Denied")
        .containsEntry("meant", "403");
    assertThat(arguments(bound(403, UNKNOWN_CALLER)))
        .containsEntry("exception", "Who")
        .containsEntry("meant", "401");
    assertThat(finding(bound(401, DENIED)).variant()).isEqualTo("401");
    assertThat(finding(bound(403, UNKNOWN_CALLER)).variant()).isEqualTo("403");
  }

  @Test
  void codeThatTellsCallersApartHasBoth() {
    assertThat(found(bound(401, DENIED).responds(response(403).on(DENIED)))).isEmpty();
    assertThat(found(bound(401, DENIED).responds(response(403).on(SOLD_OUT))))
        .containsExactly(SWAPPED);
    assertThat(found(bound(401, DENIED).responds(response(404).on(DENIED))))
        .containsExactly(SWAPPED);
  }

  @Test
  void exceptionThatSaysItselfWhatItIs() {
    assertThat(finding(bound(409, Exceptions.answered("By410", 410))).variant()).isEqualTo("own");
    assertThat(finding(bound(409, Exceptions.answered("Gone", 410))).variant()).isEmpty();
  }

  @Test
  void thrownExceptionThatSaysItselfWhatItIs() {
    EndpointFixture itself = get().responds(200).throwing(Exceptions.answered("By410", 410));
    assertThat(finding(itself).variant()).isEqualTo("own");
    EndpointFixture handled = get().responds(200).throwing(Exceptions.answered("Gone", 410));
    assertThat(finding(handled).variant()).isEmpty();
  }

  @Test
  void exceptionIsAnsweredOtherwise() {
    EndpointFixture endpoint = bound(409, Exceptions.answered("Gone", 410));
    assertThat(found(endpoint)).containsExactly(MISMATCH);
    assertThat(finding(endpoint).status()).hasValue(409);
    assertThat(arguments(endpoint))
        .isEqualTo(
            Map.of(
                "reason", "Conflict",
                "exception", "Gone",
                "sentReason", "Gone",
                "sent", "410",
                "handler", "By410"));
    assertThat(finding(endpoint).source().attribute()).isEqualTo("value");
    assertThat(found(bound(409, Exceptions.declared("Gone", 410)))).containsExactly(MISMATCH);
    assertThat(found(bound(409, SOLD_OUT, Exceptions.answered("Gone", 410))))
        .containsExactly(MISMATCH);
  }

  @Test
  void oneAnswerThatAgreesIsEnough() {
    assertThat(found(bound(409, Exceptions.answered("Gone", 409)))).isEmpty();
    assertThat(found(bound(409, Exceptions.answered("Gone", 410, 409)))).isEmpty();
    assertThat(found(bound(409, SOLD_OUT))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Sender.class,
      names = {"ENDPOINT", "INFRASTRUCTURE"})
  void whoAnswersByOneselfDoesNotLeaveItToTheHandler(Sender sender) {
    ResponseFixture response = response(409).on(Exceptions.answered("Gone", 410)).sentBy(sender);
    assertThat(found(get().responds(200).responds(response))).isEmpty();
  }

  @Test
  void thrownStatusThatNobodyDeclares() {
    EndpointFixture endpoint = get().responds(200).throwing(Exceptions.answered("Gone", 410, 404));
    assertThat(found(endpoint)).containsExactly(THROWN);
    assertThat(finding(endpoint).status()).hasValue(410);
    assertThat(arguments(endpoint))
        .isEqualTo(
            Map.of(
                "reason", "Gone",
                "request", "GET /orders",
                "exception", "Gone",
                "handler", "By410"));
    assertThat(finding(endpoint).source()).isEqualTo(endpoint.build().handler().source());
  }

  @Test
  void statusThatCameWithTheExceptionWasDeclaredByNobody() {
    ResponseFixture attached =
        response(410)
            .on(Exceptions.answered("Gone", 410))
            .at(Scope.TYPE)
            .in(Source.type("com.shop.Gone"));
    assertThat(found(get().responds(200).responds(attached).throwing(answered(410))))
        .containsExactly(THROWN);
  }

  @Test
  void thrownStatusThatIsDeclared() {
    assertThat(found(get().responds(200, 410).throwing(answered(410)))).isEmpty();
    assertThat(found(get().responds(200, 404).throwing(answered(410, 404)))).isEmpty();
    assertThat(
            found(
                get()
                    .responds(200)
                    .responds(response(410).at(Scope.PACKAGE).sentBy(Sender.INFRASTRUCTURE))
                    .throwing(answered(410))))
        .isEmpty();
    assertThat(found(get().responds(200).throwing(Exceptions.declared("Gone", 410)))).isEmpty();
    assertThat(found(get().responds(200).throwing(SOLD_OUT))).isEmpty();
  }

  @Test
  void thrownStatusThatIsDeclaredOtherwiseIsThatMistake() {
    assertThat(found(bound(409, answered(410)).throwing(answered(410)))).containsExactly(MISMATCH);
  }

  @Test
  void endpointThatDeclaresNothingItselfIsNotUnderContract() {
    ResponseFixture shared = response(503).at(Scope.TYPE).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(get().responds(shared).throwing(answered(410)))).isEmpty();
  }

  private static ExceptionType answered(int... statuses) {
    return Exceptions.answered("Gone", statuses);
  }

  @ParameterizedTest
  @CsvSource({
    "103, CHECKPOINT, WARNING, '', EARLY_HINTS, RFC 8297 §2",
    "302, MOVED_TEMPORARILY, ADVICE, renamed, FOUND, RFC 9110 §15.4.3",
    "413, PAYLOAD_TOO_LARGE, ADVICE, renamed, CONTENT_TOO_LARGE, RFC 9110 §15.5.14",
    "413, REQUEST_ENTITY_TOO_LARGE, ADVICE, renamed, CONTENT_TOO_LARGE, RFC 9110 §15.5.14",
    "414, REQUEST_URI_TOO_LONG, ADVICE, renamed, URI_TOO_LONG, RFC 9110 §15.5.15",
    "419, INSUFFICIENT_SPACE_ON_RESOURCE, WARNING, unassigned, INSUFFICIENT_STORAGE, RFC 9110 §15",
    "420, METHOD_FAILURE, WARNING, unassigned, CONFLICT, RFC 9110 §15",
    "421, DESTINATION_LOCKED, WARNING, '', LOCKED, RFC 9110 §15.5.20",
    "422, UNPROCESSABLE_ENTITY, ADVICE, renamed, UNPROCESSABLE_CONTENT, RFC 9110 §15.5.21"
  })
  void constantWithAnotherName(
      int status, String constant, String level, String variant, String instead, String section) {
    EndpointFixture endpoint = annotated(status, constant, "");
    assertThat(found(endpoint)).containsExactly(level + " legacy-constant");
    assertThat(finding(endpoint).variant()).isEqualTo(variant);
    assertThat(finding(endpoint).citation().orElseThrow()).hasToString(section);
    assertThat(finding(endpoint).status()).hasValue(status);
    assertThat(arguments(endpoint))
        .containsEntry("constant", constant)
        .containsEntry("instead", instead);
  }

  @Test
  void constantThatSaysWhatItSends() {
    assertThat(found(annotated(409, "CONFLICT", ""))).isEmpty();
    assertThat(found(annotated(409, "", ""))).isEmpty();
    StatusAnnotation unknown =
        new StatusAnnotation(OptionalInt.empty(), "METHOD_FAILURE", "", Source.NOWHERE);
    assertThat(found(get().responds(200).with(Known.annotation(unknown)))).isEmpty();
  }

  @Test
  void annotationsOfExceptionsAreReadToo() {
    ExceptionType locked =
        Exceptions.annotated("Locked", Exceptions.annotation(421, "DESTINATION_LOCKED", "Busy"));
    assertThat(found(get().responds(200).throwing(locked)))
        .containsExactly("WARNING legacy-constant", REASON);
    assertThat(found(bound(423, locked))).containsExactly("WARNING legacy-constant", REASON);
    assertThat(found(bound(423, locked).throwing(locked)))
        .containsExactly("WARNING legacy-constant", REASON);
  }

  @Test
  void reasonPhraseThatSaysMore() {
    EndpointFixture endpoint = annotated(404, "NOT_FOUND", "No such order");
    assertThat(found(endpoint)).containsExactly(REASON);
    assertThat(finding(endpoint).status()).hasValue(404);
    assertThat(arguments(endpoint))
        .isEqualTo(Map.of("reason", "Not Found", "phrase", "No such order"));
    assertThat(finding(endpoint).source().attribute()).isEqualTo("reason");
    StatusAnnotation unknown =
        new StatusAnnotation(OptionalInt.empty(), "", "Not Found", Source.NOWHERE);
    assertThat(found(get().responds(200).with(Known.annotation(unknown)))).containsExactly(REASON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Not Found", "not found "})
  void reasonPhraseThatSaysNothingElse(String reason) {
    assertThat(found(annotated(404, "NOT_FOUND", reason))).isEmpty();
  }

  private static Finding finding(EndpointFixture endpoint) {
    return check(endpoint).get(0).finding();
  }

  private static Map<String, String> arguments(EndpointFixture endpoint) {
    return finding(endpoint).arguments().values();
  }

  private static List<String> found(EndpointFixture... endpoints) {
    return Checks.found(RULES, endpoints);
  }
}
