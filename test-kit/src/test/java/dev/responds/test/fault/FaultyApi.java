package dev.responds.test.fault;

import dev.responds.test.fixture.SpringItems;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A server that answers as it is told. */
@SpringBootTest(
    classes = FaultyApi.Application.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.main.banner-mode=off")
abstract class FaultyApi {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(SpringItems.class)
  static class Application {}

  @LocalServerPort private int port;

  /** Gets a response with this status and these fields. */
  void get(int status, String... fields) {
    send("GET", "items/7", status, "", fields);
  }

  /** Gets a response with this status, content and these fields. */
  void getContent(int status, String body, String... fields) {
    send("GET", "items/7", status, body, fields);
  }

  /** Gets the response to a POST. */
  void post(int status, String... fields) {
    send("POST", "items", status, "", fields);
  }

  private void send(String method, String path, int status, String body, String... fields) {
    StringBuilder query = new StringBuilder("?status=" + status);
    for (String field : fields) {
      query.append("&field=").append(URLEncoder.encode(field, StandardCharsets.UTF_8));
    }
    if (!body.isEmpty()) {
      query.append("&body=").append(URLEncoder.encode(body, StandardCharsets.UTF_8));
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path + query))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    } catch (IOException e) {
      // What is malformed, a client need not understand; the server has sent it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
