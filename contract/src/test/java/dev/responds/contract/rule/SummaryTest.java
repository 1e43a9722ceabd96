package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.rule.check.StandardRules;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the end of a compile says of the API as a whole. */
class SummaryTest {

  private static final SortedMap<String, Integer> NONE = Collections.emptySortedMap();

  private static String summary(
      Locale language, SortedMap<String, Integer> unprinted, EndpointFixture... endpoints) {
    return summary(language, false, unprinted, endpoints);
  }

  private static String summary(
      Locale language,
      boolean notes,
      SortedMap<String, Integer> unprinted,
      EndpointFixture... endpoints) {
    List<Endpoint> all = Stream.of(endpoints).map(EndpointFixture::build).toList();
    List<Verdict> verdicts = StandardRules.book(StatusRegistry.load()).check(all);
    return new Summary(language, notes).of(Totals.of(all, verdicts), unprinted, 0, "status.html");
  }

  private static FoundResponse sent(int status) {
    return new FoundResponse(
        status,
        true,
        List.of(),
        true,
        FoundResponse.Content.UNKNOWN,
        Optional.empty(),
        List.of("Orders.get"),
        0);
  }

  @Test
  void countsStatusesOfEndpoints() {
    assertThat(
            summary(
                Locale.ENGLISH,
                NONE,
                get().responds(200, 410).found(sent(200), sent(404)),
                get().found(sent(200))))
        .isEqualTo(
            """
            Responds: endpoints: 2 (1 without declarations); responses: 2 declared, 1 of them proved by the code, 2 more found in it
              findings: undeclared-response 1
              advice: 2 (-Aresponds.notes=true prints it)
              page: status.html\
            """);
  }

  @Test
  void tellsHowToPrintAdviceWhereItIsNotPrinted() {
    EndpointFixture declared = get().responds(200).found(sent(200));
    EndpointFixture undeclared = get().found(sent(200));

    assertThat(summary(Locale.ENGLISH, true, NONE, declared, undeclared))
        .contains("\n  advice: 1\n")
        .doesNotContain("-Aresponds.notes");
    assertThat(summary(Locale.KOREAN, true, NONE, declared, undeclared))
        .contains("\n  참고 사항: 1개\n");
  }

  @Test
  void saysWhatNobodyHasLookedAt() {
    assertThat(summary(Locale.ENGLISH, NONE, get().responds(200)))
        .startsWith("Responds: endpoints: 1; responses: 1 declared; nobody has looked");
    assertThat(summary(Locale.ENGLISH, NONE, get()))
        .isEqualTo(
            """
            Responds: endpoints: 1; nothing is declared, and nobody has looked at the code
              page: status.html\
            """);
    assertThat(summary(Locale.ENGLISH, NONE, get().found(sent(200))))
        .startsWith("Responds: endpoints: 1; responses: none declared, 1 found in the code");
    assertThat(summary(Locale.ENGLISH, NONE, get().found()))
        .startsWith("Responds: endpoints: 1; nothing is declared, and no response was found");
  }

  @Test
  void namesWhatWasNotPrinted() {
    assertThat(
            summary(
                Locale.ENGLISH,
                new TreeMap<>(Map.of("undeclared-response", 7)),
                get().responds(200)))
        .contains("\n  not printed above: undeclared-response 7\n");
  }

  @Test
  void isKoreanWhereMessagesAre() {
    assertThat(
            summary(
                Locale.KOREAN,
                new TreeMap<>(Map.of("undeclared-response", 7)),
                get().responds(200, 410).found(sent(200), sent(404)),
                get().found(sent(200))))
        .isEqualTo(
            """
            Responds: 엔드포인트 2개 중 1개에는 선언이 없습니다. 선언한 응답 2개 중 1개를 코드로 확인했고, 코드는 2개를 더 보냅니다.
              발견 사항: undeclared-response 1
              위에 출력하지 않은 것: undeclared-response 7
              참고 사항: 2개(-Aresponds.notes=true로 출력할 수 있습니다)
              페이지: status.html\
            """);
  }
}
