package dev.responds.processor.read;

import dev.responds.processor.model.Body;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Policy;
import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Sender;
import dev.responds.processor.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Reads the responses that the exceptions in a {@code throws} clause lead to: what the exception's
 * class declares, and what a handler in the same controller declares.
 */
final class ExceptionReader {

  private final DeclarationReader declarations;
  private final ResponseReader responses;
  private final TypeReader types;
  private final Types compilerTypes;

  ExceptionReader(
      DeclarationReader declarations,
      ResponseReader responses,
      TypeReader types,
      Types compilerTypes) {
    this.declarations = declarations;
    this.responses = responses;
    this.types = types;
    this.compilerTypes = compilerTypes;
  }

  List<JavaType> thrown(ExecutableElement method) {
    return method.getThrownTypes().stream().flatMap(type -> types.read(type).stream()).toList();
  }

  /** Returns the responses in the order of the {@code throws} clause. */
  List<DeclaredResponse> read(
      Candidate candidate, FrameworkReader framework, Policy policy, String packageName) {
    List<DeclaredResponse> found = new ArrayList<>();
    for (TypeMirror type : candidate.method().getThrownTypes()) {
      if (type.getKind() == TypeKind.DECLARED) {
        for (Element declarer : declarers(type, candidate.type(), framework)) {
          found.addAll(declared(declarer, type, framework, policy, packageName));
        }
      }
    }
    return found;
  }

  /** A handler of the controller comes before the class of the exception. */
  private List<Element> declarers(
      TypeMirror type, TypeElement controller, FrameworkReader framework) {
    List<Element> declarers = new ArrayList<>();
    for (FrameworkReader.ExceptionHandler handler : framework.handlers(controller)) {
      if (handler.exceptions().stream().anyMatch(taken -> compilerTypes.isSubtype(type, taken))) {
        declarers.add(handler.method());
      }
    }
    declarers.add(((DeclaredType) type).asElement());
    return declarers;
  }

  private List<DeclaredResponse> declared(
      Element declarer,
      TypeMirror exception,
      FrameworkReader framework,
      Policy policy,
      String packageName) {
    List<DeclaredResponse> found = new ArrayList<>();
    for (Placed placed : declarations.read(declarer, Scope.TYPE, Scope.TYPE)) {
      responses
          .read(placed, Outcome.UNKNOWN, policy, packageName)
          .ifPresent(response -> found.add(sentFor(response, exception)));
    }
    if (found.isEmpty()) {
      framework
          .statusOf(declarer)
          .ifPresent(
              status -> found.add(annotated(status, exception, policy, Places.of(declarer))));
    }
    return found;
  }

  private DeclaredResponse annotated(
      int status, TypeMirror exception, Policy policy, Source source) {
    Body body = status >= 400 ? policy.errorBody() : Body.UNKNOWN;
    DeclaredResponse response =
        new DeclaredResponse(
            status, "", body, List.of(), List.of(), Sender.EXCEPTION, Scope.TYPE, source);
    return sentFor(response, exception);
  }

  private DeclaredResponse sentFor(DeclaredResponse response, TypeMirror exception) {
    Optional<JavaType> type = types.read(exception);
    return new DeclaredResponse(
        response.status(),
        response.when(),
        response.body(),
        response.headers(),
        type.map(List::of).orElse(List.of()),
        Sender.EXCEPTION,
        response.scope(),
        response.source());
  }
}
