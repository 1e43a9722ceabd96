package dev.responds.processor.read.exception;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Scope;
import dev.responds.processor.read.declared.Declaration;
import dev.responds.processor.read.declared.Declarations;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.exception.Handlers.Match;
import dev.responds.processor.read.framework.Advice;
import dev.responds.processor.read.framework.EndpointContext;
import dev.responds.processor.read.framework.FrameworkReader;
import dev.responds.processor.read.framework.FrameworkReader.ExceptionHandler;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds what states how an exception is answered: handlers, and the exception's own class.
 * Remembers what advices answer with, so it lives for one round.
 */
public final class ExceptionMappings {

  private final Map<Framework, Map<TypeElement, Set<Integer>>> advised =
      new EnumMap<>(Framework.class);
  private final Map<ExecutableElement, Body> contents = new HashMap<>();
  private final Declarations declarations;
  private final Handlers handlers;
  private final Supertypes supertypes;

  public ExceptionMappings(Declarations declarations, Handlers handlers, Supertypes supertypes) {
    this.declarations = declarations;
    this.handlers = handlers;
    this.supertypes = supertypes;
  }

  /**
   * Returns what is stated: by a handler of the controller, then by the class, then by an advice.
   * One that takes whatever is thrown speaks only of what nothing else speaks of.
   */
  public List<ExceptionMapping> read(TypeElement exception, EndpointContext context) {
    Optional<Match> own = handlers.own(exception, context);
    Optional<Match> answering = own.isPresent() ? own : handlers.advised(exception, context);
    ExceptionMapping byClass = ofClass(exception, context.framework());
    if (answering.isEmpty()) {
      return said(byClass);
    }
    ExceptionMapping byHandler =
        ofHandler(answering.get().handler(), exception, context.framework());
    if (byHandler.saysNothing()) {
      // It may answer anything, and the framework asks nobody else.
      return said(byClass.declaredOnly());
    }
    if (answering.get().anything() && !byClass.saysNothing()) {
      return said(byClass);
    }
    return own.isPresent() ? said(byHandler, byClass) : said(byClass, byHandler);
  }

  /** Returns what the handler of an exception writes; unknown if there is none, or it may vary. */
  public Body content(TypeElement exception, EndpointContext context) {
    Optional<Match> own = handlers.own(exception, context);
    Optional<Match> answering = own.isPresent() ? own : handlers.advised(exception, context);
    if (answering.isEmpty()
        || !(answering.get().handler().method() instanceof ExecutableElement method)) {
      return Body.UNKNOWN;
    }
    Body content = contents.get(method);
    if (content == null) {
      Candidate handler = Candidate.alone(method);
      String name = method.getSimpleName().toString();
      content = context.framework().outcome(handler, name).payload();
      contents.put(method, content);
    }
    return content;
  }

  /** Returns the statuses that advices answer exceptions of a controller with. */
  public Set<Integer> advised(TypeElement controller, FrameworkReader framework) {
    Map<TypeElement, Set<Integer>> ofFramework = advised.get(framework.framework());
    if (ofFramework == null) {
      ofFramework = new HashMap<>();
      advised.put(framework.framework(), ofFramework);
    }
    Set<Integer> statuses = ofFramework.get(controller);
    if (statuses == null) {
      statuses = statuses(controller, framework);
      ofFramework.put(controller, statuses);
    }
    return statuses;
  }

  private Set<Integer> statuses(TypeElement controller, FrameworkReader framework) {
    Set<Integer> statuses = new HashSet<>();
    for (Advice advice : handlers.advices(controller, framework)) {
      statuses.addAll(advice.builtIn());
      for (ExceptionHandler handler : advice.handlers()) {
        addStatuses(handler, framework, statuses);
      }
    }
    return statuses;
  }

  private void addStatuses(
      ExceptionHandler handler, FrameworkReader framework, Set<Integer> statuses) {
    Element method = handler.method();
    statuses.addAll(mapping(method, framework).statuses());
    for (TypeMirror type : handler.exceptions()) {
      Optional<TypeElement> exception = Supertypes.element(type);
      if (exception.isPresent()) {
        statuses.addAll(ofClass(exception.get(), framework).statuses());
      }
    }
  }

  /** What a class says holds for its subclasses. */
  private ExceptionMapping ofClass(TypeElement exception, FrameworkReader framework) {
    for (TypeElement type : supertypes.superclasses(exception)) {
      ExceptionMapping mapping = mapping(type, framework);
      if (!mapping.saysNothing()) {
        return mapping;
      }
    }
    return new ExceptionMapping(exception, List.of(), OptionalInt.empty());
  }

  /** A handler of several exceptions may say which of them leads to which status. */
  private ExceptionMapping ofHandler(
      ExceptionHandler handler, TypeElement exception, FrameworkReader framework) {
    List<Declaration> all = declarations.on(handler.method(), Scope.TYPE);
    if (all.isEmpty()) {
      return mapping(handler.method(), framework);
    }
    List<Declaration> meant = new ArrayList<>();
    for (Declaration declaration : all) {
      if (isMeant(declaration, exception)) {
        meant.add(declaration);
      }
    }
    return new ExceptionMapping(handler.method(), meant, OptionalInt.empty());
  }

  private boolean isMeant(Declaration declaration, TypeElement exception) {
    for (TypeMirror type : declaration.on()) {
      Optional<TypeElement> taken = Supertypes.element(type);
      if (taken.isPresent() && supertypes.superclasses(exception).contains(taken.get())) {
        return true;
      }
    }
    return declaration.on().isEmpty();
  }

  /**
   * What is declared, or else what the framework's annotation says. Annotations of other tools only
   * tell more of that, or of what nothing else tells.
   */
  private ExceptionMapping mapping(Element by, FrameworkReader framework) {
    List<Declaration> declared = declarations.on(by, Scope.TYPE);
    if (!declared.isEmpty()) {
      return new ExceptionMapping(by, declared, OptionalInt.empty());
    }
    OptionalInt annotated = framework.statusOf(by);
    List<Declaration> told = new ArrayList<>();
    for (Declaration declaration : declarations.foreign(by, Scope.TYPE)) {
      OptionalInt status = declaration.status().code();
      if (status.isPresent() && (annotated.isEmpty() || annotated.equals(status))) {
        told.add(declaration);
      }
    }
    return new ExceptionMapping(by, told, annotated);
  }

  private static List<ExceptionMapping> said(ExceptionMapping... mappings) {
    List<ExceptionMapping> said = new ArrayList<>();
    for (ExceptionMapping mapping : mappings) {
      if (!mapping.saysNothing()) {
        said.add(mapping);
      }
    }
    return said;
  }
}
