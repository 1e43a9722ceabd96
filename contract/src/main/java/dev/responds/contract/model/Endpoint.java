package dev.responds.contract.model;

import dev.responds.contract.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * One endpoint: who answers, which requests, what comes out, and the responses it declares.
 *
 * @param handler the method that answers
 * @param routing the requests that reach it
 * @param parameters what it reads from the request
 * @param outcome what comes out when the method returns
 * @param exceptions the exceptions in its {@code throws} clause
 * @param traits what else its annotations and types tell
 * @param responses the effective set: its own responses, then those of class and package
 * @param policy the team's rules that hold here
 * @param waivers waivers that hold here, the nearest first
 * @param documentation what is said of it to those who call it
 * @param proof what its code was found to send
 */
public record Endpoint(
    Handler handler,
    Routing routing,
    List<Parameter> parameters,
    Outcome outcome,
    List<ExceptionType> exceptions,
    Traits traits,
    List<DeclaredResponse> responses,
    Policy policy,
    List<Waiver> waivers,
    Documentation documentation,
    Proof proof) {

  /** A form arrives as parameters, on all methods but these. */
  private static final List<HttpMethod> WITHOUT_FORM =
      List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

  /** Makes the lists immutable. */
  public Endpoint {
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
    responses = List.copyOf(responses);
    waivers = List.copyOf(waivers);
  }

  /** Makes an endpoint of which nothing is said, and whose code nobody has looked at. */
  public Endpoint(
      Handler handler,
      Routing routing,
      List<Parameter> parameters,
      Outcome outcome,
      List<ExceptionType> exceptions,
      Traits traits,
      List<DeclaredResponse> responses,
      Policy policy,
      List<Waiver> waivers) {
    this(
        handler,
        routing,
        parameters,
        outcome,
        exceptions,
        traits,
        responses,
        policy,
        waivers,
        Documentation.NONE,
        Proof.NONE);
  }

  /** Returns the same endpoint as part of a module. */
  public Endpoint of(String module) {
    return copy(handler.of(module), responses, proof);
  }

  /**
   * Returns the same endpoint, with what its code was found to send.
   *
   * @param declared what is declared of the exceptions that were found
   */
  public Endpoint proved(Proof found, List<DeclaredResponse> declared) {
    List<DeclaredResponse> all = new ArrayList<>();
    for (DeclaredResponse response : responses) {
      boolean problem = response.body().assumed() && found.sendsProblems(response.status());
      all.add(problem ? response.carrying(Body.PROBLEM) : response);
    }
    all.addAll(declared);
    return copy(handler, all, found);
  }

  /** Returns the same endpoint, with what its code sends for certain as if that were declared. */
  public Endpoint withFound() {
    List<DeclaredResponse> all = new ArrayList<>(responses);
    for (int status : proof.statuses()) {
      if (!declares(status)) {
        all.add(proof.certain(status).get(0).asDeclared(handler.source()));
      }
    }
    return copy(handler, all, proof);
  }

  /** Returns the same endpoint, with other declarations. */
  public Endpoint declaring(List<DeclaredResponse> others) {
    return copy(handler, others, proof);
  }

  private Endpoint copy(Handler by, List<DeclaredResponse> set, Proof found) {
    return new Endpoint(
        by,
        routing,
        parameters,
        outcome,
        exceptions,
        traits,
        set,
        policy,
        waivers,
        documentation,
        found);
  }

  /**
   * Returns whether any response is declared on the method itself in our own notation, so that its
   * set is meant as whole, and builders come from it.
   */
  public boolean declaresItself() {
    for (DeclaredResponse response : responses) {
      if (response.onMethod() && !response.foreign()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether any response is declared on the method itself, in whatever notation. */
  public boolean hasOwnResponses() {
    for (DeclaredResponse response : responses) {
      if (response.onMethod()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether any response is declared for it, on the method or around it. */
  public boolean isDeclared() {
    for (DeclaredResponse response : responses) {
      if (response.onMethod() || response.sender() != Sender.EXCEPTION) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a builder is generated for it: it has declarations of its own, or its class
   * says what it sends, and a usable name.
   */
  public boolean hasBuilder() {
    return (declaresItself() || (buildsResponses() && !sent().isEmpty()))
        && !handler.inherited()
        && handler.framework().has(Capability.HAS_BUILDERS)
        && JavaNames.isIdentifier(handler.name());
  }

  private boolean buildsResponses() {
    return outcome.carrier() == Carrier.GENERATED || outcome.carrier() == Carrier.RESPONSE;
  }

  /** Returns the responses that its own code sends, as it declares them for builders. */
  public List<DeclaredResponse> sent() {
    List<DeclaredResponse> sent = new ArrayList<>();
    for (DeclaredResponse response : responses) {
      if (response.sentByEndpoint() && !response.foreign()) {
        sent.add(response);
      }
    }
    return sent;
  }

  /** Returns whether this status is in the effective set. */
  public boolean declares(int status) {
    for (DeclaredResponse response : responses) {
      if (response.status() == status) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it certainly reads this header field. */
  public boolean reads(String header) {
    for (Parameter parameter : parameters) {
      if (parameter.kind() == Parameter.Kind.HEADER && parameter.name().equalsIgnoreCase(header)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it reads this header field, or may read it from the raw request. */
  public boolean mayRead(String header) {
    return reads(header) || reads(Parameter.Kind.RAW_REQUEST);
  }

  /** Returns whether it certainly reads something of this kind. */
  public boolean reads(Parameter.Kind kind) {
    for (Parameter parameter : parameters) {
      if (parameter.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it is mapped to this method, and to no other. */
  public boolean only(HttpMethod method) {
    return routing.methods().size() == 1 && routing.methods().contains(method);
  }

  /** Returns whether it takes the content of an HTML form. */
  public boolean takesForm() {
    for (String type : routing.consumes()) {
      if (type.startsWith("application/x-www-form-urlencoded")
          || type.startsWith("multipart/form-data")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it certainly takes no content, neither as a whole nor as a form. */
  public boolean takesNoContent() {
    return !routing.methods().isEmpty()
        && !routing.methods().contains(HttpMethod.QUERY)
        && routing.consumes().isEmpty()
        && !reads(Parameter.Kind.CONTENT)
        && !reads(Parameter.Kind.RAW_REQUEST)
        && (WITHOUT_FORM.containsAll(routing.methods()) || !reads(Parameter.Kind.QUERY));
  }

  /** Returns the request that it answers, as in {@code POST /orders}. */
  public String request() {
    StringJoiner tokens = new StringJoiner("|").setEmptyValue("*");
    for (HttpMethod accepted : routing.methods()) {
      tokens.add(accepted.token());
    }
    return tokens + " " + routing.paths().get(0);
  }

  /**
   * Returns what tells it from all others in files that outlive a process: its method, and the
   * request that it answers.
   */
  public String identity() {
    String signature = handler.qualifiedSignature();
    String method =
        signature.isEmpty()
            ? handler.controller().canonicalName() + "." + handler.method()
            : signature;
    return method + " " + request();
  }
}
