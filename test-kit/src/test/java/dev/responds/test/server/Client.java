package dev.responds.test.server;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.ToIntFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;

/** Clients that tests call servers with; each returns the status of a GET. */
enum Client {
  JDK_HTTP_CLIENT(
      uri -> {
        try {
          return HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
              .statusCode();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(e);
        }
      }),
  URL_CONNECTION(
      uri -> {
        try {
          HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
          return connection.getResponseCode();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }),
  REST_CLIENT(
      uri ->
          RestClient.create()
              .get()
              .uri(uri)
              .exchange((request, response) -> response.getStatusCode().value())),
  WEB_CLIENT(
      uri -> {
        ResponseEntity<Void> response =
            WebClient.create()
                .get()
                .uri(uri)
                .exchangeToMono(answer -> answer.toBodilessEntity())
                .block();
        return response == null ? 0 : response.getStatusCode().value();
      }),
  WEB_TEST_CLIENT(
      uri ->
          WebTestClient.bindToServer()
              .build()
              .get()
              .uri(uri)
              .exchange()
              .returnResult(String.class)
              .getStatus()
              .value()),
  REST_TEST_CLIENT(
      uri ->
          RestTestClient.bindToServer()
              .build()
              .get()
              .uri(uri)
              .exchange()
              .returnResult(String.class)
              .getStatus()
              .value()),
  REST_ASSURED(uri -> RestAssured.get(uri).statusCode());

  // A method of its own for each constant.
  @SuppressWarnings("ImmutableEnumChecker")
  private final ToIntFunction<URI> get;

  Client(ToIntFunction<URI> get) {
    this.get = get;
  }

  int get(URI uri) {
    return get.applyAsInt(uri);
  }
}
