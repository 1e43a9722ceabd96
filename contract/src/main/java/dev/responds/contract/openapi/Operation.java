package dev.responds.contract.openapi;

import dev.responds.contract.model.Documentation;
import dev.responds.contract.model.Endpoint;
import java.util.ArrayList;
import java.util.List;

/**
 * A method on a path, which OpenAPI describes once, however many endpoints share it.
 *
 * @param id what code generators call it
 * @param variables the names of the variables of its path, which other endpoints may call otherwise
 * @param answers the endpoints that answer it, in their order
 */
record Operation(String id, List<String> variables, List<Answer> answers) {

  Operation {
    variables = List.copyOf(variables);
    answers = List.copyOf(answers);
  }

  /** Returns the endpoints that answer it, in their order. */
  List<Endpoint> endpoints() {
    List<Endpoint> endpoints = new ArrayList<>(answers.size());
    for (Answer answer : answers) {
      endpoints.add(answer.endpoint());
    }
    return endpoints;
  }

  /** Returns the first one. */
  Answer first() {
    return answers.get(0);
  }

  boolean isShared() {
    return answers.size() > 1;
  }

  /** Returns whether everything that answers it is deprecated. */
  boolean deprecated() {
    for (Answer answer : answers) {
      Endpoint endpoint = answer.endpoint();
      if (!endpoint.traits().deprecated() && !endpoint.documentation().deprecated()) {
        return false;
      }
    }
    return true;
  }

  /** Returns what is said of the first of them that anything is said of. */
  Documentation documentation() {
    for (Answer answer : answers) {
      Documentation said = answer.endpoint().documentation();
      if (!said.summary().isEmpty() || !said.description().isEmpty()) {
        return said;
      }
    }
    return Documentation.NONE;
  }
}
