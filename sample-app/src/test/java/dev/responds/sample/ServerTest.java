package dev.responds.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.json.JsonContent;
import org.springframework.test.json.JsonPathValueAssert;

/** Starts the service on a free port, at noon of a fixed day, with its batch held back. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ServerTest {

  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @LocalServerPort private int port;

  @TestBean(name = "clock")
  @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Spring sets it, and replaces the bean.
  private Clock clock;

  @TestBean(name = "batchExecutor")
  @SuppressWarnings("NullAway.Init") // Spring sets it.
  private Executor batch;

  static Clock clock() {
    return Clock.fixed(NOON, ZoneOffset.UTC);
  }

  static Executor batch() {
    return new HeldBatch();
  }

  /** Returns the batch, to let it run. */
  protected final HeldBatch heldBatch() {
    return (HeldBatch) batch;
  }

  /** Returns the address of the service, as in {@code http://localhost:8080}. */
  protected final String address() {
    return "http://localhost:" + port;
  }

  /** Returns a caller who is not signed in. */
  protected final Caller anonymous() {
    return Caller.anonymous(port);
  }

  /** Returns a customer. */
  protected final Caller alice() {
    return anonymous().as("alice", "alice-secret");
  }

  /** Returns another customer. */
  protected final Caller bob() {
    return anonymous().as("bob", "bob-secret");
  }

  /** Returns an administrator. */
  protected final Caller admin() {
    return anonymous().as("admin", "admin-secret");
  }

  /** Returns the value of a header field, or an empty string. */
  protected static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** Returns the token of the form on a page. */
  protected static String formToken(HttpResponse<String> page) {
    Matcher token = FORM_TOKEN.matcher(page.body());
    assertThat(token.find()).as(page.body()).isTrue();
    return token.group(1);
  }

  /** Asserts something of the value that a JSON path leads to. */
  protected static JsonPathValueAssert assertValue(HttpResponse<String> response, String path) {
    return new JsonContent(response.body()).assertThat().extractingPath(path);
  }

  /** Fails unless the response is JSON with this status. */
  protected static void assertJson(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).isEqualTo("application/json");
  }

  /** Fails unless the response is a page with this status. */
  protected static void assertPage(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(response.body()).startsWith("<!DOCTYPE html>");
  }

  /** Fails unless the response is problem details (RFC 9457) with this status, and says that. */
  protected static void assertProblem(HttpResponse<String> response, int status, String text) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertValue(response, "$.status").isEqualTo(status);
    assertThat(response.body())
        .containsAnyOf("\"title\":\"" + text + '"', "\"detail\":\"" + text + '"');
  }

  /** Fails unless the response has this status and no content. */
  protected static void assertEmpty(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.body()).isEmpty();
    assertThat(header(response, "Content-Type")).isEmpty();
  }

  /** Fails unless the response sends the client there with this status. */
  protected static void assertRedirect(HttpResponse<String> response, int status, String location) {
    assertEmpty(response, status);
    assertThat(header(response, "Location")).isEqualTo(location);
  }

  /** Fails unless the response asks for a user name and a password. */
  protected static void assertChallenge(HttpResponse<String> response) {
    assertProblem(response, 401, "Not signed in");
    assertThat(header(response, "WWW-Authenticate"))
        .isEqualTo("Basic realm=\"order service\", charset=\"UTF-8\"");
  }
}
