package shop

import org.springframework.boot.test.context.SpringBootTest
import org.springframework.boot.test.web.server.LocalServerPort
import spock.lang.Specification

import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OrdersSpec extends Specification {

  @LocalServerPort int port

  def "gone"() {
    expect:
    get(410) == 410
  }

  def "seeded fault"() {
    expect:
    get(421) == 421
  }

  private int get(int number) {
    def request = HttpRequest.newBuilder(URI.create("http://localhost:$port/orders/$number")).build()
    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
  }
}
