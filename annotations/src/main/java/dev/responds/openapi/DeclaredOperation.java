package dev.responds.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is declared of an operation.
 *
 * @param responses its responses by status
 * @param complete whether a success that is not among them is one that a tool assumes
 */
public record DeclaredOperation(Map<String, DeclaredResponse> responses, boolean complete) {

  /** Returns this one, with the responses that another module alone declares of it. */
  DeclaredOperation and(DeclaredOperation other) {
    Map<String, DeclaredResponse> all = new LinkedHashMap<>(responses);
    other.responses.forEach(all::putIfAbsent);
    return new DeclaredOperation(all, complete && other.complete);
  }
}
