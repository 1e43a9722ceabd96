package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the constructor or method that makes an object of what was read. */
final class Creators {

  /** Texts and numbers that a constructor of one parameter takes as they are. */
  private static final Set<String> FACTORIES = Set.of("valueOf", "fromString", "of");

  private final JsonContext context;

  Creators(JsonContext context) {
    this.context = context;
  }

  /** Returns the one that an annotation chooses. */
  Optional<ExecutableElement> explicit(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && !method.getParameters().isEmpty()
          && isChosen(method)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  private boolean isChosen(ExecutableElement method) {
    Optional<Annotation> creator = context.annotations().find(method, JsonNames.CREATOR);
    if (creator.isPresent()) {
      return !creator.get().constants("mode").contains("DISABLED");
    }
    return context.readsJsonB()
        && context.annotations().find(method, JsonNames.JSON_B_CREATOR).isPresent();
  }

  /** Returns whether the creator takes the whole of what was read. */
  boolean delegates(ExecutableElement creator, DeclaredType type) {
    Optional<Annotation> annotation = context.annotations().find(creator, JsonNames.CREATOR);
    List<String> mode = annotation.isPresent() ? annotation.get().constants("mode") : List.of();
    if (mode.contains("DELEGATING")) {
      return true;
    }
    if (annotation.isEmpty() || mode.contains("PROPERTIES") || creator.getParameters().size() > 1) {
      return false;
    }
    VariableElement parameter = creator.getParameters().get(0);
    return !isNamed(parameter)
        && !PropertyCollector.collect(context, type, true)
            .containsKey(parameter.getSimpleName().toString());
  }

  /** Returns whether objects are made of such a value, or constants found by it. */
  boolean takes(TypeElement type, TypeMirror value) {
    if (type.getKind() == ElementKind.ENUM) {
      return true;
    }
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && (method.getKind() == ElementKind.CONSTRUCTOR
              || FACTORIES.contains(method.getSimpleName().toString()))
          && method.getParameters().size() == 1
          && context.types().isSameType(method.getParameters().get(0).asType(), value)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the parameters that are members of what is read; the class has them by its creator. */
  List<VariableElement> parameters(TypeElement type) {
    Optional<ExecutableElement> explicit = explicit(type);
    if (explicit.isPresent()) {
      return named(explicit.get());
    }
    if (type.getKind() == ElementKind.RECORD) {
      return canonical(type);
    }
    List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
    boolean empty = false;
    List<ExecutableElement> open = new ArrayList<>();
    for (ExecutableElement constructor : constructors) {
      empty |= constructor.getParameters().isEmpty();
      if (areNamed(constructor)) {
        return named(constructor);
      }
      if (constructor.getModifiers().contains(Modifier.PUBLIC)) {
        open.add(constructor);
      }
    }
    return !empty && open.size() == 1 && open.get(0).getParameters().size() > 1
        ? named(open.get(0))
        : List.of();
  }

  private List<VariableElement> canonical(TypeElement type) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (isCanonical(constructor, components)) {
        return List.copyOf(constructor.getParameters());
      }
    }
    return List.of();
  }

  private boolean isCanonical(
      ExecutableElement constructor, List<? extends RecordComponentElement> components) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    boolean same = parameters.size() == components.size();
    for (int i = 0; same && i < components.size(); i++) {
      same = context.types().isSameType(parameters.get(i).asType(), components.get(i).asType());
    }
    return same;
  }

  /** Without names in a class file, parameters are called by their numbers. */
  private List<VariableElement> named(ExecutableElement creator) {
    List<VariableElement> named = new ArrayList<>();
    for (VariableElement parameter : creator.getParameters()) {
      if (isNamed(parameter)
          || !parameter.getSimpleName().toString().matches("(arg|p|param)[0-9]+")) {
        named.add(parameter);
      }
    }
    return named;
  }

  private boolean areNamed(ExecutableElement creator) {
    for (VariableElement parameter : creator.getParameters()) {
      if (!isNamed(parameter)) {
        return false;
      }
    }
    return !creator.getParameters().isEmpty();
  }

  private boolean isNamed(VariableElement parameter) {
    Optional<Annotation> property = context.annotations().find(parameter, JsonNames.PROPERTY);
    if (property.isEmpty() && context.readsJsonB()) {
      property = context.annotations().find(parameter, JsonNames.JSON_B_PROPERTY);
    }
    return property.isPresent() && !property.get().string("value").orElse("").isEmpty();
  }
}
