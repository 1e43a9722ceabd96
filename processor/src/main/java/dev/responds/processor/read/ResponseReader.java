package dev.responds.processor.read;

import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.processor.read.declared.Placed;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.TypeReader;
import dev.responds.processor.read.exception.ExceptionTypes;
import dev.responds.processor.read.framework.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads one {@code @Responds} and infers what it leaves open. */
final class ResponseReader {

  private final StatusRegistry registry;
  private final TypeReader types;
  private final ExceptionTypes exceptions;

  ResponseReader(StatusRegistry registry, TypeReader types, ExceptionTypes exceptions) {
    this.registry = registry;
    this.types = types;
    this.exceptions = exceptions;
  }

  /** Returns the responses whose status compiles. */
  List<DeclaredResponse> read(List<Placed> declared, Outcome outcome, Setting setting) {
    List<DeclaredResponse> found = new ArrayList<>();
    for (Placed placed : declared) {
      Optional<DeclaredResponse> response = read(placed, outcome, setting);
      if (response.isPresent()) {
        found.add(response.get());
      }
    }
    return found;
  }

  /** Returns the response, or empty if its status does not compile. */
  Optional<DeclaredResponse> read(Placed placed, Outcome outcome, Setting setting) {
    Optional<Integer> status = placed.annotation().integer("value");
    return status.isPresent()
        ? Optional.of(read(status.get(), placed, outcome, setting))
        : Optional.empty();
  }

  private DeclaredResponse read(int status, Placed placed, Outcome outcome, Setting setting) {
    Annotation annotation = placed.annotation();
    List<TypeMirror> on = annotation.types("on");
    Sender sender = sender(annotation, on, placed.scope());
    Optional<Body> written = body(annotation);
    Body body =
        written.isPresent() ? written.get() : inferred(status, outcome, setting.policy(), sender);
    return new DeclaredResponse(
        status,
        annotation.string("when").orElse("").strip(),
        visible(body, setting.packageName()),
        headers(annotation),
        exceptions.read(on, setting),
        sender,
        placed.scope(),
        placed.source());
  }

  private Optional<Body> body(Annotation annotation) {
    Optional<TypeMirror> literal = annotation.type("body");
    return literal.isPresent() ? types.body(literal.get()) : Optional.empty();
  }

  private static List<HeaderField> headers(Annotation annotation) {
    List<HeaderField> headers = new ArrayList<>();
    for (String written : annotation.strings("headers")) {
      headers.add(HeaderField.parse(written));
    }
    return headers;
  }

  private Body inferred(int status, Outcome outcome, Policy policy, Sender sender) {
    if (status >= 400) {
      return policy.errorBody();
    }
    if (outcome.status().isPresent() && outcome.status().getAsInt() == status) {
      return outcome.payload();
    }
    if (status < 200 || !registry.interpret(status).content()) {
      return Body.NONE;
    }
    if (sender != Sender.ENDPOINT || status == 300) {
      return Body.UNKNOWN;
    }
    return status > 300 ? Body.NONE : success(status, outcome);
  }

  private Body success(int status, Outcome outcome) {
    if (outcome.carrier() == Carrier.GENERATED) {
      Optional<Status> known = registry.find(status);
      return known.isPresent() && known.get().isRepresentation() ? Body.UNKNOWN : Body.NONE;
    }
    return outcome.payload();
  }

  private static Sender sender(Annotation annotation, List<TypeMirror> on, Scope scope) {
    Optional<Sender> written = annotation.constant("sentBy", Sender.values());
    if (written.isPresent()) {
      return written.get();
    }
    if (!on.isEmpty()) {
      return Sender.EXCEPTION;
    }
    return scope == Scope.METHOD || scope == Scope.BUNDLE ? Sender.ENDPOINT : Sender.INFRASTRUCTURE;
  }

  private Body visible(Body body, String packageName) {
    return body.type().isPresent()
        ? body.typed(types.seenFrom(body.type().get(), packageName))
        : body;
  }
}
