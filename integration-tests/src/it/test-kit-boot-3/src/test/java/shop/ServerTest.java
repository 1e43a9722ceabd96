package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServerTest {

  @LocalServerPort private int port;

  @Test
  void notFound() throws Exception {
    assertEquals(404, get(404));
  }

  @Test
  void anotherSeededFault() throws Exception {
    assertEquals(422, get(422));
  }

  private int get(int status) throws Exception {
    URI uri = URI.create("http://localhost:" + port + "/orders/" + status);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }
}
