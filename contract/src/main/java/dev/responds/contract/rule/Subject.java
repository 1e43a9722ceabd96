package dev.responds.contract.rule;

import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** One endpoint as the rules look at it, made once for all of them. */
public final class Subject {

  private final Endpoint endpoint;
  private final StatusRegistry registry;
  private final OwnDeclarations own;
  private final List<JudgedResponse> responses;
  private final boolean amongDeclared;

  /**
   * Makes it.
   *
   * @param amongDeclared whether any endpoint of the API declares responses
   */
  Subject(Endpoint endpoint, StatusRegistry registry, boolean amongDeclared) {
    this.endpoint = endpoint;
    this.amongDeclared = amongDeclared;
    this.registry = registry;
    this.own = new OwnDeclarations(endpoint, registry);
    this.responses = new ArrayList<>(endpoint.responses().size());
    for (DeclaredResponse response : endpoint.responses()) {
      responses.add(new JudgedResponse(this, response, interpret(response.status())));
    }
  }

  public Endpoint endpoint() {
    return endpoint;
  }

  /** Returns whether it, or any other endpoint of the API, declares responses. */
  public boolean amongDeclared() {
    return amongDeclared;
  }

  /** Returns what the endpoint declares on its own method. */
  public OwnDeclarations own() {
    return own;
  }

  /** Returns the responses of its effective set, in their order. */
  public List<JudgedResponse> responses() {
    return responses;
  }

  /** Returns the status that a client takes a code for. */
  public Status interpret(int code) {
    return registry.interpret(code);
  }
}
