package dev.responds.processor.read;

import dev.responds.processor.model.ExceptionType;
import dev.responds.processor.model.ExceptionType.Answer;
import dev.responds.processor.model.StatusAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the exceptions that a declaration or a {@code throws} clause names. */
final class ExceptionTypes {

  private final StatementReader statements;
  private final ExceptionKinds kinds;
  private final TypeReader types;
  private final ModuleTypes module;

  ExceptionTypes(
      StatementReader statements, ExceptionKinds kinds, TypeReader types, ModuleTypes module) {
    this.statements = statements;
    this.kinds = kinds;
    this.types = types;
    this.module = module;
  }

  List<ExceptionType> read(List<? extends TypeMirror> named, Setting setting) {
    List<ExceptionType> found = new ArrayList<>();
    for (TypeMirror type : named) {
      read(type, setting).ifPresent(found::add);
    }
    return found;
  }

  /** Returns the exception, unless it is missing. Any subclass may stand for a type variable. */
  Optional<ExceptionType> read(TypeMirror type, Setting setting) {
    Optional<ExceptionType> bare = types.read(type).map(ExceptionType::of);
    return type.getKind() == TypeKind.TYPEVAR
        ? bare
        : bare.flatMap(
            exception ->
                Supertypes.element(type).map(element -> read(exception, element, setting)));
  }

  private ExceptionType read(ExceptionType bare, TypeElement exception, Setting setting) {
    List<Answer> answers =
        statements.read(exception, setting).stream()
            .flatMap(statement -> answers(statement).stream())
            .distinct()
            .toList();
    return new ExceptionType(
        bare.type(),
        kinds.of(exception, setting.controller()),
        answers,
        setting.framework().annotation(exception).filter(this::isInSource));
  }

  private List<Answer> answers(Statement statement) {
    boolean declared = !statement.declared().isEmpty();
    String by = name(statement.by());
    return statement.statuses().map(status -> new Answer(status, declared, by)).toList();
  }

  private String name(Element element) {
    return element instanceof TypeElement type
        ? types.declaration(type).display()
        : name(Enclosing.of(element)) + "." + element.getSimpleName();
  }

  /** What stands in a class file is for its own compile to judge. */
  private boolean isInSource(StatusAnnotation annotation) {
    return module.contains(annotation.source().name());
  }
}
