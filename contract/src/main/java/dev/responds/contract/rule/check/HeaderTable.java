package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.model.Level.ADVICE;
import static dev.responds.contract.model.Level.ERROR;
import static dev.responds.contract.model.Level.WARNING;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.Role;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import dev.responds.contract.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules about header fields that a status comes with, one row a status. */
final class HeaderTable extends ResponseRule {

  private record Row(String id, int status, Level level, Citation citation, List<String> headers) {}

  /** First the row that stands for the rule. No 101: informational-as-final speaks of it. */
  private static final List<Row> ROWS =
      List.of(
          row("missing-location-redirect", 301, WARNING, rfc(9110, "15.4.2"), "Location"),
          row("missing-location-redirect", 302, WARNING, rfc(9110, "15.4.3"), "Location"),
          row("missing-location-redirect", 303, ERROR, rfc(9110, "15.4.4"), "Location"),
          row("missing-location-redirect", 307, WARNING, rfc(9110, "15.4.8"), "Location"),
          row("missing-location-redirect", 308, WARNING, rfc(9110, "15.4.9"), "Location"),
          row("missing-location-redirect", 300, ADVICE, rfc(9110, "15.4.1"), "Location"),
          row("missing-mandatory-header", 405, ERROR, rfc(9110, "10.2.1"), "Allow"),
          row("missing-mandatory-header", 407, ERROR, rfc(9110, "11.7.1"), "Proxy-Authenticate"),
          row("missing-mandatory-header", 426, ERROR, rfc(9110, "7.8"), "Upgrade", "Connection"));

  private final List<Row> rows;

  private HeaderTable(List<Row> rows, StatusRegistry registry) {
    super(rows.get(0).id(), rows.get(0).level(), rows.get(0).citation(), registry);
    this.rows = rows;
  }

  private static Row row(String id, int status, Level level, Citation citation, String... headers) {
    return new Row(id, status, level, citation, List.of(headers));
  }

  /** Returns the rule of that id. */
  static Rule rule(String id, StatusRegistry registry) {
    List<Row> rows = new ArrayList<>();
    for (Row row : ROWS) {
      if (row.id().equals(id)) {
        rows.add(row);
      }
    }
    return new HeaderTable(rows, registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    // Whoever is no proxy has a mistake before this one: proxy-only-status.
    if (exchange.status() == 407 && exchange.endpoint().policy().role() != Role.PROXY) {
      return Optional.empty();
    }
    for (Row row : rows) {
      if (row.status() == exchange.status()) {
        List<String> missing = row.headers().stream().filter(exchange::lacks).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(finding(row, missing, exchange));
      }
    }
    return Optional.empty();
  }

  private Finding finding(Row row, List<String> missing, Exchange exchange) {
    return finding(
        MissingHeader.variant(exchange),
        row.level(),
        row.citation(),
        exchange.value(),
        MissingHeader.arguments(exchange, missing));
  }
}
