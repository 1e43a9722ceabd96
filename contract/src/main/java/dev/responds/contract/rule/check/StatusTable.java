package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.model.Level.ADVICE;
import static dev.responds.contract.model.Level.ERROR;
import static dev.responds.contract.model.Level.WARNING;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import dev.responds.contract.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules about a code as such, one row a status. */
final class StatusTable extends ResponseRule {

  private record Row(String id, int status, Level level, Citation citation) {}

  /** First the row that stands for the rule. No 1xx: informational-as-final speaks of those. */
  private static final List<Row> ROWS =
      List.of(
          new Row("status-deprecated", 305, WARNING, rfc(9110, "15.4.6")),
          new Row("status-deprecated", 510, WARNING, rfc(2774, "7")),
          new Row("status-reserved", 306, ERROR, rfc(9110, "15.4.7")),
          new Row("status-reserved", 418, WARNING, rfc(9110, "15.5.19")),
          new Row("status-reserved", 402, ADVICE, rfc(9110, "15.5.3")));

  private final List<Row> rows;

  private StatusTable(List<Row> rows, StatusRegistry registry) {
    super(rows.get(0).id(), rows.get(0).level(), rows.get(0).citation(), registry);
    this.rows = rows;
  }

  /** Returns the rule of that id. */
  static Rule rule(String id, StatusRegistry registry) {
    List<Row> rows = new ArrayList<>();
    for (Row row : ROWS) {
      if (row.id().equals(id)) {
        rows.add(row);
      }
    }
    return new StatusTable(rows, registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    for (Row row : rows) {
      if (row.status() == exchange.status()) {
        return Optional.of(finding(row, exchange));
      }
    }
    return Optional.empty();
  }

  /** The status is the variant: each has its own story. */
  private Finding finding(Row row, Exchange exchange) {
    return finding(
        Integer.toString(row.status()),
        row.level(),
        row.citation(),
        exchange.value(),
        exchange.arguments().and("instead", exchange.instead()));
  }
}
