package dev.responds.test.plain;

import dev.responds.contract.json.JsonWriter;
import dev.responds.http.Problem;
import java.io.StringWriter;

/** The members of problem details that are looked at, without those that others write. */
final class ProblemText {

  private ProblemText() {}

  static String of(Problem problem) {
    StringWriter out = new StringWriter();
    JsonWriter json = new JsonWriter(out);
    json.object();
    problem.type().ifPresent(type -> json.value("type", type.toString()));
    json.value("status", problem.status()).end().done();
    return out.toString();
  }
}
