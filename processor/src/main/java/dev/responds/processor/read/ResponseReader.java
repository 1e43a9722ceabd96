package dev.responds.processor.read;

import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.ProblemType;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.processor.read.declared.Declaration;
import dev.responds.processor.read.element.TypeReader;
import dev.responds.processor.read.exception.ExceptionTypes;
import dev.responds.processor.read.exception.HandlerContents;
import dev.responds.processor.read.framework.EndpointContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one declaration and infers what it leaves open. */
final class ResponseReader {

  private final StatusRegistry registry;
  private final TypeReader types;
  private final BodyReader bodies;
  private final ProblemReader problems;
  private final ExceptionTypes exceptions;
  private final HandlerContents contents;
  private final ExceptionProblems ofExceptions;
  private final Mistakes mistakes;

  /** Reads declarations, and adds to the mistakes what they cannot mean. */
  ResponseReader(
      StatusRegistry registry,
      TypeReader types,
      ExceptionTypes exceptions,
      HandlerContents contents,
      ExceptionProblems ofExceptions,
      Mistakes mistakes) {
    this.registry = registry;
    this.types = types;
    this.bodies = new BodyReader(types, mistakes);
    this.problems = new ProblemReader(mistakes);
    this.exceptions = exceptions;
    this.contents = contents;
    this.ofExceptions = ofExceptions;
    this.mistakes = mistakes;
  }

  /** Returns the responses whose status compiles. */
  List<DeclaredResponse> read(
      List<Declaration> declared, Outcome outcome, EndpointContext context) {
    List<DeclaredResponse> found = new ArrayList<>();
    for (Declaration declaration : declared) {
      Optional<DeclaredResponse> response = read(declaration, outcome, context);
      if (response.isPresent()) {
        found.add(response.get());
      }
    }
    return found;
  }

  /**
   * Returns the responses whose status compiles, of a class whose method declares no success of its
   * own: what is said of the class is said of its methods then.
   */
  List<DeclaredResponse> readSuccesses(
      List<Declaration> declared, Outcome outcome, EndpointContext context) {
    boolean succeeds = false;
    for (Declaration declaration : declared) {
      succeeds |= isSuccess(declaration, 2);
    }
    List<DeclaredResponse> found = new ArrayList<>();
    for (Declaration declaration : declared) {
      boolean own =
          declaration.scope() == Scope.TYPE
              && isSuccess(declaration, succeeds ? 2 : 3)
              && mayBe(outcome, declaration.status().code());
      Optional<DeclaredResponse> response =
          read(own ? declaration.sentBy(Sender.ENDPOINT) : declaration, outcome, context);
      if (response.isPresent()) {
        found.add(response.get());
      }
    }
    return found;
  }

  private static boolean mayBe(Outcome outcome, OptionalInt status) {
    return outcome.status().isEmpty() || outcome.status().equals(status);
  }

  /** Beside a success, a redirect may be what stands around says, such as a page to sign in. */
  private static boolean isSuccess(Declaration declaration, int statusClass) {
    OptionalInt status = declaration.status().code();
    return status.isPresent()
        && status.getAsInt() / 100 == statusClass
        && declaration.sentBy().isEmpty()
        && declaration.on().isEmpty();
  }

  /** Returns the response, or empty if its status does not compile. */
  Optional<DeclaredResponse> read(
      Declaration declaration, Outcome outcome, EndpointContext context) {
    OptionalInt status = declaration.status().code();
    if (!declaration.status().written().isEmpty()) {
      mistakes.add(unreadable(declaration));
    }
    return status.isPresent()
        ? Optional.of(read(status.getAsInt(), declaration, outcome, context))
        : Optional.empty();
  }

  private static Finding unreadable(Declaration declaration) {
    Notation notation = declaration.notation();
    return Finding.warning(
        "invalid-foreign-status",
        declaration.place().at(notation.attribute("value")),
        Arguments.of("written", declaration.status().written())
            .and("annotation", notation.annotation()));
  }

  /** What only repeats the status says nothing. */
  private String when(int status, Declaration declaration) {
    String when = declaration.when();
    Status known = registry.interpret(status);
    boolean repeats =
        declaration.notation().foreign()
            && known.code() == status
            && (when.equalsIgnoreCase(known.reason())
                || when.equalsIgnoreCase(status + " " + known.reason())
                || when.equals(Integer.toString(status)));
    return repeats ? "" : when;
  }

  private DeclaredResponse read(
      int status, Declaration declaration, Outcome outcome, EndpointContext context) {
    Sender sender = sender(declaration);
    Policy policy = context.policy();
    Body body =
        bodies
            .read(declaration)
            .or(() -> ProblemReader.content(declaration, status, policy))
            .orElseGet(() -> inferred(status, declaration, outcome, context, sender));
    Optional<ProblemType> ofException = ofExceptions.of(declaration, status, body, context);
    if (ofException.isPresent() && (!body.problem() || body.assumed())) {
      body = ProblemReader.content(policy);
    }
    return new DeclaredResponse(
        status,
        when(status, declaration),
        visible(body, context.packageName()),
        declaration.mediaType(),
        ofException.isPresent() ? ofException : problems.read(declaration, status, body, policy),
        declaration.headers(),
        exceptions.read(declaration.on(), context),
        sender,
        declaration.scope(),
        declaration.source(),
        declaration.bundle(),
        declaration.notation());
  }

  private Body inferred(
      int status,
      Declaration declaration,
      Outcome outcome,
      EndpointContext context,
      Sender sender) {
    if (status >= 400) {
      return error(declaration, outcome, context, sender);
    }
    if (outcome.status().isPresent() && outcome.status().getAsInt() == status) {
      return outcome.payload();
    }
    if (status < 200 || !registry.interpret(status).content()) {
      return Body.NONE;
    }
    if ((sender != Sender.ENDPOINT && !isOfMethods(declaration, status, outcome))
        || status == 300) {
      return Body.UNKNOWN;
    }
    return status > 300 ? Body.NONE : success(status, outcome);
  }

  /** A success that is declared for all methods of a class is what each of them returns. */
  private static boolean isOfMethods(Declaration declaration, int status, Outcome outcome) {
    return status < 300
        && declaration.sentBy().isEmpty()
        && declaration.on().isEmpty()
        && outcome.status().isEmpty()
        && outcome.carrier() == Carrier.RESPONSE;
  }

  /**
   * What the handler of the exceptions writes, or else what the team has for errors. Where it has
   * nothing, only a generated type is sure to carry what its factories send.
   */
  private Body error(
      Declaration declaration, Outcome outcome, EndpointContext context, Sender sender) {
    Body handled = contents.of(declaration.on(), context);
    if (handled.hasContent()) {
      return handled;
    }
    Body ofTeam = context.policy().errorBody();
    boolean built = sender == Sender.ENDPOINT && outcome.carrier() == Carrier.GENERATED;
    return built && ofTeam.assumed() ? Body.PROBLEM : ofTeam;
  }

  private Body success(int status, Outcome outcome) {
    if (outcome.carrier() == Carrier.GENERATED) {
      Optional<Status> known = registry.find(status);
      return known.isPresent() && known.get().isRepresentation() ? Body.UNKNOWN : Body.NONE;
    }
    return outcome.payload();
  }

  private static Sender sender(Declaration declaration) {
    if (declaration.sentBy().isPresent()) {
      return declaration.sentBy().get();
    }
    if (!declaration.on().isEmpty()) {
      return Sender.EXCEPTION;
    }
    Scope scope = declaration.scope();
    return scope == Scope.METHOD || scope == Scope.BUNDLE ? Sender.ENDPOINT : Sender.INFRASTRUCTURE;
  }

  private Body visible(Body body, String packageName) {
    return body.type().isPresent()
        ? body.typed(types.seenFrom(body.type().get(), packageName))
        : body;
  }
}
