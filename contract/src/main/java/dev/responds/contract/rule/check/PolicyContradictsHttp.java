package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.Subject;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reports policies that leave out a status which HTTP demands for what the endpoint does. A status
 * that the endpoint declares against its policy is for team-subset to report.
 */
final class PolicyContradictsHttp extends NamedRule {

  private static final Set<HttpMethod> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.QUERY);

  PolicyContradictsHttp() {
    super("policy-contradicts-http", Severity.WARNING, rfc(9110, "15"));
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    if (endpoint.policy().allow().isEmpty() && endpoint.policy().deny().isEmpty()) {
      return;
    }
    if (!subject.own().meantAsWhole()) {
      return;
    }
    if (replacesInNoWay(endpoint)) {
      findings.accept(contradiction("put", rfc(9110, "9.3.4"), subject, 204));
    }
    int failed = whenNoneMatchFails(endpoint);
    if (failed != 0 && lacks(endpoint, failed)) {
      findings.accept(contradiction("", rfc(9110, "13.1.2"), subject, failed));
    }
    if (endpoint.traits().access().restricted() && lacks(endpoint, 401)) {
      findings.accept(contradiction("anonymous", rfc(9110, "11.4"), subject, 401));
    }
  }

  private static boolean lacks(Endpoint endpoint, int status) {
    return !endpoint.policy().permits(status) && !endpoint.declares(status);
  }

  /** A PUT that creates replaces when it is repeated, unless a condition keeps it from that. */
  private static boolean replacesInNoWay(Endpoint endpoint) {
    return endpoint.only(HttpMethod.PUT)
        && endpoint.declares(201)
        && !endpoint.declares(202)
        && !endpoint.mayRead("If-None-Match")
        && lacks(endpoint, 200)
        && lacks(endpoint, 204);
  }

  /** Returns the status that HTTP demands when the condition is false; 0 if none is read. */
  private static int whenNoneMatchFails(Endpoint endpoint) {
    if (endpoint.routing().methods().isEmpty() || !endpoint.reads("If-None-Match")) {
      return 0;
    }
    if (READS.containsAll(endpoint.routing().methods())) {
      return 304;
    }
    return endpoint.routing().methods().stream().noneMatch(READS::contains) ? 412 : 0;
  }

  private Finding contradiction(String variant, Citation section, Subject subject, int status) {
    return finding(variant, level(), section, subject, status);
  }
}
