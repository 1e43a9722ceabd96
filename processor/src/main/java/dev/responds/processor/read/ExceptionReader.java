package dev.responds.processor.read;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Source;
import dev.responds.processor.read.declared.Declaration;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.Places;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.exception.ExceptionTypes;
import dev.responds.processor.read.exception.Statement;
import dev.responds.processor.read.exception.StatementReader;
import dev.responds.processor.read.framework.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the responses that the exceptions in a {@code throws} clause lead to. They belong to the
 * endpoints that throw them, and to no others.
 */
final class ExceptionReader {

  private final StatementReader statements;
  private final ResponseReader responses;
  private final ExceptionTypes exceptions;
  private final ModuleTypes module;

  ExceptionReader(
      StatementReader statements,
      ResponseReader responses,
      ExceptionTypes exceptions,
      ModuleTypes module) {
    this.statements = statements;
    this.responses = responses;
    this.exceptions = exceptions;
    this.module = module;
  }

  List<ExceptionType> thrown(ExecutableElement method, Setting setting) {
    return exceptions.read(method.getThrownTypes(), setting);
  }

  /** Returns the responses in the order of the {@code throws} clause. */
  List<DeclaredResponse> read(ExecutableElement method, Setting setting) {
    List<DeclaredResponse> found = new ArrayList<>();
    for (TypeMirror type : method.getThrownTypes()) {
      List<ExceptionType> exception = exceptions.read(List.of(type), setting);
      for (Statement statement : statements(type, setting)) {
        addResponses(statement, exception, setting, found);
      }
    }
    return found;
  }

  private List<Statement> statements(TypeMirror type, Setting setting) {
    Optional<TypeElement> exception = Supertypes.element(type);
    return exception.isPresent() ? statements.read(exception.get(), setting) : List.of();
  }

  private void addResponses(
      Statement statement,
      List<ExceptionType> exception,
      Setting setting,
      List<DeclaredResponse> found) {
    for (Declaration declaration : statement.declared()) {
      Declaration visible = declaration.at(inSource(declaration.source(), setting));
      Optional<DeclaredResponse> response = responses.read(visible, Outcome.UNKNOWN, setting);
      if (response.isPresent()) {
        found.add(sentFor(response.get(), exception));
      }
    }
    if (statement.annotated().isPresent()) {
      Source source = inSource(Places.of(statement.by()), setting);
      found.add(annotated(statement.annotated().getAsInt(), exception, setting, source));
    }
  }

  /** What comes from a class file has no line to point at; the method that throws has one. */
  private Source inSource(Source source, Setting setting) {
    return module.contains(source.name()) ? source : setting.here();
  }

  private static DeclaredResponse annotated(
      int status, List<ExceptionType> exception, Setting setting, Source source) {
    Body body = status >= 400 ? setting.policy().errorBody() : Body.UNKNOWN;
    return new DeclaredResponse(
        status, "", body, List.of(), exception, Sender.EXCEPTION, Scope.TYPE, source);
  }

  private static DeclaredResponse sentFor(
      DeclaredResponse response, List<ExceptionType> exception) {
    return new DeclaredResponse(
        response.status(),
        response.when(),
        response.body(),
        response.headers(),
        exception,
        Sender.EXCEPTION,
        response.scope(),
        response.source());
  }
}
