package dev.responds.processor.read;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Source;
import dev.responds.processor.read.declared.Declaration;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.ElementPlaces;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.exception.ExceptionMapping;
import dev.responds.processor.read.exception.ExceptionMappings;
import dev.responds.processor.read.exception.ExceptionTypes;
import dev.responds.processor.read.exception.HandlerContents;
import dev.responds.processor.read.framework.EndpointContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the responses that the exceptions in a {@code throws} clause lead to. They belong to the
 * endpoints that throw them, and to no others.
 */
final class ExceptionReader {

  private final ExceptionMappings mappings;
  private final ResponseReader responses;
  private final ExceptionTypes exceptions;
  private final HandlerContents contents;
  private final ModuleTypes module;

  ExceptionReader(
      ExceptionMappings mappings,
      ResponseReader responses,
      ExceptionTypes exceptions,
      HandlerContents contents,
      ModuleTypes module) {
    this.mappings = mappings;
    this.responses = responses;
    this.exceptions = exceptions;
    this.contents = contents;
    this.module = module;
  }

  List<ExceptionType> thrown(Candidate candidate, EndpointContext context) {
    return exceptions.read(candidate.signature().getThrownTypes(), context);
  }

  /** Returns the responses in the order of the {@code throws} clause. */
  List<DeclaredResponse> read(Candidate candidate, EndpointContext context) {
    List<DeclaredResponse> found = new ArrayList<>();
    for (TypeMirror type : candidate.signature().getThrownTypes()) {
      List<ExceptionType> exception = exceptions.read(List.of(type), context);
      Body content = contents.of(List.of(type), context);
      for (ExceptionMapping mapping : mappings(type, context)) {
        addResponses(mapping, exception, content, context, found);
      }
    }
    return found;
  }

  /** Returns what is declared of an exception: on its class, or on the handler that answers it. */
  List<DeclaredResponse> declared(TypeMirror type, EndpointContext context) {
    List<ExceptionType> exception = exceptions.read(List.of(type), context);
    Body content = contents.of(List.of(type), context);
    List<DeclaredResponse> found = new ArrayList<>();
    for (ExceptionMapping mapping : mappings(type, context)) {
      addDeclared(mapping, exception, content, context, found);
    }
    return found;
  }

  private List<ExceptionMapping> mappings(TypeMirror type, EndpointContext context) {
    Optional<TypeElement> exception = Supertypes.element(type);
    return exception.isPresent() ? mappings.read(exception.get(), context) : List.of();
  }

  private void addResponses(
      ExceptionMapping mapping,
      List<ExceptionType> exception,
      Body content,
      EndpointContext context,
      List<DeclaredResponse> found) {
    addDeclared(mapping, exception, content, context, found);
    if (mapping.annotated().isPresent() && mapping.declared().isEmpty()) {
      Source source = inSource(ElementPlaces.of(mapping.by()), context);
      found.add(annotated(mapping.annotated().getAsInt(), exception, content, context, source));
    }
  }

  private void addDeclared(
      ExceptionMapping mapping,
      List<ExceptionType> exception,
      Body content,
      EndpointContext context,
      List<DeclaredResponse> found) {
    for (Declaration declaration : mapping.declared()) {
      Declaration visible = declaration.at(inSource(declaration.source(), context));
      Optional<DeclaredResponse> response = responses.read(visible, Outcome.UNKNOWN, context);
      if (response.isPresent()) {
        boolean written = declaration.body().isPresent() || declaration.problem().isPresent();
        found.add(sentFor(response.get(), exception, written ? Body.UNKNOWN : content));
      }
    }
  }

  /** What comes from a class file has no line to point at; the method that throws has one. */
  private Source inSource(Source source, EndpointContext context) {
    return module.contains(source.name()) ? source : context.here();
  }

  private static DeclaredResponse annotated(
      int status,
      List<ExceptionType> exception,
      Body content,
      EndpointContext context,
      Source source) {
    Body ofErrors = status >= 400 ? context.policy().errorBody() : Body.UNKNOWN;
    Body body = content.hasContent() ? content : ofErrors;
    return new DeclaredResponse(
        status,
        "",
        body,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        exception,
        Sender.EXCEPTION,
        Scope.TYPE,
        source,
        Optional.empty());
  }

  private static DeclaredResponse sentFor(
      DeclaredResponse response, List<ExceptionType> exception, Body content) {
    return new DeclaredResponse(
        response.status(),
        response.when(),
        content.hasContent() ? content : response.body(),
        response.mediaType(),
        response.problem(),
        response.headers(),
        exception,
        Sender.EXCEPTION,
        response.scope(),
        response.source(),
        response.bundle(),
        response.notation());
  }
}
