package dev.responds.processor.read;

import dev.responds.processor.model.Framework;
import dev.responds.processor.model.Scope;
import dev.responds.processor.read.FrameworkReader.ExceptionHandler;
import dev.responds.processor.read.Handlers.Match;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds what states how an exception is answered: handlers, and the exception's own class.
 * Remembers what advices answer with, so it lives for one round.
 */
final class StatementReader {

  private final Map<Framework, Map<TypeElement, Set<Integer>>> advised =
      new EnumMap<>(Framework.class);
  private final DeclarationReader declarations;
  private final Handlers handlers;
  private final Supertypes supertypes;

  StatementReader(DeclarationReader declarations, Handlers handlers, Supertypes supertypes) {
    this.declarations = declarations;
    this.handlers = handlers;
    this.supertypes = supertypes;
  }

  /**
   * Returns what is stated: by a handler of the controller, then by the class, then by an advice.
   * One that takes whatever is thrown speaks only of what nothing else speaks of.
   */
  List<Statement> read(TypeElement exception, Setting setting) {
    Optional<Match> own = handlers.own(exception, setting);
    Optional<Match> answering = own.isPresent() ? own : handlers.advised(exception, setting);
    Statement byClass = ofClass(exception, setting.framework());
    if (answering.isEmpty()) {
      return said(byClass);
    }
    Statement byHandler = ofHandler(answering.get().handler(), exception, setting.framework());
    if (byHandler.saysNothing()) {
      // It may answer anything, and the framework asks nobody else.
      return said(byClass.declaredOnly());
    }
    if (answering.get().anything() && !byClass.saysNothing()) {
      return said(byClass);
    }
    return own.isPresent() ? said(byHandler, byClass) : said(byClass, byHandler);
  }

  /** Returns the statuses that advices answer exceptions of a controller with. */
  Set<Integer> advised(TypeElement controller, FrameworkReader framework) {
    return advised
        .computeIfAbsent(framework.framework(), first -> new HashMap<>())
        .computeIfAbsent(controller, first -> statuses(first, framework));
  }

  private Set<Integer> statuses(TypeElement controller, FrameworkReader framework) {
    return handlers.advices(controller, framework).stream()
        .flatMap(advice -> statuses(advice, framework))
        .collect(Collectors.toSet());
  }

  private Stream<Integer> statuses(Advice advice, FrameworkReader framework) {
    Stream<Statement> stated =
        advice.handlers().stream()
            .flatMap(
                handler ->
                    Stream.concat(
                        Stream.of(
                            statement(handler.method(), declared(handler.method()), framework)),
                        handler.exceptions().stream()
                            .flatMap(type -> Supertypes.element(type).stream())
                            .map(type -> ofClass(type, framework))));
    return Stream.concat(advice.builtIn().stream(), stated.flatMap(Statement::statuses));
  }

  /** What a class says holds for its subclasses. */
  private Statement ofClass(TypeElement exception, FrameworkReader framework) {
    for (TypeElement type : supertypes.superclasses(exception)) {
      Statement statement = statement(type, declared(type), framework);
      if (!statement.saysNothing()) {
        return statement;
      }
    }
    return new Statement(exception, List.of(), OptionalInt.empty());
  }

  /** A handler of several exceptions may say which of them leads to which status. */
  private Statement ofHandler(
      ExceptionHandler handler, TypeElement exception, FrameworkReader framework) {
    List<Placed> all = declared(handler.method());
    List<Placed> meant = all.stream().filter(placed -> isMeant(placed, exception)).toList();
    return all.isEmpty()
        ? statement(handler.method(), all, framework)
        : new Statement(handler.method(), meant, OptionalInt.empty());
  }

  private boolean isMeant(Placed placed, TypeElement exception) {
    List<TypeMirror> on = placed.annotation().types("on");
    return on.isEmpty()
        || on.stream()
            .flatMap(type -> Supertypes.element(type).stream())
            .anyMatch(supertypes.superclasses(exception)::contains);
  }

  private List<Placed> declared(Element element) {
    return declarations.read(element, Scope.TYPE, Scope.TYPE);
  }

  private static Statement statement(Element by, List<Placed> declared, FrameworkReader framework) {
    OptionalInt annotated =
        declared.isEmpty()
            ? framework.statusOf(by).stream().mapToInt(status -> status).findFirst()
            : OptionalInt.empty();
    return new Statement(by, declared, annotated);
  }

  private static List<Statement> said(Statement... statements) {
    return Stream.of(statements).filter(statement -> !statement.saysNothing()).toList();
  }
}
