package dev.responds.processor.read.spring;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Routing;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Candidate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads {@code @RequestMapping}, {@code @HttpExchange} and everything composed of them, on the
 * method and on its class. Remembers what classes say, so it lives for one round.
 */
final class SpringRouting {

  /** What a class without the annotation says. */
  private static final Routing NOTHING = new Routing(List.of(), List.of(), List.of(), List.of());

  private final Map<TypeElement, Routing> ofTypes = new HashMap<>();
  private final Map<TypeElement, Boolean> controllers = new HashMap<>();
  private final AnnotationGraph meta;
  private final SpringMappings mappings;
  private final Ancestors ancestors;

  SpringRouting(AnnotationGraph meta, SpringAttribute attributes, Ancestors ancestors) {
    this.meta = meta;
    this.mappings = new SpringMappings(attributes);
    this.ancestors = ancestors;
  }

  Optional<Routing> read(Candidate candidate) {
    Optional<AnnotationGraph.Found> mapping = mapping(candidate);
    return mapping.isPresent()
        ? Optional.of(combine(ofType(candidate.type()), mappings.read(mapping.get())))
        : Optional.empty();
  }

  /** Returns whether only a controller that implements the method makes it an endpoint. */
  boolean mayBeOfClient(Candidate candidate) {
    if (!candidate.isAbstract()) {
      return false;
    }
    Optional<AnnotationGraph.Found> mapping = mapping(candidate);
    return mapping.isPresent() && SpringMappings.isExchange(mapping.get());
  }

  private Optional<AnnotationGraph.Found> mapping(Candidate candidate) {
    Optional<AnnotationGraph.Found> mapping = first(asked(candidate));
    boolean client =
        mapping.isPresent()
            && SpringMappings.isExchange(mapping.get())
            && !candidate.isAbstract()
            && !isController(candidate.type());
    return client ? Optional.empty() : mapping;
  }

  private Optional<AnnotationGraph.Found> first(List<? extends Element> elements) {
    for (Element element : elements) {
      Optional<AnnotationGraph.Found> request = meta.find(element, SpringNames.REQUEST_MAPPING);
      Optional<AnnotationGraph.Found> found =
          request.isPresent() ? request : meta.find(element, SpringNames.HTTP_EXCHANGE);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
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
      Optional<AnnotationGraph.Found> mapping = first(ancestors.lineage(type));
      routing = mapping.isPresent() ? mappings.read(mapping.get()) : NOTHING;
      ofTypes.put(type, routing);
    }
    return routing;
  }

  private static Routing combine(Routing type, Routing method) {
    Set<HttpMethod> methods = new LinkedHashSet<>(type.methods());
    methods.addAll(method.methods());
    return new Routing(
        List.copyOf(methods),
        SpringPaths.combine(type.paths(), method.paths()),
        method.consumes().isEmpty() ? type.consumes() : method.consumes(),
        method.produces().isEmpty() ? type.produces() : method.produces(),
        SpringConditions.combine(type.conditions(), method.conditions()));
  }
}
