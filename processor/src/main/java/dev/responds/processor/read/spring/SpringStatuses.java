package dev.responds.processor.read.spring;

import dev.responds.contract.http.StatusNames;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.StatusAnnotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.ElementPlaces;
import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.element.Element;

/**
 * Reads {@code @ResponseStatus}, with the constants of Spring's {@code HttpStatus}, old ones too.
 */
final class SpringStatuses {

  /** {@code @ResponseStatus} without a code. */
  private static final int DEFAULT_STATUS = 500;

  private static final List<String> CODE = List.of("code", "value");
  private static final List<String> REASON = List.of("reason");

  private final StatusNames names;
  private final SpringAttribute attributes;

  SpringStatuses(StatusRegistry registry, SpringAttribute attributes) {
    this.attributes = attributes;
    this.names = new StatusNames(registry);
  }

  StatusAnnotation read(AnnotationGraph.Found found, Element element) {
    List<String> constant = attributes.constants(found, CODE);
    List<String> reason = attributes.read(found, String.class, REASON);
    return new StatusAnnotation(
        constant.isEmpty() ? OptionalInt.of(DEFAULT_STATUS) : code(constant.get(0)),
        constant.isEmpty() ? "" : constant.get(0),
        reason.isEmpty() ? "" : reason.get(0),
        source(found, element));
  }

  private OptionalInt code(String constant) {
    Integer code = names.code(constant);
    return code == null ? OptionalInt.empty() : OptionalInt.of(code);
  }

  /** The constant, where it stands on the element itself. */
  private static Source source(AnnotationGraph.Found found, Element element) {
    Source annotation = ElementPlaces.annotation(element, found.outer());
    if (found.outer().is(found.found().name())) {
      for (String attribute : CODE) {
        if (found.outer().has(attribute)) {
          return annotation.at(attribute);
        }
      }
    }
    return annotation;
  }
}
