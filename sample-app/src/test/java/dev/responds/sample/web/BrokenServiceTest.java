package dev.responds.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class BrokenServiceTest extends ServerTest {

  private final JdbcClient database;

  BrokenServiceTest(@Autowired JdbcClient database) {
    this.database = database;
  }

  @Test
  void brokenDatabaseIsAnInternalErrorThatTellsTheLogAlone(CapturedOutput log) {
    database.sql("alter table product rename to lost_product").update();
    HttpResponse<String> response;
    try {
      response = anonymous().get("/products");
    } finally {
      database.sql("alter table lost_product rename to product").update();
    }

    assertProblem(response, 500, "Internal Server Error");
    assertThat(response.body()).doesNotContainIgnoringCase("exception").doesNotContain("PRODUCT\"");
    assertThat(log).contains("BadSqlGrammarException");
    assertJson(anonymous().get("/products"), 200);
  }

  @Test
  void unknownPathIsNotFound() {
    assertProblem(anonymous().get("/nowhere"), 404, "Not Found");
  }
}
