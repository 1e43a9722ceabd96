package dev.responds.processor.read.spring;

import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.StatusAnnotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.ElementPlaces;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final Map<String, Integer> OLD_OR_UNREGISTERED =
      Map.ofEntries(
          Map.entry("CHECKPOINT", 103),
          Map.entry("MOVED_TEMPORARILY", 302),
          Map.entry("USE_PROXY", 305),
          Map.entry("REQUEST_ENTITY_TOO_LARGE", 413),
          Map.entry("PAYLOAD_TOO_LARGE", 413),
          Map.entry("REQUEST_URI_TOO_LONG", 414),
          Map.entry("REQUESTED_RANGE_NOT_SATISFIABLE", 416),
          Map.entry("I_AM_A_TEAPOT", 418),
          Map.entry("INSUFFICIENT_SPACE_ON_RESOURCE", 419),
          Map.entry("METHOD_FAILURE", 420),
          Map.entry("DESTINATION_LOCKED", 421),
          Map.entry("UNPROCESSABLE_ENTITY", 422),
          Map.entry("BANDWIDTH_LIMIT_EXCEEDED", 509));

  private final Map<String, Integer> codes = new HashMap<>(OLD_OR_UNREGISTERED);
  private final SpringAttribute attributes;

  SpringStatuses(StatusRegistry registry, SpringAttribute attributes) {
    this.attributes = attributes;
    for (Status status : registry.all()) {
      String constant =
          status.reason().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
      codes.putIfAbsent(constant, status.code());
    }
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
    Integer code = codes.get(constant);
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
