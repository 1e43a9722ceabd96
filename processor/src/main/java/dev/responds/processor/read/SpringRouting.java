package dev.responds.processor.read;

import dev.responds.processor.http.HttpMethod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads {@code @RequestMapping} and everything composed of it, on the method and on its class. */
final class SpringRouting {

  private final MetaAnnotations meta;
  private final SpringAttribute attributes;
  private final Ancestors ancestors;

  SpringRouting(MetaAnnotations meta, SpringAttribute attributes, Ancestors ancestors) {
    this.meta = meta;
    this.attributes = attributes;
    this.ancestors = ancestors;
  }

  Optional<Routing> read(Candidate candidate) {
    return candidate
        .nearest(method -> meta.find(method, SpringNames.REQUEST_MAPPING))
        .map(mapping -> combine(ofType(candidate.type()), mapping));
  }

  private Optional<MetaAnnotations.Found> ofType(TypeElement type) {
    Optional<MetaAnnotations.Found> own = meta.find(type, SpringNames.REQUEST_MAPPING);
    if (own.isPresent()) {
      return own;
    }
    return ancestors.of(type).stream()
        .flatMap(ancestor -> meta.find(ancestor, SpringNames.REQUEST_MAPPING).stream())
        .findFirst();
  }

  private Routing combine(Optional<MetaAnnotations.Found> type, MetaAnnotations.Found method) {
    Set<String> tokens = new LinkedHashSet<>();
    type.ifPresent(mapping -> tokens.addAll(methods(mapping)));
    tokens.addAll(methods(method));
    return new Routing(
        tokens.stream().map(HttpMethod::of).toList(),
        paths(type.map(this::paths).orElse(List.of()), paths(method)),
        nearest(type, method, "consumes"),
        nearest(type, method, "produces"));
  }

  private List<String> methods(MetaAnnotations.Found mapping) {
    return attributes.read(mapping, Annotation::constants, List.of("method"));
  }

  private List<String> paths(MetaAnnotations.Found mapping) {
    return attributes.read(mapping, Annotation::strings, List.of("path", "value"));
  }

  private List<String> nearest(
      Optional<MetaAnnotations.Found> type, MetaAnnotations.Found method, String attribute) {
    List<String> own = attributes.read(method, Annotation::strings, List.of(attribute));
    return own.isEmpty()
        ? type.map(mapping -> attributes.read(mapping, Annotation::strings, List.of(attribute)))
            .orElse(List.of())
        : own;
  }

  private static List<String> paths(List<String> prefixes, List<String> paths) {
    List<String> combined = new ArrayList<>();
    for (String prefix : prefixes.isEmpty() ? List.of("") : prefixes) {
      for (String path : paths.isEmpty() ? List.of("") : paths) {
        combined.add(PathTemplates.join(prefix, path));
      }
    }
    return combined;
  }
}
