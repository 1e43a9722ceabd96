package dev.responds.processor.read.declared;

import dev.responds.contract.model.Source;
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
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Finds the policies that hold for an element: its own, and those of its annotations, which are
 * rulesets, to any depth. Remembers what it found, so it lives for one round.
 */
final class PolicyFinder {

  /** A policy that an annotation type carries, as its annotation of that index. */
  private record Carried(TypeElement type, Annotation policy, int index) {}

  private final Map<Element, List<PlacedPolicy>> known = new HashMap<>();
  private final Map<String, List<Carried>> carried = new HashMap<>();
  private final Annotations annotations;
  private final AnnotationGraph graph;
  private final ModuleTypes module;

  PolicyFinder(Annotations annotations, AnnotationGraph graph, ModuleTypes module) {
    this.annotations = annotations;
    this.graph = graph;
    this.module = module;
  }

  /**
   * Returns the policies on an element, the nearest first: its own, then its rulesets, and of these
   * first the ones that last until run time, since they stand apart from the others in a class
   * file.
   */
  List<PlacedPolicy> on(Element element) {
    List<PlacedPolicy> policies = known.get(element);
    if (policies == null) {
      policies = isRuleset(element) ? ruleset((TypeElement) element) : collect(element);
      known.put(element, policies);
    }
    return policies;
  }

  /** The option may name the annotation type itself. */
  private static boolean isRuleset(Element element) {
    return element.getKind() == ElementKind.ANNOTATION_TYPE;
  }

  private List<PlacedPolicy> ruleset(TypeElement type) {
    return placed(carriedBy(type, type.getQualifiedName().toString()), ElementPlaces.of(type));
  }

  private List<PlacedPolicy> collect(Element element) {
    List<PlacedPolicy> own = new ArrayList<>();
    List<PlacedPolicy> lasting = new ArrayList<>();
    List<PlacedPolicy> others = new ArrayList<>();
    int index = 0;
    for (Annotation annotation : annotations.on(element)) {
      if (annotation.is(AnnotationNames.STATUS_POLICY)) {
        Source source = ElementPlaces.of(element).annotation(index);
        own.add(PlacedPolicy.of(annotation, "", source, true));
      } else {
        List<Carried> rulesets = carriedBy(annotation.type(), annotation.name());
        if (!rulesets.isEmpty()) {
          Source source = ElementPlaces.of(element).annotation(index);
          (graph.lasts(annotation) ? lasting : others).addAll(placed(rulesets, source));
        }
      }
      index++;
    }
    own.addAll(lasting);
    own.addAll(others);
    return own;
  }

  /** A ruleset from elsewhere has no line to point at; the annotation that brings it has one. */
  private List<PlacedPolicy> placed(List<Carried> rulesets, Source use) {
    List<PlacedPolicy> policies = new ArrayList<>();
    for (Carried ruleset : rulesets) {
      String name = ruleset.type().getQualifiedName().toString();
      boolean here = module.contains(name);
      Source source = here ? ElementPlaces.of(ruleset.type()).annotation(ruleset.index()) : use;
      policies.add(PlacedPolicy.of(ruleset.policy(), name, source, here));
    }
    return policies;
  }

  private List<Carried> carriedBy(TypeElement type, String name) {
    List<Carried> rulesets = carried.get(name);
    if (rulesets == null) {
      rulesets = new ArrayList<>();
      for (TypeElement carrier : graph.carriers(type, name)) {
        addOwn(carrier, rulesets);
      }
      carried.put(name, rulesets);
    }
    return rulesets;
  }

  private void addOwn(TypeElement type, List<Carried> rulesets) {
    int index = 0;
    for (Annotation annotation : annotations.on(type)) {
      if (annotation.is(AnnotationNames.STATUS_POLICY)) {
        rulesets.add(new Carried(type, annotation, index));
      }
      index++;
    }
  }
}
