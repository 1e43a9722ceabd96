package dev.responds.processor.read;

import dev.responds.processor.model.Body;
import dev.responds.processor.model.Carrier;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.HeaderField;
import dev.responds.processor.model.Policy;
import dev.responds.processor.model.Sender;
import java.util.Optional;
import java.util.Set;

/** Reads one {@code @Responds} and infers what it leaves open. */
final class ResponseReader {

  /** Successes that would say nothing without content. */
  private static final Set<Integer> REPRESENTATIONS = Set.of(200, 203, 206, 207, 226);

  private static final Set<Integer> WITHOUT_CONTENT = Set.of(204, 205, 304);

  private final TypeReader types;
  private final ExceptionTypes exceptions;

  ResponseReader(TypeReader types, ExceptionTypes exceptions) {
    this.types = types;
    this.exceptions = exceptions;
  }

  /** Returns the response, or empty if its status does not compile. */
  Optional<DeclaredResponse> read(Placed placed, Outcome outcome, Setting setting) {
    Annotation annotation = placed.annotation();
    return annotation
        .integer("value")
        .map(
            status ->
                new DeclaredResponse(
                    status,
                    annotation.string("when").orElse("").strip(),
                    visible(
                        body(annotation, status, outcome, placed, setting.policy()),
                        setting.packageName()),
                    annotation.strings("headers").stream().map(HeaderField::parse).toList(),
                    exceptions.read(annotation.types("on"), setting),
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

  private Body visible(Body body, String packageName) {
    return body.type().map(type -> body.typed(types.seenFrom(type, packageName))).orElse(body);
  }
}
