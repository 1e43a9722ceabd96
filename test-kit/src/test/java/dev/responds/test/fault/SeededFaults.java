package dev.responds.test.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.responds.test.OutsideContract;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test whose name tells of a fault has one, and the others have none. */
class SeededFaults extends FaultyApi {

  private static final String TEXT = "Content-Type: text/plain";
  private static final String PROBLEM = "Content-Type: application/problem+json";

  @BeforeEach
  void before(TestInfo test) {
    if (test.getDisplayName().startsWith("faultBefore")) {
      get(418);
    }
  }

  @AfterEach
  void after(TestInfo test) {
    if (test.getDisplayName().startsWith("faultAfter")) {
      get(418);
    }
  }

  @Test
  void faultUndeclaredStatus() {
    get(418);
  }

  @Test
  void faultLostLocation() {
    get(303);
  }

  @Test
  void faultLostField() {
    get(304);
  }

  @Test
  void faultOtherValue() {
    post(201, "Location: /items/8", "Cache-Control: public");
  }

  @Test
  void faultMediaType() {
    getContent(200, "{}", "Content-Type: application/json");
  }

  @Test
  void faultProblemType() {
    getContent(409, "{\"type\":\"/problems/other\"}", PROBLEM);
  }

  @Test
  void faultProblemStatus() {
    getContent(404, "{\"status\":410}", PROBLEM);
  }

  @Test
  void faultNoChallenge() {
    get(401);
  }

  @Test
  void faultAllowListsMethod() {
    get(405, "Allow: GET, HEAD");
  }

  @Test
  void faultContentOfNothing() {
    getContent(204, "surprise");
  }

  @Test
  void faultLengthOfNothing() {
    get(304, "ETag: \"1\"", "Content-Length: 0");
  }

  @Test
  void faultMalformedLocation() {
    get(303, "Location: /items/a b");
  }

  @Test
  void faultLostContent() {
    get(200);
  }

  @Test
  void faultBefore() {
    get(204);
  }

  @Test
  void faultAfter() {
    get(204);
  }

  @Test
  void faultBesideAnother() {
    get(418);
    assertEquals(1, 2, "the test's own failure comes first");
  }

  @ParameterizedTest(name = "faultOf418 {0}")
  @ValueSource(ints = {204, 418})
  void statuses(int status) {
    get(status);
  }

  @RepeatedTest(value = 2, name = "faultIfSecond {currentRepetition}")
  void repeated(RepetitionInfo repetition) {
    get(repetition.getCurrentRepetition() == 2 ? 418 : 204);
  }

  @TestFactory
  Stream<DynamicTest> dynamic() {
    return Stream.of(
        DynamicTest.dynamicTest("dynamic 204", () -> get(204)),
        DynamicTest.dynamicTest("faultOfDynamic 418", () -> get(418)),
        DynamicTest.dynamicTest(
            "faultOfDynamicBesideAnother",
            () -> {
              get(418);
              assertEquals(1, 2, "the test's own failure comes first");
            }));
  }

  @Test
  void faultOnAnotherThread() {
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> get(418));
  }

  @Test
  @OutsideContract(because = "it tries what the contract says of an exception")
  void excepted() {
    get(418);
  }

  @Test
  void declaredResponses() {
    getContent(200, "here", TEXT);
    get(200, TEXT);
    get(204);
    get(303, "Location: /items/8");
    get(304, "ETag: \"1\"");
    get(401, "WWW-Authenticate: Basic realm=\"items\"");
    getContent(404, "{\"status\":404}", PROBLEM);
    getContent(409, "{\"type\":\"/problems/taken\",\"status\":409}", PROBLEM);
    post(201, "Location: /items/8", "Cache-Control: no-store, private");
  }

  @Nested
  class Inner {

    @Test
    void faultInside() {
      get(418);
    }

    @Test
    void noFaultInside() {
      get(204);
    }
  }
}
