package dev.responds.processor.read.declared;

import dev.responds.contract.model.Scope;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.ModuleTypes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;

/**
 * The declarations of elements, in all notations. Remembers what it found, so it lives for one
 * round.
 */
public final class Declarations {

  private final Map<Scope, Map<Element, List<Declaration>>> known = new EnumMap<>(Scope.class);
  private final List<Dialect> dialects;

  public Declarations(List<Dialect> dialects) {
    this.dialects = dialects;
    for (Scope scope : Scope.values()) {
      known.put(scope, new HashMap<>());
    }
  }

  /** Returns the declarations in all notations that there are. */
  public static Declarations ofAllDialects(
      Annotations annotations, AnnotationGraph graph, ModuleTypes module) {
    return new Declarations(List.of(new RespondsDialect(annotations, graph, module)));
  }

  /** Returns the declarations of an element that is so near to the endpoint. */
  public List<Declaration> on(Element element, Scope scope) {
    Map<Element, List<Declaration>> inScope = Objects.requireNonNull(known.get(scope), "a scope");
    List<Declaration> declarations = inScope.get(element);
    if (declarations == null) {
      declarations = read(element, scope);
      inScope.put(element, declarations);
    }
    return declarations;
  }

  private List<Declaration> read(Element element, Scope scope) {
    List<Declaration> declarations = new ArrayList<>();
    for (Dialect dialect : dialects) {
      declarations.addAll(dialect.on(element, scope));
    }
    return List.copyOf(declarations);
  }
}
