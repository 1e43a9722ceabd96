package dev.responds.processor.read.declared;

import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Source;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Names;
import dev.responds.processor.read.element.Places;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds the {@code @Responds} that an element carries: directly, repeated, or in bundles of any
 * depth. Remembers what it found, also on annotation types, so it lives for one round.
 */
public final class DeclarationReader {

  private final Map<Scope, Map<Element, List<Placed>>> known = new EnumMap<>(Scope.class);
  private final Map<String, List<Annotation>> bundles = new HashMap<>();
  private final Annotations annotations;

  public DeclarationReader(Annotations annotations) {
    this.annotations = annotations;
    for (Scope scope : Scope.values()) {
      known.put(scope, new HashMap<>());
    }
  }

  /**
   * Returns the declarations of an element, its own before those of its bundles, and of these first
   * the ones that last until run time: in a class file they stand apart from the others.
   */
  public List<Placed> read(Element element, Scope own, Scope bundled) {
    Map<Element, List<Placed>> inScope = Objects.requireNonNull(known.get(own), "a scope");
    List<Placed> declarations = inScope.get(element);
    if (declarations == null) {
      declarations = collect(element, own, bundled);
      inScope.put(element, declarations);
    }
    return declarations;
  }

  private List<Placed> collect(Element element, Scope own, Scope bundled) {
    List<Placed> direct = new ArrayList<>();
    List<Placed> lasting = new ArrayList<>();
    List<Placed> composed = new ArrayList<>();
    Source source = null;
    int index = 0;
    for (Annotation annotation : annotations.on(element)) {
      if (mayDeclare(annotation)) {
        source = source == null ? Places.of(element) : source;
        addDirect(annotation, own, source, index, direct);
        List<Annotation> bundle = bundle(annotation);
        List<Placed> found = bundle.isEmpty() || !lasts(annotation.type()) ? composed : lasting;
        for (Annotation nested : bundle) {
          found.add(new Placed(nested, bundled, source.annotation(index)));
        }
      }
      index++;
    }
    direct.addAll(lasting);
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
      found.add(new Placed(annotation, scope, source.annotation(index)));
    } else if (annotation.is(Names.RESPONDS_LIST)) {
      int entry = 0;
      for (Annotation nested : annotation.annotations("value")) {
        found.add(new Placed(nested, scope, source.annotation(index).entry("value", entry++)));
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

  private void collect(TypeElement type, Set<String> visited, List<Annotation> found) {
    String name = type.getQualifiedName().toString();
    if (!visited.add(name) || name.startsWith("java.")) {
      return;
    }
    List<TypeElement> lasting = new ArrayList<>();
    List<TypeElement> deeper = new ArrayList<>();
    for (Annotation annotation : annotations.on(type)) {
      if (annotation.is(Names.RESPONDS)) {
        found.add(annotation);
      } else if (annotation.is(Names.RESPONDS_LIST)) {
        found.addAll(annotation.annotations("value"));
      } else {
        (lasts(annotation.type()) ? lasting : deeper).add(annotation.type());
      }
    }
    lasting.addAll(deeper);
    for (TypeElement next : lasting) {
      collect(next, visited, found);
    }
  }

  private boolean lasts(TypeElement type) {
    Optional<Annotation> retention = annotations.find(type, "java.lang.annotation.Retention");
    return retention.isPresent() && retention.get().constants("value").contains("RUNTIME");
  }
}
