package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.http.HttpMethod.CONNECT;
import static dev.responds.contract.http.HttpMethod.DELETE;
import static dev.responds.contract.http.HttpMethod.GET;
import static dev.responds.contract.http.HttpMethod.HEAD;
import static dev.responds.contract.http.HttpMethod.OPTIONS;
import static dev.responds.contract.http.HttpMethod.PATCH;
import static dev.responds.contract.http.HttpMethod.POST;
import static dev.responds.contract.http.HttpMethod.PUT;
import static dev.responds.contract.http.HttpMethod.QUERY;
import static dev.responds.contract.http.HttpMethod.TRACE;
import static dev.responds.contract.model.Level.ADVICE;
import static dev.responds.contract.model.Level.ERROR;
import static dev.responds.contract.model.Level.WARNING;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import dev.responds.contract.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about a status that cannot answer a method, one row each. */
final class MethodTable extends ResponseRule {

  /** Whose response it has to be: of anybody, or one that code of the application really sends. */
  private enum Of {
    ANYBODY,
    APPLICATION
  }

  private record Row(
      String id,
      Level level,
      Citation citation,
      String variant,
      Set<Integer> statuses,
      Set<HttpMethod> wrongOn,
      Of of) {

    Row variant(String name) {
      return new Row(id, level, citation, name, statuses, wrongOn, of);
    }

    Row wrong(Set<Integer> these, Set<HttpMethod> on) {
      return new Row(id, level, citation, variant, these, on, of);
    }

    Row of(Of whom) {
      return new Row(id, level, citation, variant, statuses, wrongOn, whom);
    }

    boolean matches(Exchange exchange) {
      return statuses.contains(exchange.status())
          && exchange.answersOnly(wrongOn)
          && (of == Of.ANYBODY || exchange.sentByApplication());
    }
  }

  private static final Set<HttpMethod> NOT_CONDITIONAL_READS =
      Set.of(POST, PUT, PATCH, DELETE, OPTIONS, TRACE, CONNECT);

  private static final Set<HttpMethod> NOT_RANGE_READS =
      Set.of(HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE, CONNECT);

  private static final Set<HttpMethod> NOT_CREATING =
      Set.of(GET, HEAD, OPTIONS, TRACE, QUERY, DELETE);

  /** Successes that neither PUT nor DELETE has; 201 and 206 have rows of their own. */
  private static final Set<Integer> SUCCESSES_OF_OTHERS = Set.of(203, 205, 208, 226);

  /** First the row that stands for the rule. */
  private static final List<Row> ROWS =
      List.of(
          row("created-on-noncreating-method", WARNING, rfc(9110, "9.2.1"))
              .wrong(Set.of(201), NOT_CREATING),
          row("delete-success-status", WARNING, rfc(9110, "9.3.5"))
              .wrong(SUCCESSES_OF_OTHERS, Set.of(DELETE)),
          row("not-modified-on-unsafe", ERROR, rfc(9110, "15.4.5"))
              .wrong(Set.of(304), NOT_CONDITIONAL_READS),
          row("partial-on-non-get", ERROR, rfc(9110, "14.2")).wrong(Set.of(206), NOT_RANGE_READS),
          row("partial-on-non-get", ERROR, rfc(9110, "14.2"))
              .variant("unsatisfiable")
              .wrong(Set.of(416), NOT_RANGE_READS),
          row("put-success-status", ERROR, rfc(9110, "9.3.4"))
              .wrong(SUCCESSES_OF_OTHERS, Set.of(PUT)),
          row("write-status-on-safe", ADVICE, rfc(9110, "15.5.10"))
              .wrong(Set.of(409, 423), Set.of(GET, HEAD, OPTIONS, QUERY))
              .of(Of.APPLICATION),
          row("write-status-on-safe", ADVICE, rfc(9110, "15.3.3"))
              .variant("queued")
              .wrong(Set.of(202), Set.of(GET, HEAD, OPTIONS))
              .of(Of.APPLICATION));

  private final List<Row> rows;

  private MethodTable(List<Row> rows, StatusRegistry registry) {
    super(rows.get(0).id(), rows.get(0).level(), rows.get(0).citation(), registry);
    this.rows = rows;
  }

  private static Row row(String id, Level level, Citation citation) {
    return new Row(id, level, citation, "", Set.of(), Set.of(), Of.ANYBODY);
  }

  /** Returns the rule of that id. */
  static Rule rule(String id, StatusRegistry registry) {
    List<Row> rows = new ArrayList<>();
    for (Row row : ROWS) {
      if (row.id().equals(id)) {
        rows.add(row);
      }
    }
    return new MethodTable(rows, registry);
  }

  /**
   * Returns whether one of these rules reports this success, which has rules of its own as well.
   */
  static boolean judgesSuccess(Exchange exchange) {
    return SUCCESSES_OF_OTHERS.contains(exchange.status())
        && (exchange.answersOnly(Set.of(PUT)) || exchange.answersOnly(Set.of(DELETE)));
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    for (Row row : rows) {
      if (row.matches(exchange)) {
        return Optional.of(finding(row, exchange));
      }
    }
    return Optional.empty();
  }

  private Finding finding(Row row, Exchange exchange) {
    return finding(
        row.variant(), row.level(), row.citation(), exchange.value(), exchange.requestArguments());
  }
}
