package dev.responds.processor.read;

import dev.responds.processor.model.Body;
import dev.responds.processor.model.Carrier;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Policy;
import dev.responds.processor.model.Sender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Reads one {@code @Responds} and infers what it leaves open. */
final class ResponseReader {

  /** Successes that would say nothing without content. */
  private static final Set<Integer> REPRESENTATIONS = Set.of(200, 203, 206, 207, 226);

  private static final Set<Integer> WITHOUT_CONTENT = Set.of(204, 205, 304);

  private final TypeReader types;

  ResponseReader(TypeReader types) {
    this.types = types;
  }

  /** Returns the response, or empty if its status does not compile. */
  Optional<DeclaredResponse> read(
      Placed placed, Outcome outcome, Policy policy, String packageName) {
    Annotation annotation = placed.annotation();
    return annotation
        .integer("value")
        .map(
            status ->
                new DeclaredResponse(
                    status,
                    annotation.string("when").orElse("").strip(),
                    visible(body(annotation, status, outcome, placed, policy), packageName),
                    annotation.strings("headers").stream().map(String::strip).toList(),
                    exceptions(annotation),
                    sender(annotation, placed),
                    placed.scope(),
                    placed.source()));
  }

  private Body body(
      Annotation annotation, int status, Outcome outcome, Placed placed, Policy policy) {
    return annotation
        .type("body")
        .flatMap(types::body)
        .orElseGet(() -> inferred(status, outcome, policy, sender(annotation, placed)));
  }

  private static Body inferred(int status, Outcome outcome, Policy policy, Sender sender) {
    if (status >= 400) {
      return policy.errorBody();
    }
    if (outcome.status().isPresent() && outcome.status().getAsInt() == status) {
      return outcome.payload();
    }
    if (status < 200 || WITHOUT_CONTENT.contains(status)) {
      return Body.NONE;
    }
    if (sender != Sender.ENDPOINT || status == 300) {
      return Body.UNKNOWN;
    }
    return status > 300 ? Body.NONE : success(status, outcome);
  }

  private static Body success(int status, Outcome outcome) {
    if (outcome.carrier() == Carrier.GENERATED) {
      return REPRESENTATIONS.contains(status) ? Body.UNKNOWN : Body.NONE;
    }
    return outcome.payload();
  }

  private static Sender sender(Annotation annotation, Placed placed) {
    String written = annotation.constants("sentBy").stream().findFirst().orElse("INFERRED");
    if (!written.equals("INFERRED")) {
      return Sender.valueOf(written);
    }
    if (!annotation.types("on").isEmpty()) {
      return Sender.EXCEPTION;
    }
    return switch (placed.scope()) {
      case METHOD, BUNDLE -> Sender.ENDPOINT;
      case TYPE, PACKAGE, OPTION -> Sender.INFRASTRUCTURE;
    };
  }

  private List<JavaType> exceptions(Annotation annotation) {
    List<JavaType> exceptions = new ArrayList<>();
    for (TypeMirror type : annotation.types("on")) {
      types.read(type).ifPresent(exceptions::add);
    }
    return exceptions;
  }

  private Body visible(Body body, String packageName) {
    return body.type().map(type -> Body.of(types.seenFrom(type, packageName))).orElse(body);
  }
}
