package dev.responds.processor.read;

import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds the {@code @Responds} that an element carries: directly, repeated, or in bundles of any
 * depth. Remembers what it found, also on annotation types, so it lives for one round.
 */
final class DeclarationReader {

  private final Map<Element, Map<Scope, List<Placed>>> known = new HashMap<>();
  private final Map<String, List<Annotation>> bundles = new HashMap<>();

  /** Returns the declarations of an element, its own before those of its bundles. */
  List<Placed> read(Element element, Scope own, Scope bundled) {
    return known
        .computeIfAbsent(element, first -> new EnumMap<>(Scope.class))
        .computeIfAbsent(own, first -> collect(element, own, bundled));
  }

  private List<Placed> collect(Element element, Scope own, Scope bundled) {
    List<Placed> direct = new ArrayList<>();
    List<Placed> composed = new ArrayList<>();
    Source source = null;
    int index = 0;
    for (Annotation annotation : Annotation.on(element)) {
      if (mayDeclare(annotation)) {
        source = source == null ? Places.of(element) : source;
        addDirect(annotation, own, source, index, direct);
        for (Annotation nested : bundle(annotation)) {
          composed.add(new Placed(nested, bundled, source.annotation(index, -1)));
        }
      }
      index++;
    }
    direct.addAll(composed);
    return List.copyOf(direct);
  }

  private boolean mayDeclare(Annotation annotation) {
    return annotation.is(Names.RESPONDS)
        || annotation.is(Names.RESPONDS_LIST)
        || !bundle(annotation).isEmpty();
  }

  private static void addDirect(
      Annotation annotation, Scope scope, Source source, int index, List<Placed> found) {
    if (annotation.is(Names.RESPONDS)) {
      found.add(new Placed(annotation, scope, source.annotation(index, -1)));
    } else if (annotation.is(Names.RESPONDS_LIST)) {
      int repeated = 0;
      for (Annotation nested : annotation.annotations("value")) {
        found.add(new Placed(nested, scope, source.annotation(index, repeated++)));
      }
    }
  }

  /** Returns what an annotation type stands for; nothing for our own and for most others. */
  private List<Annotation> bundle(Annotation annotation) {
    List<Annotation> bundle = bundles.get(annotation.name());
    if (bundle == null) {
      bundle = new ArrayList<>();
      collect(annotation.type(), new HashSet<>(), bundle);
      bundles.put(annotation.name(), bundle);
    }
    return bundle;
  }

  private static void collect(TypeElement type, Set<String> visited, List<Annotation> found) {
    String name = type.getQualifiedName().toString();
    if (!visited.add(name) || name.startsWith("java.")) {
      return;
    }
    List<TypeElement> deeper = new ArrayList<>();
    for (Annotation annotation : Annotation.on(type)) {
      if (annotation.is(Names.RESPONDS)) {
        found.add(annotation);
      } else if (annotation.is(Names.RESPONDS_LIST)) {
        found.addAll(annotation.annotations("value"));
      } else {
        deeper.add(annotation.type());
      }
    }
    deeper.forEach(next -> collect(next, visited, found));
  }
}
