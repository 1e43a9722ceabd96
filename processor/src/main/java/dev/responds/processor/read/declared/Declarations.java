package dev.responds.processor.read.declared;

import dev.responds.contract.model.Scope;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.LibraryLookup;
import dev.responds.processor.read.element.ModuleTypes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The declarations of elements, in all notations. Remembers what it found, so it lives for one
 * round.
 */
public final class Declarations {

  /** What dialects of one kind have found. */
  private static final class Known {

    private final Map<Scope, Map<Element, List<Declaration>>> found = new EnumMap<>(Scope.class);
    private final List<Dialect> dialects;

    private Known(List<Dialect> dialects) {
      this.dialects = dialects;
      for (Scope scope : Scope.values()) {
        found.put(scope, new HashMap<>());
      }
    }

    private List<Declaration> on(Element element, Scope scope) {
      if (dialects.isEmpty()) {
        return List.of();
      }
      Map<Element, List<Declaration>> inScope = Objects.requireNonNull(found.get(scope), "a scope");
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

  private final Known own;
  private final Known foreign;

  /**
   * Makes the declarations of some notations.
   *
   * @param own those that are written for this tool
   * @param foreign those that are written for other tools
   */
  public Declarations(List<Dialect> own, List<Dialect> foreign) {
    this.own = new Known(own);
    this.foreign = new Known(foreign);
  }

  /** Returns the declarations in all notations that there are. */
  public static Declarations ofAllDialects(
      LibraryLookup libraries,
      Elements elements,
      Types types,
      Annotations annotations,
      AnnotationGraph graph,
      ModuleTypes module) {
    ForeignTypes named = new ForeignTypes(elements, types);
    List<Dialect> foreign = new ArrayList<>();
    // Without the annotations there is nothing to look for, in a compile of a thousand endpoints.
    if (libraries.has(SwaggerDialect.RESPONSE)) {
      foreign.add(new SwaggerDialect(named, annotations, graph, module));
    }
    if (libraries.has(MicroProfileDialect.RESPONSE)) {
      foreign.add(new MicroProfileDialect(named, annotations, graph, module));
    }
    if (libraries.has(Swagger2Dialect.RESPONSE)) {
      foreign.add(new Swagger2Dialect(named, annotations, graph, module));
    }
    return new Declarations(List.of(new RespondsDialect(annotations, graph, module)), foreign);
  }

  /** Returns our own declarations of an element that is so near to the endpoint. */
  public List<Declaration> on(Element element, Scope scope) {
    return own.on(element, scope);
  }

  /** Returns whether annotations of other tools can be used at all. */
  public boolean mayBeForeign() {
    return !foreign.dialects.isEmpty();
  }

  /**
   * Returns what annotations of other tools declare on an element. Of several annotations that name
   * a status, the first one counts.
   */
  public List<Declaration> foreign(Element element, Scope scope) {
    List<Declaration> all = foreign.on(element, scope);
    if (all.size() < 2) {
      return all;
    }
    Map<Integer, Integer> annotations = new HashMap<>();
    List<Declaration> counting = new ArrayList<>();
    for (Declaration declaration : all) {
      OptionalInt status = declaration.status().code();
      int annotation = declaration.source().annotation();
      if (status.isPresent()) {
        annotations.putIfAbsent(status.getAsInt(), annotation);
      }
      if (status.isEmpty() || Objects.equals(annotations.get(status.getAsInt()), annotation)) {
        counting.add(declaration);
      }
    }
    return List.copyOf(counting);
  }
}
