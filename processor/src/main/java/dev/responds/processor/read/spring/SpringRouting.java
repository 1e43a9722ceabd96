package dev.responds.processor.read.spring;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.PathTemplate;
import dev.responds.contract.model.Routing;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads {@code @RequestMapping} and everything composed of it, on the method and on its class.
 * Remembers what classes say, so it lives for one round.
 */
final class SpringRouting {

  private static final List<String> METHOD = List.of("method");
  private static final List<String> PATH = List.of("path", "value");
  private static final List<String> CONSUMES = List.of("consumes");
  private static final List<String> PRODUCES = List.of("produces");

  /** What a class without the annotation says. */
  private static final Routing NOTHING = new Routing(List.of(), List.of(), List.of(), List.of());

  private final Map<TypeElement, Routing> ofTypes = new HashMap<>();
  private final Map<TypeElement, Boolean> controllers = new HashMap<>();
  private final AnnotationGraph meta;
  private final SpringAttribute attributes;
  private final Ancestors ancestors;

  SpringRouting(AnnotationGraph meta, SpringAttribute attributes, Ancestors ancestors) {
    this.meta = meta;
    this.attributes = attributes;
    this.ancestors = ancestors;
  }

  Optional<Routing> read(Candidate candidate) {
    Optional<AnnotationGraph.Found> mapping =
        meta.first(asked(candidate), SpringNames.REQUEST_MAPPING);
    return mapping.isPresent()
        ? Optional.of(combine(ofType(candidate.type()), read(mapping.get())))
        : Optional.empty();
  }

  /**
   * Spring looks at controllers alone. Another class has no endpoints of what it implements, such
   * as the interface of a client that it stands in for; what is mapped on itself was meant as one.
   */
  private List<ExecutableElement> asked(Candidate candidate) {
    return candidate.isAbstract() || isController(candidate.type())
        ? candidate.lineage()
        : List.of(candidate.method());
  }

  /** Returns whether the type, or one of its supertypes, makes it a controller. */
  boolean isController(TypeElement type) {
    Boolean controller = controllers.get(type);
    if (controller == null) {
      controller = meta.first(ancestors.lineage(type), SpringNames.CONTROLLER).isPresent();
      controllers.put(type, controller);
    }
    return controller;
  }

  private Routing ofType(TypeElement type) {
    Routing routing = ofTypes.get(type);
    if (routing == null) {
      Optional<AnnotationGraph.Found> mapping =
          meta.first(ancestors.lineage(type), SpringNames.REQUEST_MAPPING);
      routing = mapping.isPresent() ? read(mapping.get()) : NOTHING;
      ofTypes.put(type, routing);
    }
    return routing;
  }

  private Routing read(AnnotationGraph.Found mapping) {
    return new Routing(
        HttpMethod.all(attributes.constants(mapping, METHOD)),
        attributes.read(mapping, String.class, PATH),
        attributes.read(mapping, String.class, CONSUMES),
        attributes.read(mapping, String.class, PRODUCES));
  }

  private static Routing combine(Routing type, Routing method) {
    Set<HttpMethod> methods = new LinkedHashSet<>(type.methods());
    methods.addAll(method.methods());
    return new Routing(
        List.copyOf(methods),
        paths(type.paths(), method.paths()),
        method.consumes().isEmpty() ? type.consumes() : method.consumes(),
        method.produces().isEmpty() ? type.produces() : method.produces());
  }

  private static List<String> paths(List<String> prefixes, List<String> paths) {
    List<String> combined = new ArrayList<>();
    for (String prefix : prefixes.isEmpty() ? List.of("") : prefixes) {
      for (String path : paths.isEmpty() ? List.of("") : paths) {
        combined.add(PathTemplate.join(prefix, path));
      }
    }
    return combined;
  }
}
