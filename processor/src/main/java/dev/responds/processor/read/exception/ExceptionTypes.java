package dev.responds.processor.read.exception;

import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.ExceptionType.Answer;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.StatusAnnotation;
import dev.responds.processor.read.element.Enclosing;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.element.TypeReader;
import dev.responds.processor.read.framework.EndpointContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the exceptions that a declaration or a {@code throws} clause names. */
public final class ExceptionTypes {

  private final ExceptionMappings mappings;
  private final ExceptionKinds kinds;
  private final TypeReader types;
  private final ModuleTypes module;

  public ExceptionTypes(
      ExceptionMappings mappings, ExceptionKinds kinds, TypeReader types, ModuleTypes module) {
    this.mappings = mappings;
    this.kinds = kinds;
    this.types = types;
    this.module = module;
  }

  public List<ExceptionType> read(List<? extends TypeMirror> named, EndpointContext context) {
    List<ExceptionType> found = new ArrayList<>();
    for (TypeMirror type : named) {
      Optional<ExceptionType> exception = read(type, context);
      if (exception.isPresent()) {
        found.add(exception.get());
      }
    }
    return found;
  }

  /** Returns the exception, unless it is missing. Any subclass may stand for a type variable. */
  public Optional<ExceptionType> read(TypeMirror type, EndpointContext context) {
    Optional<JavaType> read = types.read(type);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    if (type.getKind() == TypeKind.TYPEVAR) {
      return Optional.of(ExceptionType.of(read.get()));
    }
    Optional<TypeElement> exception = Supertypes.element(type);
    return exception.isPresent()
        ? Optional.of(read(read.get(), exception.get(), context))
        : Optional.empty();
  }

  private ExceptionType read(JavaType type, TypeElement exception, EndpointContext context) {
    return new ExceptionType(
        type,
        kinds.of(exception, context.controller()),
        answers(exception, context),
        inSource(context.framework().annotation(exception)));
  }

  private List<Answer> answers(TypeElement exception, EndpointContext context) {
    Set<Answer> answers = new LinkedHashSet<>();
    for (ExceptionMapping mapping : mappings.read(exception, context)) {
      boolean declared = mapping.declaredHere();
      String by = name(mapping.by());
      for (int status : mapping.certain()) {
        answers.add(new Answer(status, declared, by));
      }
    }
    return List.copyOf(answers);
  }

  private String name(Element element) {
    return element instanceof TypeElement type
        ? types.declaration(type).display()
        : name(Enclosing.of(element)) + "." + element.getSimpleName();
  }

  /** What stands in a class file is for its own compile to judge. */
  private Optional<StatusAnnotation> inSource(Optional<StatusAnnotation> annotation) {
    return annotation.isPresent() && module.contains(annotation.get().source().name())
        ? annotation
        : Optional.empty();
  }
}
