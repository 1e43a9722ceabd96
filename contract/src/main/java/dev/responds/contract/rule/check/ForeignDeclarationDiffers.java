package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Documented;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.Subject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Reports statuses of which only one of two notations on a method knows: {@code @Responds}, and
 * annotations of another tool.
 */
final class ForeignDeclarationDiffers extends NamedRule {

  /** What is around an endpoint answers with these, and either notation may leave them out. */
  private static final Set<Integer> AROUND = Set.of(304, 401, 403, 405, 406, 415, 429);

  private static final int CLIENT_ERROR = 400;

  ForeignDeclarationDiffers() {
    super("foreign-declaration-differs", Severity.WARNING, rfc(9110, "15"));
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Documented documented = subject.endpoint().traits().documented();
    if (documented.statuses().isEmpty()
        || !subject.endpoint().declaresItself()
        || !subject.own().meantAsWhole()) {
      return;
    }
    boolean anotherSuccess = false;
    for (Map.Entry<Integer, Source> entry : documented.statuses().entrySet()) {
      if (isOfEndpoint(entry.getKey()) && !isDeclared(entry.getKey(), subject.endpoint())) {
        String variant = mayBeSent(entry.getKey(), subject.endpoint().proof()) ? "" : "unfound";
        findings.accept(finding(variant, level(), subject, entry.getKey(), entry.getValue()));
        anotherSuccess |= entry.getKey() < CLIENT_ERROR;
      }
    }
    if (documented.whole() && namesSuccess(documented)) {
      Source first = documented.statuses().values().iterator().next();
      for (int status : missing(subject.endpoint(), documented)) {
        // Where they name another success, that is what is told already.
        if (status >= CLIENT_ERROR || !anotherSuccess) {
          findings.accept(finding("missing", Severity.ADVICE, subject, status, first));
        }
      }
    }
  }

  private static boolean isOfEndpoint(int status) {
    return status >= 200 && status < 500 && !AROUND.contains(status);
  }

  /** Returns whether the code may send it: what is not understood may send anything. */
  private static boolean mayBeSent(int status, Proof proof) {
    return !proof.neverReturns(status) || proof.mayThrow(status);
  }

  private static boolean isDeclared(int status, Endpoint endpoint) {
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.status() == status && !response.foreign()) {
        return true;
      }
    }
    return endpoint.traits().advised().contains(status);
  }

  private static boolean namesSuccess(Documented documented) {
    for (int status : documented.statuses().keySet()) {
      if (status / 100 == 2 || status / 100 == 3) {
        return true;
      }
    }
    return false;
  }

  private static Set<Integer> missing(Endpoint endpoint, Documented documented) {
    Set<Integer> missing = new TreeSet<>();
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.onMethod()
          && response.sender() != Sender.INFRASTRUCTURE
          && isOfEndpoint(response.status())
          && !documented.statuses().containsKey(response.status())) {
        missing.add(response.status());
      }
    }
    return missing;
  }

  private Finding finding(
      String variant, Severity weight, Subject subject, int status, Source source) {
    Arguments arguments =
        Arguments.of("reason", subject.interpret(status).reason())
            .and("request", subject.endpoint().request());
    return finding(variant, weight, citation(), source, arguments).about(status);
  }
}
