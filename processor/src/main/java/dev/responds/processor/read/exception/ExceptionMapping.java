package dev.responds.processor.read.exception;

import dev.responds.processor.read.declared.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.element.Element;

/**
 * How an exception is answered, as one element states it.
 *
 * @param by the handler, or the class of the exception
 * @param declared what is declared on it
 * @param annotated what the framework's own annotation says where there is none
 */
public record ExceptionMapping(Element by, List<Declaration> declared, OptionalInt annotated) {

  boolean saysNothing() {
    return declared.isEmpty() && annotated.isEmpty();
  }

  List<Integer> statuses() {
    List<Integer> statuses = new ArrayList<>();
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

  /** Returns it without what the framework's annotation says. */
  ExceptionMapping declaredOnly() {
    return new ExceptionMapping(by, declared, OptionalInt.empty());
  }
}
