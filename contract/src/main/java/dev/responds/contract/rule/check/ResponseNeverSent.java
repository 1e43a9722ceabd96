package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.model.Capability;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Reports a success that is declared, while all that the code returns is understood, and none of it
 * is that status. Errors may come from around the code; those that only the code of an endpoint has
 * a reason for are advice, where all of it is understood.
 */
final class ResponseNeverSent extends ResponseRule {

  private static final int NOT_FOUND = 404;
  private static final int UNANSWERED = 500;

  /** Neither frameworks nor filters have a reason for these. */
  private static final Set<Integer> OF_THE_CODE = Set.of(402, 409, 410, 423);

  ResponseNeverSent() {
    super("response-never-sent", Severity.WARNING, rfc(9110, "15.3"));
  }

  @Override
  public boolean needsCode() {
    return true;
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    Endpoint endpoint = judged.endpoint();
    boolean absent =
        endpoint.proof().neverReturns(judged.status())
            && judged.response().onMethod()
            && judged.sent()
            && !FrameworkStatus.derived(endpoint, judged.status());
    if (absent && judged.success()) {
      return Optional.of(finding("", level(), citation(), judged));
    }
    return absent && isWhole(endpoint.proof()) && isOfTheCode(judged)
        ? Optional.of(finding("error", Severity.ADVICE, rfc(9110, "15"), judged))
        : Optional.empty();
  }

  /** An exception that nobody here answers may be answered by code that is not seen. */
  private static boolean isWhole(Proof proof) {
    for (FoundResponse found : proof.responses()) {
      if (found.status() == UNANSWERED && found.exception().isPresent()) {
        return false;
      }
    }
    return proof.extent() == Proof.Extent.ALL;
  }

  private static boolean isOfTheCode(JudgedResponse judged) {
    return OF_THE_CODE.contains(judged.status())
        || (judged.status() == NOT_FOUND && !mayBeMissed(judged.endpoint()));
  }

  /** Returns whether something looks up what a parameter says before the method is called. */
  private static boolean mayBeMissed(Endpoint endpoint) {
    boolean byFramework =
        endpoint.handler().framework().has(Capability.MISSES_WHAT_IT_CANNOT_CONVERT);
    for (Parameter parameter : endpoint.parameters()) {
      if (parameter.isText()
          && !isOfJava(parameter)
          && parameter.kind() != Parameter.Kind.RAW_REQUEST) {
        return true;
      }
      boolean address =
          parameter.kind() == Parameter.Kind.PATH || parameter.kind() == Parameter.Kind.QUERY;
      if (byFramework && address && !isString(parameter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfJava(Parameter parameter) {
    String around = parameter.type().map(JavaType::packageName).orElse("unknown");
    return around.isEmpty() || around.startsWith("java.");
  }

  private static boolean isString(Parameter parameter) {
    return parameter.type().map(JavaType::canonicalName).orElse("").equals("java.lang.String");
  }

  private Finding finding(
      String variant, Severity weight, Citation section, JudgedResponse judged) {
    StringJoiner sent = new StringJoiner(", ");
    for (int status : judged.endpoint().proof().statuses()) {
      sent.add(Integer.toString(status));
    }
    return finding(
        variant,
        weight,
        section,
        judged.value(),
        judged.requestArguments().and("sent", sent.toString()));
  }
}
