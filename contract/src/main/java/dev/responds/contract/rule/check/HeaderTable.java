package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.model.Severity.ADVICE;
import static dev.responds.contract.model.Severity.ERROR;
import static dev.responds.contract.model.Severity.WARNING;

import dev.responds.contract.http.Citation;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Rules about header fields that a status comes with, one row a status. */
final class HeaderTable extends TableRule<HeaderTable.Row> {

  record Row(int status, Severity level, Citation citation, List<String> headers)
      implements TableRule.Row {}

  private HeaderTable(String id, Row... rows) {
    super(id, List.of(rows));
  }

  private static Row row(int status, Severity level, Citation citation, String... headers) {
    return new Row(status, level, citation, List.of(headers));
  }

  /** Returns the rule about redirects that lead nowhere. */
  static Rule missingLocationRedirect() {
    return new HeaderTable(
        "missing-location-redirect",
        row(301, WARNING, rfc(9110, "15.4.2"), "Location"),
        row(302, WARNING, rfc(9110, "15.4.3"), "Location"),
        row(303, ERROR, rfc(9110, "15.4.4"), "Location"),
        row(307, WARNING, rfc(9110, "15.4.8"), "Location"),
        row(308, WARNING, rfc(9110, "15.4.9"), "Location"),
        row(300, ADVICE, rfc(9110, "15.4.1"), "Location"));
  }

  /** Returns the rule about statuses that are half an answer without their field. */
  static Rule missingMandatoryHeader() {
    // No 101: informational-as-final reports it.
    return new HeaderTable(
        "missing-mandatory-header",
        row(405, ERROR, rfc(9110, "10.2.1"), "Allow"),
        row(407, ERROR, rfc(9110, "11.7.1"), "Proxy-Authenticate"),
        row(426, ERROR, rfc(9110, "7.8"), "Upgrade", "Connection"));
  }

  @Override
  boolean matches(Row row, JudgedResponse judged) {
    return row.status() == judged.status()
        && !reportedByRole(judged)
        && !missing(row, judged).isEmpty();
  }

  /** What an endpoint that is no proxy has wrong with a 407, proxy-only-status reports. */
  private static boolean reportedByRole(JudgedResponse judged) {
    return judged.status() == 407 && judged.endpoint().policy().role() != Role.PROXY;
  }

  private static List<String> missing(Row row, JudgedResponse judged) {
    List<String> missing = new ArrayList<>();
    for (String header : row.headers()) {
      if (judged.lacks(header)) {
        missing.add(header);
      }
    }
    return missing;
  }

  @Override
  Finding finding(Row row, JudgedResponse judged) {
    return finding(
        MissingHeader.variant(judged),
        MissingHeader.level(row.level(), judged),
        row.citation(),
        judged.value(),
        MissingHeader.arguments(judged, missing(row, judged)));
  }
}
