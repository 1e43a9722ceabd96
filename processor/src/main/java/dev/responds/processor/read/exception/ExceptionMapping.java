package dev.responds.processor.read.exception;

import dev.responds.processor.read.declared.Declaration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * How an exception is answered, as one element states it.
 *
 * @param by the handler, or the class of the exception
 * @param declared what is declared on it
 * @param annotated what the framework's own annotation says where our own notation says nothing
 */
public record ExceptionMapping(Element by, List<Declaration> declared, OptionalInt annotated) {

  boolean saysNothing() {
    return declared.isEmpty() && annotated.isEmpty();
  }

  /** Returns the statuses that it is answered with, as our own notation or the framework tells. */
  Set<Integer> certain() {
    if (declaredHere()) {
      return statuses();
    }
    return annotated.isPresent() ? Set.of(annotated.getAsInt()) : Set.of();
  }

  Set<Integer> statuses() {
    Set<Integer> statuses = new LinkedHashSet<>();
    for (Declaration declaration : declared) {
      if (declaration.status().code().isPresent()) {
        statuses.add(declaration.status().code().getAsInt());
      }
    }
    if (annotated.isPresent()) {
      statuses.add(annotated.getAsInt());
    }
    return statuses;
  }

  /** Returns whether our own notation declares it. */
  boolean declaredHere() {
    return !declared.isEmpty() && !declared.get(0).notation().foreign();
  }

  /** Returns it without what the framework's annotation says, and what tells more of that. */
  ExceptionMapping declaredOnly() {
    return new ExceptionMapping(by, declaredHere() ? declared : List.of(), OptionalInt.empty());
  }
}
