package dev.responds.processor.read.declared;

import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.StatusSpec;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.AnnotationNames;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.ElementPlaces;
import dev.responds.processor.read.element.ModuleTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The notation {@code @Responds}: on the element directly, repeated, or in bundles of any depth.
 * Remembers what annotation types stand for, so it lives for one round.
 */
final class RespondsDialect implements Dialect {

  /** A declaration in a bundle, and where it is written, if that is in this module. */
  private record Bundled(Annotation annotation, Optional<Source> place) {}

  private final Map<String, List<Bundled>> bundles = new HashMap<>();
  private final Annotations annotations;
  private final AnnotationGraph graph;
  private final ModuleTypes module;

  RespondsDialect(Annotations annotations, AnnotationGraph graph, ModuleTypes module) {
    this.annotations = annotations;
    this.graph = graph;
    this.module = module;
  }

  /**
   * Returns the declarations of an element, its own before those of its bundles, and of these first
   * the ones that last until run time: in a class file they stand apart from the others.
   */
  @Override
  public List<Declaration> on(Element element, Scope scope) {
    List<Declaration> direct = new ArrayList<>();
    List<Declaration> lasting = new ArrayList<>();
    List<Declaration> composed = new ArrayList<>();
    Source source = null;
    int index = 0;
    for (Annotation annotation : annotations.on(element)) {
      List<Bundled> bundle = bundle(annotation);
      if (!bundle.isEmpty() || isOurs(annotation)) {
        source = source == null ? ElementPlaces.of(element) : source;
        Source place = source.annotation(index);
        addDirect(annotation, scope, place, direct);
        if (!bundle.isEmpty()) {
          addBundle(bundle, scope, place, graph.lasts(annotation) ? lasting : composed);
        }
      }
      index++;
    }
    direct.addAll(lasting);
    direct.addAll(composed);
    return direct;
  }

  private static boolean isOurs(Annotation annotation) {
    return annotation.is(AnnotationNames.RESPONDS) || annotation.is(AnnotationNames.RESPONDS_LIST);
  }

  private static void addDirect(
      Annotation annotation, Scope scope, Source source, List<Declaration> found) {
    if (annotation.is(AnnotationNames.RESPONDS)) {
      found.add(declaration(annotation, scope, source, Optional.empty()));
    } else if (annotation.is(AnnotationNames.RESPONDS_LIST)) {
      int entry = 0;
      for (Annotation nested : annotation.annotations("value")) {
        Source place = source.entry("value", entry++);
        found.add(declaration(nested, scope, place, Optional.empty()));
      }
    }
  }

  private static void addBundle(
      List<Bundled> bundle, Scope scope, Source source, List<Declaration> found) {
    Scope farther = scope == Scope.METHOD ? Scope.BUNDLE : scope;
    for (Bundled bundled : bundle) {
      found.add(declaration(bundled.annotation(), farther, source, bundled.place()));
    }
  }

  /** Returns what an annotation type stands for; nothing for our own and for most others. */
  private List<Bundled> bundle(Annotation outer) {
    List<Bundled> bundle = bundles.get(outer.name());
    if (bundle == null) {
      bundle = new ArrayList<>();
      for (TypeElement carrier : graph.carriers(outer.type(), outer.name())) {
        addCarried(carrier, bundle);
      }
      bundles.put(outer.name(), bundle);
    }
    return bundle;
  }

  private void addCarried(TypeElement carrier, List<Bundled> bundle) {
    int index = -1;
    for (Annotation annotation : annotations.on(carrier)) {
      index++;
      if (annotation.is(AnnotationNames.RESPONDS)) {
        bundle.add(new Bundled(annotation, place(carrier, index)));
      } else if (annotation.is(AnnotationNames.RESPONDS_LIST)) {
        Optional<Source> list = place(carrier, index);
        int entry = 0;
        for (Annotation nested : annotation.annotations("value")) {
          int position = entry++;
          bundle.add(new Bundled(nested, list.map(place -> place.entry("value", position))));
        }
      }
    }
  }

  /** What comes from another module has no line to point at; what uses it has one. */
  private Optional<Source> place(TypeElement carrier, int annotation) {
    return module.contains(carrier.getQualifiedName().toString())
        ? Optional.of(ElementPlaces.of(carrier).annotation(annotation))
        : Optional.empty();
  }

  private static Declaration declaration(
      Annotation annotation, Scope scope, Source source, Optional<Source> bundle) {
    Optional<Integer> status = annotation.integer("value");
    return new Declaration(
        status.isPresent() ? StatusSpec.code(status.get()) : StatusSpec.UNKNOWN,
        annotation.string("when").orElse("").strip(),
        annotation.type("body"),
        annotation.types("of"),
        annotation.complete("of") && annotation.complete("body"),
        written("mediaType", annotation),
        headers(annotation),
        written("problem", annotation),
        annotation.types("on"),
        annotation.constant("sentBy", Sender.values()),
        scope,
        AnnotationNames.RESPONDS,
        source,
        bundle);
  }

  private static Optional<String> written(String attribute, Annotation annotation) {
    String text = annotation.string(attribute).orElse("").strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static List<HeaderField> headers(Annotation annotation) {
    List<HeaderField> headers = new ArrayList<>();
    for (String written : annotation.strings("headers")) {
      headers.add(HeaderField.parse(written));
    }
    return headers;
  }
}
