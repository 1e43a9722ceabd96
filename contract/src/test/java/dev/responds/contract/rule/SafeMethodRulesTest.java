package dev.responds.contract.rule;

import static dev.responds.contract.http.HttpMethod.GET;
import static dev.responds.contract.http.HttpMethod.HEAD;
import static dev.responds.contract.http.HttpMethod.PUT;
import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statuses that say little, or the wrong thing, to who only reads. */
class SafeMethodRulesTest {

  private static final String SEE_OTHER = "see-other-on-get";
  private static final String NO_CONTENT = "get-no-content";
  private static final String WRITE = "write-status-on-safe";

  @Test
  void seeOtherToARead() {
    assertThat(found(SEE_OTHER, get().responds(303))).containsExactly("ADVICE");
    assertThat(found(SEE_OTHER, on(GET, HEAD).responds(303))).containsExactly("ADVICE");
    assertThat(found(SEE_OTHER, get().responds(307))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"POST", "PUT", "QUERY", "DELETE"})
  void seeOtherShowsTheResult(String method) {
    assertThat(found(SEE_OTHER, on(HttpMethod.of(method)).responds(303))).isEmpty();
  }

  @Test
  void jobShowsItsProgressUntilItLeadsToTheResult() {
    assertThat(found(SEE_OTHER, get().responds(200, 303))).isEmpty();
    assertThat(found(SEE_OTHER, get().responds(303, 404))).containsExactly("ADVICE");
  }

  @Test
  void seeOtherOfAFilterLeadsToALogin() {
    ResponseFixture login = response(303).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(SEE_OTHER, get().responds(307).responds(login))).isEmpty();
    assertThat(found(SEE_OTHER, get().responds(307).responds(response(303).at(Scope.TYPE))))
        .isEmpty();
  }

  @Test
  void statusThatIsNeverSentHasARuleOfItsOwn() {
    assertThat(found(SEE_OTHER, get().sends(200, Body.of(ORDER)).responds(200, 303))).isEmpty();
    assertThat(found(NO_CONTENT, get().sends(200, Body.of(ORDER)).responds(200, 204))).isEmpty();
    assertThat(found(WRITE, get().sends(200, Body.of(ORDER)).responds(200, 202))).isEmpty();
  }

  @Test
  void noContentBesideContent() {
    assertThat(found(NO_CONTENT, get().responds(200, 204))).containsExactly("ADVICE");
    assertThat(found(NO_CONTENT, on(GET, HEAD).responds(200, 204))).containsExactly("ADVICE");
    assertThat(found(NO_CONTENT, on(HttpMethod.QUERY).responds(200, 204, 400)))
        .containsExactly("ADVICE");
  }

  @Test
  void noContentThatIsMeant() {
    assertThat(found(NO_CONTENT, get().responds(204, 404))).isEmpty();
    assertThat(found(NO_CONTENT, on(HEAD).responds(200, 204))).isEmpty();
    assertThat(found(NO_CONTENT, on(PUT).responds(200, 204))).isEmpty();
    assertThat(found(NO_CONTENT, get().produces("text/event-stream").responds(200, 204))).isEmpty();
    assertThat(found(NO_CONTENT, get().produces("text/html").responds(200, 204)))
        .containsExactly("ADVICE");
    ResponseFixture filtered = response(204).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(NO_CONTENT, get().responds(200).responds(filtered))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, 409, ADVICE",
    "HEAD, 423, ADVICE",
    "OPTIONS, 409, ADVICE",
    "QUERY, 423, ADVICE",
    "GET, 202, ADVICE queued",
    "OPTIONS, 202, ADVICE queued"
  })
  void readThatNeitherConflictsNorQueues(String method, int status, String expected) {
    assertThat(found(WRITE, on(HttpMethod.of(method)).responds(200, status)))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"POST, 409", "PUT, 423", "DELETE, 202", "QUERY, 202", "PROPFIND, 423"})
  void writeThatDoes(String method, int status) {
    assertThat(found(WRITE, on(HttpMethod.of(method)).responds(200, status))).isEmpty();
  }

  @Test
  void conflictOfALibraryIsItsOwnBusiness() {
    assertThat(found(WRITE, get().responds(200).responds(response(409).on("Locked")))).isEmpty();
    assertThat(found(WRITE, get().responds(200).responds(response(409).on(own()))))
        .containsExactly("ADVICE");
    assertThat(found(WRITE, get().responds(200).responds(response(409).sentBy(Sender.EXCEPTION))))
        .isEmpty();
  }

  private static ExceptionType own() {
    return new ExceptionType(
        JavaType.of("com.shop", "Locked"),
        ExceptionType.Kind.APPLICATION,
        List.of(),
        Optional.empty());
  }
}
