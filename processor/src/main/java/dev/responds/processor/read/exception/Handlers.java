package dev.responds.processor.read.exception;

import dev.responds.contract.model.Framework;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.framework.Advice;
import dev.responds.processor.read.framework.EndpointContext;
import dev.responds.processor.read.framework.FrameworkReader;
import dev.responds.processor.read.framework.FrameworkReader.ExceptionHandler;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Finds the handler that answers an exception: one of the controller, or else one of an advice of
 * this compile. Remembers both, so it lives for one round.
 */
public final class Handlers {

  private static final Set<String> ANYTHING =
      Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");

  /**
   * A handler that takes an exception.
   *
   * @param handler the handler
   * @param distance how far its exception is up from the one that is thrown
   * @param anything whether it takes whatever is thrown
   */
  record Match(ExceptionHandler handler, int distance, boolean anything) {}

  private final Elements elements;
  private final Supertypes supertypes;
  private final ModuleTypes module;
  private final Map<Framework, Map<TypeElement, List<ExceptionHandler>>> ofControllers =
      new EnumMap<>(Framework.class);
  private final Map<Framework, List<Advice>> advices = new EnumMap<>(Framework.class);

  public Handlers(Elements elements, Supertypes supertypes, ModuleTypes module) {
    this.elements = elements;
    this.supertypes = supertypes;
    this.module = module;
  }

  /** Returns the handler of the controller that takes the exception. */
  Optional<Match> own(TypeElement exception, EndpointContext context) {
    return nearest(handlers(context.controller(), context.framework()), exception);
  }

  private List<ExceptionHandler> handlers(TypeElement controller, FrameworkReader framework) {
    Map<TypeElement, List<ExceptionHandler>> known = ofControllers.get(framework.framework());
    if (known == null) {
      known = new HashMap<>();
      ofControllers.put(framework.framework(), known);
    }
    List<ExceptionHandler> handlers = known.get(controller);
    if (handlers == null) {
      handlers = framework.handlers(controller);
      known.put(controller, handlers);
    }
    return handlers;
  }

  /**
   * Returns the handler for many controllers that takes the exception: the first advice that has
   * one answers. Where the order of advices is open, the handler of the nearest exception is meant,
   * and none if even that is open.
   */
  Optional<Match> advised(TypeElement exception, EndpointContext context) {
    List<Advice> asked = advices(context.controller(), context.framework());
    boolean ordered = areOrdered(asked);
    List<Match> first = new ArrayList<>();
    int order = Integer.MAX_VALUE;
    for (Advice advice : asked) {
      Optional<Match> match = nearest(advice.handlers(), exception);
      int own = ordered ? advice.order().getAsInt() : Integer.MAX_VALUE;
      if (match.isPresent() && own <= order) {
        if (own < order) {
          first.clear();
        }
        order = own;
        first.add(match.get());
      }
    }
    return only(first);
  }

  private static boolean areOrdered(List<Advice> advices) {
    for (Advice advice : advices) {
      if (advice.order().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the advices that are asked about a controller. */
  List<Advice> advices(TypeElement controller, FrameworkReader framework) {
    List<Advice> asked = new ArrayList<>();
    for (Advice advice : advices(framework)) {
      if (advice.holds().test(controller)) {
        asked.add(advice);
      }
    }
    return asked;
  }

  private List<Advice> advices(FrameworkReader framework) {
    List<Advice> found = advices.get(framework.framework());
    if (found == null) {
      found = collect(framework);
      advices.put(framework.framework(), found);
    }
    return found;
  }

  private List<Advice> collect(FrameworkReader framework) {
    List<Advice> found = new ArrayList<>();
    for (String name : module.possibleAdvices()) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        Optional<Advice> advice = framework.advice(type);
        if (advice.isPresent()) {
          found.add(advice.get());
        }
      }
    }
    return found;
  }

  private static Optional<Match> only(List<Match> matches) {
    Match only = null;
    int nearest = Integer.MAX_VALUE;
    for (Match match : matches) {
      if (match.distance() <= nearest) {
        only = match.distance() < nearest ? match : null;
        nearest = match.distance();
      }
    }
    return Optional.ofNullable(only);
  }

  private Optional<Match> nearest(List<ExceptionHandler> handlers, TypeElement exception) {
    List<TypeElement> lineage = supertypes.superclasses(exception);
    Match nearest = null;
    for (ExceptionHandler handler : handlers) {
      for (TypeMirror taken : handler.exceptions()) {
        int distance = distance(taken, lineage);
        if (distance >= 0 && (nearest == null || distance < nearest.distance())) {
          nearest = new Match(handler, distance, isAnything(lineage.get(distance)));
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Returns how far up an exception is; -1 if it is not there. */
  private static int distance(TypeMirror taken, List<TypeElement> lineage) {
    Optional<TypeElement> exception = Supertypes.element(taken);
    return exception.isPresent() ? lineage.indexOf(exception.get()) : -1;
  }

  /** Returns whether a handler of that class takes whatever is thrown. */
  static boolean isAnything(TypeElement exception) {
    return ANYTHING.contains(exception.getQualifiedName().toString());
  }
}
