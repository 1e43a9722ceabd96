package dev.responds.processor.read;

import java.util.List;
import java.util.function.BiFunction;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads an attribute of a Spring annotation as Spring does: a team's own annotation sets it through
 * {@code @AliasFor}, and some attributes have two names.
 */
final class SpringAttribute {

  private static final String ALIAS_FOR = "org.springframework.core.annotation.AliasFor";

  private SpringAttribute() {}

  /** Returns the values of the attribute that has one of these names. */
  static <T> List<T> read(
      MetaAnnotations.Found found,
      BiFunction<Annotation, String, List<T>> values,
      List<String> names) {
    if (!found.outer().is(found.found().name())) {
      List<T> aliased = aliased(found, values, names);
      if (!aliased.isEmpty()) {
        return aliased;
      }
    }
    return names.stream()
        .map(name -> values.apply(found.found(), name))
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The default of an attribute that is an alias counts as written. */
  private static <T> List<T> aliased(
      MetaAnnotations.Found found,
      BiFunction<Annotation, String, List<T>> values,
      List<String> names) {
    Annotation outer = found.outer().withDefaults();
    for (ExecutableElement attribute :
        ElementFilter.methodsIn(outer.type().getEnclosedElements())) {
      if (isAlias(attribute, found.found(), names)) {
        List<T> list = values.apply(outer, attribute.getSimpleName().toString());
        if (!list.isEmpty()) {
          return list;
        }
      }
    }
    return List.of();
  }

  private static boolean isAlias(
      ExecutableElement attribute, Annotation target, List<String> names) {
    return Annotation.find(attribute, ALIAS_FOR)
        .filter(alias -> alias.type("annotation").filter(type -> is(type, target)).isPresent())
        .map(alias -> aliasedName(alias, attribute))
        .filter(names::contains)
        .isPresent();
  }

  private static String aliasedName(Annotation alias, ExecutableElement attribute) {
    return alias
        .string("attribute")
        .or(() -> alias.string("value"))
        .orElseGet(() -> attribute.getSimpleName().toString());
  }

  private static boolean is(TypeMirror type, Annotation annotation) {
    return type instanceof DeclaredType declared && declared.asElement().equals(annotation.type());
  }
}
