package dev.responds.sample.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class StatusReferenceTest extends ServerTest {

  private final RequestMappingHandlerMapping mappings;

  StatusReferenceTest(
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    this.mappings = mappings;
  }

  @Test
  void isServedAsAPage() {
    HttpResponse<String> response = anonymous().get("/status-reference.html");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith("text/html");
    assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(response.headers().firstValue("Last-Modified")).isEmpty();
    assertThat(response.body()).startsWithIgnoringCase("<!doctype html>");
  }

  @Test
  void namesEveryEndpointThatIsMapped() {
    List<String> mapped = mapped();
    assertThat(mapped).hasSizeGreaterThan(20).contains("POST /orders");

    String text =
        anonymous()
            .get("/status-reference.html")
            .body()
            .replace("<wbr>", "")
            .replaceAll("<[^>]*>", " ")
            .replaceAll("\\s+", " ");

    assertThat(mapped).allSatisfy(request -> assertThat(text).contains(" " + request + " "));
  }

  private List<String> mapped() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("dev.responds."))
        .flatMap(entry -> requests(entry.getKey()))
        .toList();
  }

  private static Stream<String> requests(RequestMappingInfo mapping) {
    return mapping.getMethodsCondition().getMethods().stream()
        .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
  }
}
