package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;
import static dev.responds.processor.http.HttpMethod.CONNECT;
import static dev.responds.processor.http.HttpMethod.DELETE;
import static dev.responds.processor.http.HttpMethod.GET;
import static dev.responds.processor.http.HttpMethod.HEAD;
import static dev.responds.processor.http.HttpMethod.OPTIONS;
import static dev.responds.processor.http.HttpMethod.PATCH;
import static dev.responds.processor.http.HttpMethod.POST;
import static dev.responds.processor.http.HttpMethod.PUT;
import static dev.responds.processor.http.HttpMethod.QUERY;
import static dev.responds.processor.http.HttpMethod.TRACE;
import static dev.responds.processor.model.Level.ERROR;
import static dev.responds.processor.model.Level.WARNING;

import dev.responds.processor.http.Citation;
import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about a status that cannot answer a method, one row each. */
final class MethodTable extends ResponseRule {

  private record Row(
      String id,
      Level level,
      Citation citation,
      String variant,
      Set<Integer> statuses,
      Set<HttpMethod> wrongOn) {}

  private static final Set<HttpMethod> NOT_CONDITIONAL_READS =
      Set.of(POST, PUT, PATCH, DELETE, OPTIONS, TRACE, CONNECT);

  private static final Set<HttpMethod> NOT_RANGE_READS =
      Set.of(HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE, CONNECT);

  /** Successes that neither PUT nor DELETE has; 201 and 206 have rows of their own. */
  private static final Set<Integer> SUCCESSES_OF_OTHERS = Set.of(203, 205, 208, 226);

  private static final List<Row> ROWS =
      List.of(
          new Row(
              "created-on-noncreating-method",
              WARNING,
              rfc(9110, "9.2.1"),
              "",
              Set.of(201),
              Set.of(GET, HEAD, OPTIONS, TRACE, QUERY, DELETE)),
          new Row(
              "delete-success-status",
              WARNING,
              rfc(9110, "9.3.5"),
              "",
              SUCCESSES_OF_OTHERS,
              Set.of(DELETE)),
          new Row(
              "not-modified-on-unsafe",
              ERROR,
              rfc(9110, "15.4.5"),
              "",
              Set.of(304),
              NOT_CONDITIONAL_READS),
          new Row("partial-on-non-get", ERROR, rfc(9110, "14.2"), "", Set.of(206), NOT_RANGE_READS),
          new Row(
              "partial-on-non-get",
              ERROR,
              rfc(9110, "14.2"),
              "unsatisfiable",
              Set.of(416),
              NOT_RANGE_READS),
          new Row(
              "put-success-status",
              ERROR,
              rfc(9110, "9.3.4"),
              "",
              SUCCESSES_OF_OTHERS,
              Set.of(PUT)));

  private final List<Row> rows;

  private MethodTable(List<Row> rows, StatusRegistry registry) {
    super(rows.get(0).id(), rows.get(0).level(), rows.get(0).citation(), registry);
    this.rows = rows;
  }

  /** Returns the rule of that id. */
  static Rule rule(String id, StatusRegistry registry) {
    return new MethodTable(ROWS.stream().filter(row -> row.id().equals(id)).toList(), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
    return rows.stream()
        .filter(row -> row.statuses().contains(exchange.status()))
        .filter(row -> exchange.answersOnly(row.wrongOn()))
        .findFirst()
        .map(row -> finding(row, exchange));
  }

  private Finding finding(Row row, Exchange exchange) {
    return finding(
        row.variant(), row.level(), row.citation(), exchange.value(), exchange.requestArguments());
  }
}
