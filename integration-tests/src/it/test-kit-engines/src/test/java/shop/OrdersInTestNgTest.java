package shop;

import static org.testng.Assert.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.testng.AbstractTestNGSpringContextTests;
import org.testng.annotations.Test;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public class OrdersInTestNgTest extends AbstractTestNGSpringContextTests {

  @LocalServerPort private int port;

  @Test
  public void found() throws Exception {
    assertEquals(get(200), 200);
  }

  @Test
  public void seededFault() throws Exception {
    assertEquals(get(422), 422);
  }

  private int get(int number) throws Exception {
    URI uri = URI.create("http://localhost:" + port + "/orders/" + number);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
