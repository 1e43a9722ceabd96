package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.model.Severity.ADVICE;
import static dev.responds.contract.model.Severity.ERROR;
import static dev.responds.contract.model.Severity.WARNING;

import dev.responds.contract.http.Citation;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.Rule;
import java.util.List;

/** Rules about a code as such, one row a status; informational-as-final reports 1xx. */
final class StatusTable extends TableRule<StatusTable.Row> {

  record Row(int status, Severity level, Citation citation) implements TableRule.Row {}

  private StatusTable(String id, Row... rows) {
    super(id, List.of(rows));
  }

  /** Returns the rule about statuses that HTTP has withdrawn. */
  static Rule statusDeprecated() {
    return new StatusTable(
        "status-deprecated",
        new Row(305, WARNING, rfc(9110, "15.4.6")),
        new Row(510, WARNING, rfc(2774, "7")));
  }

  /** Returns the rule about statuses that HTTP gives no meaning. */
  static Rule statusReserved() {
    return new StatusTable(
        "status-reserved",
        new Row(306, ERROR, rfc(9110, "15.4.7")),
        new Row(418, WARNING, rfc(9110, "15.5.19")),
        new Row(402, ADVICE, rfc(9110, "15.5.3")));
  }

  @Override
  boolean matches(Row row, JudgedResponse judged) {
    return row.status() == judged.status();
  }

  /** The status is the variant: each has a message of its own. */
  @Override
  Finding finding(Row row, JudgedResponse judged) {
    return finding(
        Integer.toString(row.status()),
        row.level(),
        row.citation(),
        judged.value(),
        judged.arguments().and("instead", judged.instead()));
  }
}
