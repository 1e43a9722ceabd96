package dev.responds.contract.catalog;

import static dev.responds.contract.model.EndpointFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAdviceTest {

  @ParameterizedTest
  @CsvSource({
    "200, GO_ON",
    "202, POLL",
    "304, GO_ON",
    "303, FOLLOW",
    "400, AFTER_CHANGE",
    "401, WITH_CREDENTIALS",
    "403, WITH_CREDENTIALS",
    "404, AFTER_CHANGE",
    "408, AT_ONCE",
    "409, AFTER_CHANGE",
    "410, NEVER",
    "429, LATER",
    "503, LATER",
    "499, AFTER_CHANGE",
    "299, GO_ON",
    "599, LATER"
  })
  void tellsWhatAProgramDoesNext(int status, ClientAdvice advice) {
    assertThat(ClientAdvice.of(status, Shop.REGISTRY)).isEqualTo(advice);
  }

  @Test
  void knowsEachRegisteredStatus() {
    for (Status status : Shop.REGISTRY.all()) {
      assertThat(ClientAdvice.of(status.code(), Shop.REGISTRY)).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, true",
    "PUT, true",
    "DELETE, true",
    "QUERY, true",
    "POST, false",
    "PATCH, false",
    "GET|POST, false",
    "GET|PUT, true",
    "FROBNICATE, false"
  })
  void onlyIdempotentRequestsMayBeRepeated(String methods, boolean repeatable) {
    assertThat(ClientAdvice.repeatable(request(methods + " /x").build())).isEqualTo(repeatable);
  }
}
