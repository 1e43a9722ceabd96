package dev.responds.processor.read.declared;

import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Source.Step;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
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
 * Finds the annotations of one notation: on elements directly, inside of other annotations, or in
 * bundles of any depth. Remembers what annotation types stand for, so it lives for one round.
 */
final class NotedReader {

  /** What an annotation has of a notation. */
  interface Content {

    /** Returns itself, or what it holds, each with the way to it; nothing if it has none. */
    List<Part> of(Annotation annotation);
  }

  /** An annotation of the notation, and the way to it from the one that is on the element. */
  record Part(Annotation annotation, List<Step> way) {

    /** Returns an annotation that stands on the element itself. */
    static Part itself(Annotation annotation) {
      return new Part(annotation, List.of());
    }

    /** Returns the annotations that an attribute of another one holds. */
    static List<Part> entries(Annotation annotation, String attribute) {
      List<Part> entries = new ArrayList<>();
      int index = 0;
      for (Annotation nested : annotation.annotations(attribute)) {
        entries.add(new Part(nested, List.of(new Step(attribute, index++))));
      }
      return entries;
    }

    private Source in(Source outer) {
      Source place = outer;
      for (Step step : way) {
        place = place.entry(step.attribute(), step.index());
      }
      return place;
    }
  }

  /** A declaration in a bundle, and where it is written, if that is in this module. */
  private record Bundled(Annotation annotation, Optional<Source> place) {}

  private final Map<String, List<Bundled>> bundles = new HashMap<>();
  private final Content content;
  private final Annotations annotations;
  private final AnnotationGraph graph;
  private final ModuleTypes module;

  NotedReader(Content content, Annotations annotations, AnnotationGraph graph, ModuleTypes module) {
    this.content = content;
    this.annotations = annotations;
    this.graph = graph;
    this.module = module;
  }

  /**
   * Returns those of an element, its own before those of its bundles, and of these first the ones
   * that last until run time: in a class file they stand apart from the others.
   */
  List<Noted> on(Element element, Scope scope) {
    List<Noted> direct = new ArrayList<>();
    List<Noted> lasting = new ArrayList<>();
    List<Noted> composed = new ArrayList<>();
    Source source = null;
    int index = 0;
    for (Annotation annotation : annotations.on(element)) {
      List<Bundled> bundle = bundle(annotation);
      List<Part> own = content.of(annotation);
      if (!bundle.isEmpty() || !own.isEmpty()) {
        source = source == null ? ElementPlaces.of(element) : source;
        Source place = source.annotation(index);
        for (Part part : own) {
          direct.add(new Noted(part.annotation(), scope, part.in(place), Optional.empty()));
        }
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

  private static void addBundle(
      List<Bundled> bundle, Scope scope, Source source, List<Noted> found) {
    Scope farther = scope == Scope.METHOD ? Scope.BUNDLE : scope;
    for (Bundled bundled : bundle) {
      found.add(new Noted(bundled.annotation(), farther, source, bundled.place()));
    }
  }

  /** Returns what an annotation type stands for; nothing for most. */
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
    int index = 0;
    for (Annotation annotation : annotations.on(carrier)) {
      List<Part> parts = content.of(annotation);
      if (!parts.isEmpty()) {
        Optional<Source> outer = place(carrier, index);
        for (Part part : parts) {
          bundle.add(new Bundled(part.annotation(), outer.map(part::in)));
        }
      }
      index++;
    }
  }

  /** What comes from another module has no line to point at; what uses it has one. */
  private Optional<Source> place(TypeElement carrier, int annotation) {
    return module.contains(carrier.getQualifiedName().toString())
        ? Optional.of(ElementPlaces.of(carrier).annotation(annotation))
        : Optional.empty();
  }
}
