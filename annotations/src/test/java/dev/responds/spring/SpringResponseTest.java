package dev.responds.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.runtime.ContentStage;
import dev.responds.runtime.ProblemStage;
import dev.responds.runtime.spring.SpringMaker;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

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

  @Test
  void aResponseWithoutFieldsIsLikeOneOfSpring() {
    SpringResponse<String> response = stage().body("order");

    assertThat(response.getHeaders()).isEqualTo(ResponseEntity.ok("order").getHeaders());
    assertThat(response)
        .isEqualTo(stage().body("order"))
        .hasSameHashCodeAs(stage().body("order"))
        .isNotEqualTo(ok("v1"));
    assertThat(response.toException().getHeaders().isEmpty()).isTrue();
  }

  private static SpringResponse<String> ok(String tag) {
    return stage().eTag(tag).body("order");
  }

  private static ContentStage.Representation<SpringResponse<String>, String> stage() {
    return new ContentStage.Representation<>(200, SpringMaker.<String>responses());
  }
}
