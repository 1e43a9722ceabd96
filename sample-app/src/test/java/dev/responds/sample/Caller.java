package dev.responds.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends requests as one account or as nobody, and follows no redirect by itself. */
public final class Caller {

  /** The media type of JSON. */
  public static final String JSON = "application/json";

  /** The media type of HTML forms. */
  public static final String FORM = "application/x-www-form-urlencoded";

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final URI server;
  private final Map<String, String> headers;

  private Caller(URI server, Map<String, String> headers) {
    this.server = server;
    this.headers = headers;
  }

  static Caller anonymous(int port) {
    return new Caller(URI.create("http://127.0.0.1:" + port), Map.of());
  }

  /** Returns a caller who sends these credentials. */
  public Caller as(String username, String password) {
    String pair = username + ":" + password;
    return with(
        "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
  }

  /** Returns a caller who also sends this header field. */
  public Caller with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Caller(server, more);
  }

  /** Sends a GET. */
  public HttpResponse<String> get(String path) {
    return send("GET", path, "");
  }

  /** Sends a DELETE. */
  public HttpResponse<String> delete(String path) {
    return send("DELETE", path, "");
  }

  /** Sends a POST. */
  public HttpResponse<String> post(String path, String type, String content) {
    return with("Content-Type", type).send("POST", path, content);
  }

  /** Sends a PUT of JSON. */
  public HttpResponse<String> put(String path, String json) {
    return with("Content-Type", JSON).send("PUT", path, json);
  }

  /** Sends a POST and does not wait for the response. */
  public CompletableFuture<HttpResponse<String>> postAsync(
      String path, String type, String content) {
    HttpRequest request = with("Content-Type", type).request("POST", path, content);
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .thenApply(response -> checked(content, response));
  }

  /** Sends a PUT of JSON and does not wait for the response. */
  public CompletableFuture<HttpResponse<String>> putAsync(String path, String json) {
    HttpRequest request = with("Content-Type", JSON).request("PUT", path, json);
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .thenApply(response -> checked(json, response));
  }

  /** Sends any request. */
  public HttpResponse<String> send(String method, String path, String content) {
    try {
      return checked(content, client.send(request(method, path, content), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> checked(String content, HttpResponse<String> response) {
    return ValidatedExchange.check(content, DocumentedResponses.check(response));
  }

  private HttpRequest request(String method, String path, String content) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(server.resolve(path))
            .method(
                method,
                content.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(content));
    headers.forEach(builder::setHeader);
    return builder.build();
  }
}
