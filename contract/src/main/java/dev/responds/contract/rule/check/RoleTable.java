package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.model.Level.ADVICE;
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
import java.util.Set;

/** Rules about statuses that only some roles send (RFC 9110 §3.7), one row a status. */
final class RoleTable extends ResponseRule {

  /**
   * One status.
   *
   * @param roles who may send it
   * @param field the request header field that decides on it, so that who reads it may send the
   *     status as well; empty if there is none
   */
  private record Row(
      String id, int status, Level level, Citation citation, Set<Role> roles, String field) {}

  private static final Set<Role> BETWEEN = Set.of(Role.GATEWAY, Role.PROXY);
  private static final Set<Role> IN_FRONT = Set.of(Role.PROXY);

  /** First the row that stands for the rule. */
  private static final List<Row> ROWS =
      List.of(
          container(408, rfc(9110, "15.5.9"), ""),
          container(411, rfc(9110, "15.5.12"), "Content-Length"),
          container(414, rfc(9110, "15.5.15"), ""),
          container(417, rfc(9110, "10.1.1"), "Expect"),
          container(421, rfc(9110, "7.4"), "Host"),
          container(431, rfc(6585, "5"), ""),
          container(505, rfc(9110, "15.6.6"), ""),
          new Row("gateway-status-from-origin", 502, ADVICE, rfc(9110, "15.6.3"), BETWEEN, ""),
          new Row("gateway-status-from-origin", 504, ADVICE, rfc(9110, "15.6.5"), BETWEEN, ""),
          new Row("proxy-only-status", 407, WARNING, rfc(9110, "15.5.8"), IN_FRONT, ""),
          new Row("proxy-only-status", 511, WARNING, rfc(6585, "6"), IN_FRONT, ""),
          new Row("proxy-only-status", 203, WARNING, rfc(9110, "15.3.4"), BETWEEN, ""));

  private final List<Row> rows;

  private RoleTable(List<Row> rows, StatusRegistry registry) {
    super(rows.get(0).id(), rows.get(0).level(), rows.get(0).citation(), registry);
    this.rows = rows;
  }

  private static Row container(int status, Citation citation, String field) {
    return new Row("container-owned-status", status, ADVICE, citation, BETWEEN, field);
  }

  /** Returns the rule of that id. */
  static Rule rule(String id, StatusRegistry registry) {
    List<Row> rows = new ArrayList<>();
    for (Row row : ROWS) {
      if (row.id().equals(id)) {
        rows.add(row);
      }
    }
    return new RoleTable(rows, registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    for (Row row : rows) {
      if (row.status() == exchange.status()) {
        return sentByOthers(row, exchange) ? Optional.of(finding(row, exchange)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean sentByOthers(Row row, Exchange exchange) {
    return exchange.sentByApplication()
        && !row.roles().contains(exchange.endpoint().policy().role())
        && (row.field().isEmpty() || !exchange.endpoint().mayRead(row.field()))
        && !MethodTable.judgesSuccess(exchange);
  }

  private Finding finding(Row row, Exchange exchange) {
    return finding(
        "",
        row.level(),
        row.citation(),
        exchange.value(),
        exchange.requestArguments().and("instead", exchange.instead()));
  }
}
