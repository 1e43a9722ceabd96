package dev.responds.processor.rule;

import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.http.Status;
import dev.responds.processor.model.Carrier;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.ResponseNames;
import dev.responds.processor.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One declared response as the answer to the requests of its endpoint.
 *
 * @param endpoint the endpoint
 * @param response one of its effective set
 * @param taken the status that a client takes the code for
 */
record Exchange(Endpoint endpoint, DeclaredResponse response, Status taken) {

  int status() {
    return response.status();
  }

  Source value() {
    return response.source().at("value");
  }

  boolean outOfRange() {
    return status() < 100 || status() > 599;
  }

  /**
   * Returns whether the code is registered for a final response. Where it is not, the rules about
   * the code itself say what there is to say.
   */
  boolean registeredFinal() {
    return taken.code() == status() && taken.statusClass() > 1;
  }

  /**
   * Returns whether it is declared on the method, and each method that the endpoint is mapped to is
   * one of these. Nothing is known of an endpoint that is mapped to any method.
   */
  boolean answersOnly(Set<HttpMethod> methods) {
    return response.onMethod()
        && !endpoint.methods().isEmpty()
        && methods.containsAll(endpoint.methods());
  }

  /** Returns whether the endpoint sends it, and nothing guarantees that it carries this field. */
  boolean lacks(String header) {
    return response.sentByEndpoint()
        && !response.declares(header)
        && !guaranteed(header)
        && !FrameworkStatus.replaces(endpoint, response);
  }

  /** Factories demand what is mandatory; a redirect by view name is a location and nothing else. */
  private boolean guaranteed(String header) {
    return endpoint.carrier() == Carrier.GENERATED
        || (endpoint.carrier() == Carrier.VIEW && header.equals("Location"));
  }

  /** Returns whether the method returns a plain payload and has no hand on header fields. */
  boolean bare() {
    return FrameworkStatus.of(endpoint).isPresent();
  }

  /** Returns the response type that is generated for the endpoint. */
  String generatedType() {
    return generatedType(endpoint);
  }

  static String generatedType(Endpoint endpoint) {
    JavaType controller = endpoint.controller();
    return ResponseNames.builders(controller) + "." + ResponseNames.responseType(endpoint.name());
  }

  /** Returns arguments of a message that is the same at every endpoint. */
  List<String> arguments(String... more) {
    return arguments("", more);
  }

  /** Returns arguments of a message that names the request. */
  List<String> requestArguments(String... more) {
    return arguments(endpoint.request(), more);
  }

  private List<String> arguments(String request, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of(Integer.toString(status()), taken.reason(), request));
    arguments.addAll(List.of(more));
    return arguments;
  }
}
