package dev.responds.processor.read.declared;

import dev.responds.processor.read.element.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The types of content that annotations of other tools name. */
final class ForeignTypes {

  private static final String ANY_TYPE = "*/*";

  private final Elements elements;
  private final Types types;

  ForeignTypes(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns the class that an attribute names; {@code Void} and {@code void} are not written. */
  Optional<TypeMirror> written(Annotation annotation, String attribute) {
    return annotation
        .type(attribute)
        .filter(type -> type.getKind() != TypeKind.VOID && !isNamed(type, "java.lang.Void"));
  }

  /** Returns content of a class; of a class with type parameters, only they would tell more. */
  ForeignContent single(Optional<TypeMirror> type, boolean complete, Optional<String> mediaType) {
    return type.isPresent() && isGeneric(type.get())
        ? new ForeignContent(Optional.empty(), List.of(), complete, mediaType)
        : new ForeignContent(type, List.of(), complete, mediaType);
  }

  /** Returns content of many of a class, in a collection of this name. */
  ForeignContent many(
      String collection, TypeMirror element, boolean complete, Optional<String> mediaType) {
    TypeElement list = elements.getTypeElement("java.util." + collection);
    return list == null || isGeneric(element)
        ? unknown(mediaType)
        : new ForeignContent(
            Optional.of(types.getDeclaredType(list)), List.of(element), complete, mediaType);
  }

  /** Returns content of which nothing is known but that it is no longer to be inferred. */
  ForeignContent unknown(Optional<String> mediaType) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return new ForeignContent(
        object == null ? Optional.empty() : Optional.of(object.asType()),
        List.of(),
        true,
        mediaType);
  }

  /** Returns a media type that says something. */
  static Optional<String> mediaType(Annotation annotation) {
    return annotation
        .string("mediaType")
        .map(String::strip)
        .filter(type -> !type.isEmpty() && !type.equals(ANY_TYPE));
  }

  /** Returns the collection that Swagger's {@code responseContainer} means, or empty for none. */
  static Optional<String> collection(String container) {
    return switch (container.strip().toLowerCase(Locale.ROOT)) {
      case "list", "array" -> Optional.of("List");
      case "set" -> Optional.of("Set");
      default -> Optional.empty();
    };
  }

  private static boolean isGeneric(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && !element.getTypeParameters().isEmpty();
  }

  private static boolean isNamed(TypeMirror type, String name) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(name);
  }
}
