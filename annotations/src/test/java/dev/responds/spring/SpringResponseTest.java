package dev.responds.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.runtime.ContentStage;
import dev.responds.runtime.ProblemStage;
import dev.responds.runtime.spring.SpringMaker;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What the unit test of a controller sees of a response. */
class SpringResponseTest {

  @Test
  void theContentNeedsNoCast() {
    SpringResponse<String> response = ok("v1");
    String content = response.getBody();

    assertThat(content).isEqualTo("order");
    assertThat(response.problem()).isEmpty();
    assertThat(response.getHeaders().getETag()).isEqualTo("\"v1\"");
  }

  @Test
  void aProblemIsThereBesideContentOfAnyType() {
    SpringResponse<String> response =
        new ProblemStage.Plain<SpringResponse<String>>(404, SpringMaker.<String>responses())
            .problem(p -> p.title("No such order"));

    assertThat(response.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(response.problem()).map(ProblemDetail::getTitle).contains("No such order");
  }

  @Test
  void anExceptionCarriesIt() {
    SpringResponse<String> response = ok("v1");

    assertThat(response.toException().response()).isSameAs(response);
    assertThat(response.toException().getHeaders().getETag()).isEqualTo("\"v1\"");
  }

  @Test
  void equalResponsesHaveTheSameFields() {
    assertThat(ok("v1")).isEqualTo(ok("v1")).hasSameHashCodeAs(ok("v1")).isNotEqualTo(ok("v2"));
    assertThat(ok("v1").toString()).contains("200 OK", "order", "ETag:\"\"v1\"\"");
  }

  private static SpringResponse<String> ok(String tag) {
    return new ContentStage.Representation<SpringResponse<String>, String>(
            200, SpringMaker.<String>responses())
        .eTag(tag)
        .body("order");
  }
}
