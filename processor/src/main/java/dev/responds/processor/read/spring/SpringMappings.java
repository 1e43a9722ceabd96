package dev.responds.processor.read.spring;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Routing;
import dev.responds.processor.read.element.AnnotationGraph;
import java.util.ArrayList;
import java.util.List;

/** Reads one mapping: {@code @RequestMapping}, {@code @HttpExchange}, or one that is made of it. */
final class SpringMappings {

  private static final List<String> METHOD = List.of("method");
  private static final List<String> PATH = List.of("path", "value");
  private static final List<String> URL = List.of("url");
  private static final List<String> VALUE = List.of("value");
  private static final List<String> CONSUMES = List.of("consumes");
  private static final List<String> PRODUCES = List.of("produces");

  private final SpringAttribute attributes;
  private final SpringConditions conditions;

  SpringMappings(SpringAttribute attributes) {
    this.attributes = attributes;
    this.conditions = new SpringConditions(attributes);
  }

  Routing read(AnnotationGraph.Found mapping) {
    return isExchange(mapping) ? exchange(mapping) : request(mapping);
  }

  /** Returns whether it is one of those that clients are made of too. */
  static boolean isExchange(AnnotationGraph.Found mapping) {
    return mapping.found().is(SpringNames.HTTP_EXCHANGE);
  }

  private Routing request(AnnotationGraph.Found mapping) {
    return new Routing(
        HttpMethod.all(attributes.constants(mapping, METHOD)),
        SpringPaths.known(attributes.read(mapping, String.class, PATH)),
        types(attributes.read(mapping, String.class, CONSUMES), mapping, "content-type"),
        types(attributes.read(mapping, String.class, PRODUCES), mapping, "accept"),
        conditions.read(mapping));
  }

  private Routing exchange(AnnotationGraph.Found mapping) {
    List<String> urls = texts(mapping, URL);
    return new Routing(
        HttpMethod.all(texts(mapping, METHOD)),
        SpringPaths.known(urls.isEmpty() ? texts(mapping, VALUE) : urls),
        types(texts(mapping, List.of("contentType")), mapping, "content-type"),
        types(texts(mapping, List.of("accept")), mapping, "accept"),
        conditions.read(mapping));
  }

  private List<String> types(List<String> written, AnnotationGraph.Found mapping, String field) {
    List<String> types = new ArrayList<>(written);
    types.addAll(conditions.contentTypes(mapping, field));
    return types;
  }

  /** What is not written is an empty text. */
  private List<String> texts(AnnotationGraph.Found mapping, List<String> names) {
    List<String> texts = new ArrayList<>();
    for (String text : attributes.read(mapping, String.class, names)) {
      if (!text.isBlank()) {
        texts.add(text);
      }
    }
    return texts;
  }
}
