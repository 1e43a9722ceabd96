package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.PathTemplate;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a PUT that is said to create, and never to replace what it has created. */
final class PutCreateWithoutReplace extends ResponseRule {

  private static final List<String> CREATE_ONLY = List.of("If-None-Match");

  /** A replacement, one that is done later or for many, or a refusal to replace. */
  private static final Set<Integer> REPEATED = Set.of(200, 202, 204, 207, 409, 412);

  PutCreateWithoutReplace() {
    super("put-create-without-replace", Severity.WARNING, rfc(9110, "9.3.4"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    Endpoint endpoint = judged.endpoint();
    boolean creates =
        judged.status() == 201
            && judged.response().onMethod()
            && endpoint.only(HttpMethod.PUT)
            && judged.sentByApplication();
    if (!creates) {
      return Optional.empty();
    }
    if (REPEATED.stream().noneMatch(endpoint::declares)
        && (endpoint.policy().permits(200) || endpoint.policy().permits(204))
        && !FrameworkStatus.undeclared(endpoint)
        && !RequestFields.mayRead(endpoint, CREATE_ONLY)) {
      return Optional.of(finding(judged.value(), judged.requestArguments()));
    }
    return judged
        .response()
        .value("Location")
        .filter(location -> elsewhere(location, endpoint))
        .map(location -> elsewhere(location, judged));
  }

  /** A prefix that the server adds to all paths is not known here. */
  private static boolean elsewhere(String location, Endpoint endpoint) {
    String target = PathTemplate.of(location).shape();
    return endpoint.routing().paths().stream()
        .map(path -> PathTemplate.of(path).shape())
        .noneMatch(target::endsWith);
  }

  private Finding elsewhere(String location, JudgedResponse judged) {
    return finding(
        "elsewhere",
        Severity.ADVICE,
        judged.response().at("headers"),
        judged.requestArguments().and("location", location));
  }
}
