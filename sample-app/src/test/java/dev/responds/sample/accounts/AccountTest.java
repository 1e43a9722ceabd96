package dev.responds.sample.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest extends ServerTest {

  @Test
  void tellsCallersWhoTheyAre() {
    HttpResponse<String> response = admin().get("/account");

    assertJson(response, 200);
    assertThat(response.body()).isEqualTo("{\"username\":\"admin\",\"administrator\":true}");
  }

  @Test
  void challengesAnonymousCallers() {
    assertChallenge(anonymous().get("/account"));
  }

  @Test
  void challengesCallersWithWrongPassword() {
    assertChallenge(anonymous().as("alice", "bob-secret").get("/account"));
  }

  @Test
  void challengesUnknownNames() {
    assertChallenge(anonymous().as("mallory", "alice-secret").get("/account"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer abc", "Basic", "Basic ???", "Basic YWxpY2U="})
  void challengesCredentialsThatAreNotWellFormed(String authorization) {
    assertChallenge(anonymous().with("Authorization", authorization).get("/account"));
  }
}
