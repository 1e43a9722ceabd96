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
import static dev.responds.contract.model.Severity.ADVICE;
import static dev.responds.contract.model.Severity.ERROR;
import static dev.responds.contract.model.Severity.WARNING;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.Rule;
import java.util.List;
import java.util.Set;

/** Rules about a status that cannot answer a method, one row each. */
final class MethodTable extends TableRule<MethodTable.Row> {

  /**
   * One relation.
   *
   * @param variant the variant of the message
   * @param statuses the statuses that cannot answer
   * @param methods the methods that they cannot answer
   * @param sentOnly whether it counts only where code of the application really sends the status
   */
  record Row(
      Severity level,
      Citation citation,
      String variant,
      Set<Integer> statuses,
      Set<HttpMethod> methods,
      boolean sentOnly)
      implements TableRule.Row {}

  private static final Set<HttpMethod> NOT_CONDITIONAL_READS =
      Set.of(POST, PUT, PATCH, DELETE, OPTIONS, TRACE, CONNECT);

  private static final Set<HttpMethod> NOT_RANGE_READS =
      Set.of(HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE, CONNECT);

  private static final Set<HttpMethod> NOT_CREATING =
      Set.of(GET, HEAD, OPTIONS, TRACE, QUERY, DELETE);

  /** Successes that neither PUT nor DELETE has; 201 and 206 have rows of their own. */
  private static final Set<Integer> SUCCESSES_OF_OTHERS = Set.of(203, 205, 208, 226);

  private MethodTable(String id, Row... rows) {
    super(id, List.of(rows));
  }

  private static Row row(
      Severity level, Citation citation, Set<Integer> statuses, Set<HttpMethod> methods) {
    return new Row(level, citation, "", statuses, methods, false);
  }

  /** Returns the rule about a 201 to methods that create nothing. */
  static Rule createdOnNoncreatingMethod() {
    return new MethodTable(
        "created-on-noncreating-method",
        row(WARNING, rfc(9110, "9.2.1"), Set.of(201), NOT_CREATING));
  }

  /** Returns the rule about successes that DELETE does not have. */
  static Rule deleteSuccessStatus() {
    return new MethodTable(
        "delete-success-status",
        row(WARNING, rfc(9110, "9.3.5"), SUCCESSES_OF_OTHERS, Set.of(DELETE)));
  }

  /** Returns the rule about a 304 to methods that retrieve nothing. */
  static Rule notModifiedOnUnsafe() {
    return new MethodTable(
        "not-modified-on-unsafe",
        row(ERROR, rfc(9110, "15.4.5"), Set.of(304), NOT_CONDITIONAL_READS));
  }

  /** Returns the rule about answers to ranges where Range is ignored. */
  static Rule partialOnNonGet() {
    Citation ranges = rfc(9110, "14.2");
    return new MethodTable(
        "partial-on-non-get",
        row(ERROR, ranges, Set.of(206), NOT_RANGE_READS),
        new Row(ERROR, ranges, "unsatisfiable", Set.of(416), NOT_RANGE_READS, false));
  }

  /** Returns the rule about successes that PUT does not have. */
  static Rule putSuccessStatus() {
    return new MethodTable(
        "put-success-status", row(ERROR, rfc(9110, "9.3.4"), SUCCESSES_OF_OTHERS, Set.of(PUT)));
  }

  /** Returns the rule about statuses of writing where something is only read. */
  static Rule writeStatusOnSafe() {
    Set<HttpMethod> reads = Set.of(GET, HEAD, OPTIONS, QUERY);
    Set<HttpMethod> plainReads = Set.of(GET, HEAD, OPTIONS);
    return new MethodTable(
        "write-status-on-safe",
        new Row(ADVICE, rfc(9110, "15.5.10"), "", Set.of(409, 423), reads, true),
        new Row(ADVICE, rfc(9110, "15.3.3"), "queued", Set.of(202), plainReads, true));
  }

  /**
   * Returns whether one of these rules reports this success, which has rules of its own as well.
   */
  static boolean judgesSuccess(JudgedResponse judged) {
    return SUCCESSES_OF_OTHERS.contains(judged.status())
        && (judged.answersOnly(Set.of(PUT)) || judged.answersOnly(Set.of(DELETE)));
  }

  @Override
  boolean matches(Row row, JudgedResponse judged) {
    return row.statuses().contains(judged.status())
        && judged.answersOnly(row.methods())
        && (!row.sentOnly() || judged.sentByApplication());
  }

  @Override
  Finding finding(Row row, JudgedResponse judged) {
    return finding(
        row.variant(), row.level(), row.citation(), judged.value(), judged.requestArguments());
  }
}
