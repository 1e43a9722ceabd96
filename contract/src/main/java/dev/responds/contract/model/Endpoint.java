package dev.responds.contract.model;

import dev.responds.contract.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * One endpoint: what it is called by, what it returns, and the responses it declares.
 *
 * @param module the module that it comes from, where a reference covers several; otherwise empty
 * @param controller the class or interface that has the method
 * @param open whether generated code for it may be public
 * @param abstractMethod whether an implementing class answers in its place
 * @param method name of the Java method
 * @param name name of the endpoint and of its builder
 * @param framework which framework calls it
 * @param methods request methods; empty when any method is mapped
 * @param paths path templates with the prefix of the class, at least one
 * @param consumes media types of the request's content, as far as the mapping says
 * @param produces media types of the response's content, as far as the mapping says
 * @param carrier what the method returns
 * @param payload the content that the method returns
 * @param frameworkStatus the status that the framework sends when the method returns, if that is
 *     fixed
 * @param parameters what it reads from the request
 * @param exceptions the exceptions in its {@code throws} clause
 * @param traits what else its annotations and types tell
 * @param responses the effective set: its own responses, then those of class and package
 * @param policy the team's rules that hold here
 * @param waivers waivers that hold here, the nearest first
 * @param inherited whether its declarations stand on the method that it overrides
 * @param source the method
 */
public record Endpoint(
    String module,
    JavaType controller,
    boolean open,
    boolean abstractMethod,
    String method,
    String name,
    Framework framework,
    List<HttpMethod> methods,
    List<String> paths,
    List<String> consumes,
    List<String> produces,
    Carrier carrier,
    Body payload,
    OptionalInt frameworkStatus,
    List<Parameter> parameters,
    List<ExceptionType> exceptions,
    Traits traits,
    List<DeclaredResponse> responses,
    Policy policy,
    List<Waiver> waivers,
    boolean inherited,
    Source source) {

  /** Makes the lists immutable. */
  public Endpoint {
    methods = List.copyOf(methods);
    paths = List.copyOf(paths);
    consumes = List.copyOf(consumes);
    produces = List.copyOf(produces);
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
    responses = List.copyOf(responses);
    waivers = List.copyOf(waivers);
  }

  /** Returns the same endpoint as part of a module. */
  public Endpoint of(String name) {
    return new Endpoint(
        name,
        controller,
        open,
        abstractMethod,
        method,
        this.name,
        framework,
        methods,
        paths,
        consumes,
        produces,
        carrier,
        payload,
        frameworkStatus,
        parameters,
        exceptions,
        traits,
        responses,
        policy,
        waivers,
        inherited,
        source);
  }

  /**
   * Returns whether any response is declared on the method itself, so that its set is meant as
   * whole.
   */
  public boolean declaresItself() {
    for (DeclaredResponse response : responses) {
      if (response.onMethod()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a builder is generated for it: it has declarations of its own, and a usable
   * name.
   */
  public boolean hasBuilder() {
    return declaresItself() && !inherited && JavaNames.isIdentifier(name);
  }

  /** Returns the responses that its own code sends. */
  public List<DeclaredResponse> sent() {
    List<DeclaredResponse> sent = new ArrayList<>();
    for (DeclaredResponse response : responses) {
      if (response.sentByEndpoint()) {
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
    return methods.size() == 1 && methods.contains(method);
  }

  /** Returns whether it takes the content of an HTML form. */
  public boolean takesForm() {
    for (String type : consumes) {
      if (type.startsWith("application/x-www-form-urlencoded")
          || type.startsWith("multipart/form-data")) {
        return true;
      }
    }
    return false;
  }

  /** Returns the request that it answers, as in {@code POST /orders}. */
  public String request() {
    StringJoiner tokens = new StringJoiner("|").setEmptyValue("*");
    for (HttpMethod accepted : methods) {
      tokens.add(accepted.token());
    }
    return tokens + " " + paths.get(0);
  }
}
