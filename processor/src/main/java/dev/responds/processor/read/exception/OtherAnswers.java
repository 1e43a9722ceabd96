package dev.responds.processor.read.exception;

import dev.responds.contract.model.Framework;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.framework.Advice;
import dev.responds.processor.read.framework.FrameworkReader;
import dev.responds.processor.read.framework.FrameworkReader.ExceptionHandler;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Tells what in the module answers exceptions, beside what their classes declare: handlers of
 * advices and of controllers, the framework itself, by a supertype or an annotation. Remembers
 * handlers, so it lives for one round.
 */
public final class OtherAnswers {

  /** What of the module answers an exception. */
  public enum Found {
    /** Nothing, unless it takes whatever is thrown. */
    NONE,
    /** A handler of one controller, which speaks for that one only. */
    IN_CONTROLLER,
    /** What answers everywhere, or may do so. */
    SOMETHING
  }

  /** Exceptions that carry their own answer, or that a filter around the framework waits for. */
  private static final Set<String> ANSWERED =
      Set.of(
          "dev.responds.reply.ReplyException",
          "io.quarkus.security.AuthenticationFailedException",
          "io.quarkus.security.ForbiddenException",
          "io.quarkus.security.UnauthorizedException",
          "jakarta.ejb.EJBAccessException",
          "jakarta.ws.rs.WebApplicationException",
          "org.springframework.security.access.AccessDeniedException",
          "org.springframework.security.core.AuthenticationException",
          "org.springframework.web.ErrorResponse");

  /** The handlers of the module for one framework, and the first place of one for anything. */
  private record InModule(
      List<ExceptionHandler> ofAdvices, List<ExceptionHandler> ofControllers, int firstOfAll) {}

  private final Map<Framework, InModule> known = new EnumMap<>(Framework.class);
  private final Elements elements;
  private final Supertypes supertypes;
  private final ModuleTypes module;

  public OtherAnswers(Elements elements, Supertypes supertypes, ModuleTypes module) {
    this.elements = elements;
    this.supertypes = supertypes;
    this.module = module;
  }

  /** Returns what answers the exception where that framework runs. */
  public Found find(TypeElement exception, FrameworkReader framework) {
    if (supertypes.isAny(exception.asType(), ANSWERED)
        || framework.annotation(exception).isPresent()
        || framework.statusOf(exception).isPresent()) {
      return Found.SOMETHING;
    }
    InModule handlers = inModule(framework);
    if (takes(handlers.ofAdvices(), exception, framework)) {
      return Found.SOMETHING;
    }
    return takes(handlers.ofControllers(), exception, framework) ? Found.IN_CONTROLLER : Found.NONE;
  }

  /**
   * Returns the place of the first advice that takes whatever is thrown: what it shall not take has
   * to be asked about before. A place that is not known may be the first of all.
   */
  public int firstOfAll(FrameworkReader framework) {
    return inModule(framework).firstOfAll();
  }

  private InModule inModule(FrameworkReader framework) {
    InModule handlers = known.get(framework.framework());
    if (handlers == null) {
      handlers = collect(framework);
      known.put(framework.framework(), handlers);
    }
    return handlers;
  }

  private InModule collect(FrameworkReader framework) {
    List<ExceptionHandler> ofAdvices = new ArrayList<>();
    List<ExceptionHandler> ofControllers = new ArrayList<>();
    int firstOfAll = Integer.MAX_VALUE;
    for (String name : new TreeSet<>(module.possibleAdvices())) {
      TypeElement type = elements.getTypeElement(name);
      if (type == null) {
        continue;
      }
      Optional<Advice> advice = framework.advice(type);
      if (advice.isEmpty()) {
        ofControllers.addAll(framework.handlers(type));
        continue;
      }
      ofAdvices.addAll(advice.get().handlers());
      if (takesAnything(advice.get().handlers())) {
        firstOfAll = Math.min(firstOfAll, advice.get().order().orElse(Integer.MIN_VALUE));
      }
    }
    return new InModule(ofAdvices, ofControllers, firstOfAll);
  }

  private static boolean takesAnything(List<ExceptionHandler> handlers) {
    for (ExceptionHandler handler : handlers) {
      for (TypeMirror taken : handler.exceptions()) {
        Optional<TypeElement> type = Supertypes.element(taken);
        if (type.isPresent() && Handlers.isAnything(type.get())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean takes(
      List<ExceptionHandler> handlers, TypeElement exception, FrameworkReader framework) {
    for (ExceptionHandler handler : handlers) {
      for (TypeMirror taken : handler.exceptions()) {
        Optional<TypeElement> type = Supertypes.element(taken);
        if (type.isPresent() && takes(type.get(), exception, framework)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Spring asks the first advice that takes an exception, even if a later one takes a nearer class:
   * an answer to a class would take its subclasses away from their handlers.
   */
  private boolean takes(TypeElement taken, TypeElement exception, FrameworkReader framework) {
    return (!Handlers.isAnything(taken) && supertypes.superclasses(exception).contains(taken))
        || (framework.framework() == Framework.SPRING
            && supertypes.superclasses(taken).contains(exception));
  }
}
