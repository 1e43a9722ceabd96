package dev.responds.contract.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusRegistryTest {

  private final StatusRegistry registry = StatusRegistry.load();

  @Test
  void theRegistryHasItsSixtyFourStatusesInOrder() {
    List<Integer> codes = registry.all().stream().map(Status::code).toList();

    assertThat(codes).hasSize(64).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyStatusSaysWhereItIsDefined() {
    for (Status status : registry.all()) {
      assertThat(status.reason()).isNotBlank();
      assertThat(status.citation().toString()).matches("RFC \\d{4} §[\\d.]+|draft-[a-z-]+");
      assertThat(status.citation().url()).startsWith("https://");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "401, WWW-Authenticate",
    "405, Allow",
    "407, Proxy-Authenticate",
    "426, Upgrade",
    "206, Content-Range",
    "303, Location"
  })
  void mandatoryFieldsAreThoseOfTheRfcs(int code, String field) {
    assertThat(status(code).mandatory()).contains(field);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 101, 102, 103, 104, 204, 205, 304})
  void theseStatusesNeverCarryContent(int code) {
    assertThat(status(code).content()).isFalse();
  }

  @Test
  void allOthersCanCarryContent() {
    List<Integer> without =
        new ArrayList<>(
            registry.all().stream().filter(status -> !status.content()).map(Status::code).toList());

    assertThat(without).containsExactly(100, 101, 102, 103, 104, 204, 205, 304);
  }

  @Test
  void theseSayNothingWithoutContent() {
    assertThat(registry.all().stream().filter(Status::isRepresentation).map(Status::code))
        .containsExactly(200, 203, 206, 207, 226);
  }

  @Test
  void theseAreFollowed() {
    assertThat(registry.all().stream().filter(Status::isFollowed).map(Status::code))
        .containsExactly(301, 302, 303, 307, 308);
  }

  /** RFC 9110 §15.1, RFC 7725 §3. */
  @Test
  void cachesMayKeepTheseUnasked() {
    assertThat(
            registry.all().stream()
                .filter(status -> status.caching() == Status.Caching.HEURISTIC)
                .map(Status::code))
        .containsExactly(200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501);
  }

  @ParameterizedTest
  @CsvSource({
    "301, MAY_BECOME_GET",
    "302, MAY_BECOME_GET",
    "303, RETRIEVAL",
    "307, KEPT",
    "308, KEPT",
    "304, NONE",
    "201, NONE"
  })
  void redirectsKeepOrChangeTheRequest(int code, Status.Redirect redirect) {
    assertThat(status(code).redirect()).isEqualTo(redirect);
  }

  @Test
  void replacementsAreStatusesToo() {
    for (Status status : registry.all()) {
      assertThat(status.instead()).allMatch(code -> registry.find(code).isPresent());
      if (status.flag() == Status.Flag.DEPRECATED || status.flag() == Status.Flag.OBSOLETE) {
        assertThat(status.instead()).as("%s", status).isNotEmpty();
      }
    }
  }

  /** RFC 9110 §15. */
  @ParameterizedTest
  @CsvSource({
    "404, 404",
    "299, 200",
    "399, 300",
    "499, 400",
    "599, 500",
    "199, 100",
    "600, 500",
    "99, 500",
    "-1, 500"
  })
  void anUnknownStatusIsTakenForTheFirstOfItsClass(int code, int taken) {
    assertThat(registry.interpret(code).code()).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, true", "HEAD, true", "QUERY, true", "POST, false", "PUT, false",
    "PATCH, false", "DELETE, false", "CONNECT, false", "PROPFIND, true", "LOCK, false",
    "MKCOL, false", "get, false", "BREW, false"
  })
  void methodsAreSafeAsRegistered(String token, boolean safe) {
    assertThat(HttpMethod.of(token).safe()).isEqualTo(safe);
  }

  private Status status(int code) {
    return registry.find(code).orElseThrow();
  }
}
