package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Enclosing;
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
  List<VariableElement> parameters(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    Optional<ExecutableElement> explicit = explicit(element);
    if (explicit.isPresent()) {
      return named(explicit.get());
    }
    if (element.getKind() == ElementKind.RECORD) {
      return canonical(element);
    }
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(element.getEnclosedElements());
    for (ExecutableElement constructor : constructors) {
      if (areNamed(constructor)) {
        return named(constructor);
      }
    }
    if (constructors.size() != 1 || !constructors.get(0).getModifiers().contains(Modifier.PUBLIC)) {
      return List.of();
    }
    ExecutableElement only = constructors.get(0);
    return only.getParameters().size() != 1 || hasProperty(type, only.getParameters().get(0))
        ? named(only)
        : List.of();
  }

  /** Returns whether nothing tells how an object is made of members. */
  boolean isUnknown(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getKind() != ElementKind.CLASS
        || element.getModifiers().contains(Modifier.ABSTRACT)
        || explicit(element).isPresent()) {
      return false;
    }
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(element.getEnclosedElements());
    for (ExecutableElement constructor : constructors) {
      if (constructor.getParameters().isEmpty()) {
        return false;
      }
    }
    return !constructors.isEmpty() && parameters(type).isEmpty();
  }

  /** A single parameter is the whole of what is read, unless a property is called like it. */
  private boolean hasProperty(DeclaredType type, VariableElement parameter) {
    for (JacksonVersions version : context.versions().each()) {
      Property property =
          PropertyCollector.collect(context.of(version), type, true)
              .get(parameter.getSimpleName().toString());
      if (property == null || !property.isVisible() || property.hides()) {
        return false;
      }
    }
    return true;
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

  /** A class file may have numbers for them; those of a record are called like its components. */
  String name(VariableElement parameter) {
    ExecutableElement creator = (ExecutableElement) Enclosing.of(parameter);
    TypeElement type = Enclosing.type(creator);
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    boolean ofRecord =
        creator.getKind() == ElementKind.CONSTRUCTOR
            && !components.isEmpty()
            && isCanonical(creator, components);
    Element named =
        ofRecord ? components.get(creator.getParameters().indexOf(parameter)) : parameter;
    return named.getSimpleName().toString();
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
