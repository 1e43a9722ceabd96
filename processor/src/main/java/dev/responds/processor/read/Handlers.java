package dev.responds.processor.read;

import dev.responds.processor.model.Framework;
import dev.responds.processor.read.FrameworkReader.ExceptionHandler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the handler that answers an exception: one of the controller, or else one of an advice of
 * this compile. Remembers both, so it lives for one round.
 */
final class Handlers {

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
  private final Set<String> compiled;
  private final Map<Framework, Map<TypeElement, List<ExceptionHandler>>> ofControllers =
      new EnumMap<>(Framework.class);
  private final Map<Framework, List<Advice>> advices = new EnumMap<>(Framework.class);

  Handlers(Elements elements, Supertypes supertypes, Set<String> compiled) {
    this.elements = elements;
    this.supertypes = supertypes;
    this.compiled = compiled;
  }

  /** Returns the handler of the controller that takes the exception. */
  Optional<Match> own(TypeElement exception, Setting setting) {
    List<ExceptionHandler> handlers =
        ofControllers
            .computeIfAbsent(setting.framework().framework(), first -> new HashMap<>())
            .computeIfAbsent(setting.controller(), setting.framework()::handlers);
    return nearest(handlers, exception);
  }

  /**
   * Returns the handler for many controllers that takes the exception: the first advice that has
   * one answers. Where the order of advices is open, the handler of the nearest exception is meant,
   * and none if even that is open.
   */
  Optional<Match> advised(TypeElement exception, Setting setting) {
    List<Advice> asked = advices(setting.controller(), setting.framework());
    boolean ordered = asked.stream().allMatch(advice -> advice.order().isPresent());
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

  /** Returns the advices that are asked about a controller. */
  List<Advice> advices(TypeElement controller, FrameworkReader framework) {
    return advices.computeIfAbsent(framework.framework(), name -> collect(framework)).stream()
        .filter(advice -> advice.holds().test(controller))
        .toList();
  }

  private List<Advice> collect(FrameworkReader framework) {
    List<Advice> found = new ArrayList<>();
    for (String name : compiled) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        framework.advice(type).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Match> only(List<Match> matches) {
    Optional<Match> nearest = matches.stream().min(Comparator.comparingInt(Match::distance));
    return nearest.filter(
        match ->
            matches.stream().filter(other -> other.distance() == match.distance()).count() == 1);
  }

  private Optional<Match> nearest(List<ExceptionHandler> handlers, TypeElement exception) {
    List<TypeElement> lineage = supertypes.superclasses(exception);
    return handlers.stream()
        .flatMap(handler -> match(handler, lineage).stream())
        .min(Comparator.comparingInt(Match::distance));
  }

  private static Optional<Match> match(ExceptionHandler handler, List<TypeElement> lineage) {
    return handler.exceptions().stream()
        .flatMap(taken -> Supertypes.element(taken).stream())
        .filter(lineage::contains)
        .map(
            taken ->
                new Match(
                    handler,
                    lineage.indexOf(taken),
                    ANYTHING.contains(taken.getQualifiedName().toString())))
        .min(Comparator.comparingInt(Match::distance));
  }
}
