package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.LibraryTypes;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports validators on a PUT whose types say that it stores something else than it was sent. */
final class PutValidatorAfterTransform extends ResponseRule {

  private static final List<String> VALIDATORS = List.of("ETag", "Last-Modified");
  private static final Set<Integer> STORED = Set.of(200, 201, 204);

  PutValidatorAfterTransform() {
    super("put-validator-after-transform", Severity.WARNING, rfc(9110, "9.3.4"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    if (!STORED.contains(judged.status())
        || !judged.answersOnly(Set.of(HttpMethod.PUT))
        || !judged.sent()) {
      return Optional.empty();
    }
    List<String> validators = judged.declared(VALIDATORS);
    return validators.isEmpty() ? Optional.empty() : transformed(judged, validators);
  }

  private Optional<Finding> transformed(JudgedResponse judged, List<String> validators) {
    Optional<JavaType> taken = taken(judged);
    Optional<JavaType> returned = judged.response().body().type();
    if (taken.isEmpty() || returned.isEmpty() || same(taken.get(), returned.get())) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            judged.field(validators),
            judged
                .requestArguments()
                .and("fields", String.join(", ", validators))
                .and("accepted", taken.get().display())
                .and("returned", returned.get().display())));
  }

  private static boolean same(JavaType taken, JavaType returned) {
    return taken.canonicalName().equals(returned.canonicalName());
  }

  /** Types of a library, such as bytes or text, hold any content as it came. */
  private static Optional<JavaType> taken(JudgedResponse judged) {
    return judged.endpoint().parameters().stream()
        .filter(parameter -> parameter.kind() == Parameter.Kind.CONTENT)
        .findFirst()
        .flatMap(Parameter::type)
        .filter(type -> !LibraryTypes.contains(type));
  }
}
