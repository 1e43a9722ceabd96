package dev.responds.processor.read.exception;

import dev.responds.processor.read.declared.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.element.Element;

/**
 * How an exception is answered, as one element states it.
 *
 * @param by the handler, or the class of the exception
 * @param declared its {@code @Responds}
 * @param annotated what the framework's own annotation says where there is none
 */
public record Statement(Element by, List<Placed> declared, OptionalInt annotated) {

  boolean saysNothing() {
    return declared.isEmpty() && annotated.isEmpty();
  }

  List<Integer> statuses() {
    List<Integer> statuses = new ArrayList<>();
    for (Placed placed : declared) {
      statuses.addAll(placed.annotation().integers("value"));
    }
    if (annotated.isPresent()) {
      statuses.add(annotated.getAsInt());
    }
    return statuses;
  }

  /** Returns it without what the framework's annotation says. */
  Statement declaredOnly() {
    return new Statement(by, declared, OptionalInt.empty());
  }
}
