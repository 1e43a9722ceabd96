package dev.responds.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads attributes of Spring annotations as Spring does: a team's own annotation sets them through
 * {@code @AliasFor}, and some attributes have two names. Remembers what annotation types stand for,
 * so it lives for one round.
 */
final class SpringAttribute {

  private static final String ALIAS_FOR = "org.springframework.core.annotation.AliasFor";

  /**
   * An attribute that sets another one.
   *
   * @param own its name
   * @param of the annotation that it sets something of
   * @param target the name of the attribute there
   * @param hasDefault whether it says something without being written
   */
  private record Alias(String own, TypeElement of, String target, boolean hasDefault) {}

  private final Map<TypeElement, List<Alias>> known = new HashMap<>();

  /** Returns the values of the attribute that has one of these names. */
  <T> List<T> read(
      MetaAnnotations.Found found,
      BiFunction<Annotation, String, List<T>> values,
      List<String> names) {
    if (!found.outer().is(found.found().name())) {
      List<T> aliased = aliased(found, values, names);
      if (!aliased.isEmpty()) {
        return aliased;
      }
    }
    for (String name : names) {
      List<T> list = values.apply(found.found(), name);
      if (!list.isEmpty()) {
        return list;
      }
    }
    return List.of();
  }

  /** The default of an attribute that is an alias counts as written. */
  private <T> List<T> aliased(
      MetaAnnotations.Found found,
      BiFunction<Annotation, String, List<T>> values,
      List<String> names) {
    Annotation outer = found.outer();
    for (Alias alias : aliases(outer.type())) {
      if (names.contains(alias.target()) && alias.of().equals(found.found().type())) {
        Annotation written =
            alias.hasDefault() && !outer.has(alias.own()) ? outer.withDefaults() : outer;
        List<T> list = values.apply(written, alias.own());
        if (!list.isEmpty()) {
          return list;
        }
      }
    }
    return List.of();
  }

  private List<Alias> aliases(TypeElement type) {
    List<Alias> aliases = known.get(type);
    if (aliases == null) {
      aliases = new ArrayList<>();
      for (ExecutableElement attribute : ElementFilter.methodsIn(type.getEnclosedElements())) {
        addAlias(attribute, aliases);
      }
      known.put(type, aliases);
    }
    return aliases;
  }

  private static void addAlias(ExecutableElement attribute, List<Alias> aliases) {
    Annotation.find(attribute, ALIAS_FOR)
        .ifPresent(
            alias ->
                alias
                    .type("annotation")
                    .filter(type -> type instanceof DeclaredType)
                    .ifPresent(type -> aliases.add(alias(attribute, alias, type))));
  }

  private static Alias alias(ExecutableElement attribute, Annotation alias, TypeMirror of) {
    String own = attribute.getSimpleName().toString();
    return new Alias(
        own,
        (TypeElement) ((DeclaredType) of).asElement(),
        alias.string("attribute").or(() -> alias.string("value")).orElse(own),
        saysSomething(attribute.getDefaultValue()));
  }

  private static boolean saysSomething(@Nullable AnnotationValue value) {
    return value != null && !(value.getValue() instanceof List<?> list && list.isEmpty());
  }
}
