package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.model.Severity.ADVICE;
import static dev.responds.contract.model.Severity.WARNING;

import dev.responds.contract.http.Citation;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.Rule;
import java.util.List;
import java.util.Set;

/** Rules about statuses that only some roles send (RFC 9110 §3.7), one row a status. */
final class RoleTable extends TableRule<RoleTable.Row> {

  /**
   * One status.
   *
   * @param roles the roles that may send it
   * @param field the request header field that decides on it, so that an endpoint which reads the
   *     field may send the status as well; empty if there is none
   */
  record Row(int status, Severity level, Citation citation, Set<Role> roles, String field)
      implements TableRule.Row {}

  private static final Set<Role> BETWEEN = Set.of(Role.GATEWAY, Role.PROXY);
  private static final Set<Role> IN_FRONT = Set.of(Role.PROXY);

  private RoleTable(String id, Row... rows) {
    super(id, List.of(rows));
  }

  /** Returns the rule about what a server answers before any code of an endpoint runs. */
  static Rule containerOwnedStatus() {
    return new RoleTable(
        "container-owned-status",
        container(408, rfc(9110, "15.5.9"), ""),
        container(411, rfc(9110, "15.5.12"), "Content-Length"),
        container(414, rfc(9110, "15.5.15"), ""),
        container(417, rfc(9110, "10.1.1"), "Expect"),
        container(421, rfc(9110, "7.4"), "Host"),
        container(431, rfc(6585, "5"), ""),
        container(505, rfc(9110, "15.6.6"), ""));
  }

  private static Row container(int status, Citation citation, String field) {
    return new Row(status, ADVICE, citation, BETWEEN, field);
  }

  /** Returns the rule about the statuses of a server that relays to another one. */
  static Rule gatewayStatusFromOrigin() {
    return new RoleTable(
        "gateway-status-from-origin",
        new Row(502, ADVICE, rfc(9110, "15.6.3"), BETWEEN, ""),
        new Row(504, ADVICE, rfc(9110, "15.6.5"), BETWEEN, ""));
  }

  /** Returns the rule about the statuses of a proxy. */
  static Rule proxyOnlyStatus() {
    return new RoleTable(
        "proxy-only-status",
        new Row(407, WARNING, rfc(9110, "15.5.8"), IN_FRONT, ""),
        new Row(511, WARNING, rfc(6585, "6"), IN_FRONT, ""),
        new Row(203, WARNING, rfc(9110, "15.3.4"), BETWEEN, ""));
  }

  @Override
  boolean matches(Row row, JudgedResponse judged) {
    return row.status() == judged.status()
        && judged.sentByApplication()
        && !row.roles().contains(judged.endpoint().policy().role())
        && (row.field().isEmpty() || !judged.endpoint().mayRead(row.field()))
        && !MethodTable.judgesSuccess(judged);
  }

  @Override
  Finding finding(Row row, JudgedResponse judged) {
    return finding(
        "",
        row.level(),
        row.citation(),
        judged.value(),
        judged.requestArguments().and("instead", judged.instead()));
  }
}
