package dev.responds.processor.read.spring;

import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
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
  <T> List<T> read(AnnotationGraph.Found found, Class<T> kind, List<String> names) {
    if (!found.outer().is(found.found().name())) {
      List<T> aliased = aliased(found, kind, names);
      if (!aliased.isEmpty()) {
        return aliased;
      }
    }
    for (String name : names) {
      List<T> list = found.found().values(name, kind);
      if (!list.isEmpty()) {
        return list;
      }
    }
    return List.of();
  }

  /** Returns the names of the enum constants of such an attribute. */
  List<String> constants(AnnotationGraph.Found found, List<String> names) {
    List<String> constants = new ArrayList<>();
    for (VariableElement constant : read(found, VariableElement.class, names)) {
      constants.add(constant.getSimpleName().toString());
    }
    return constants;
  }

  /** The default of an attribute that is an alias counts as written. */
  private <T> List<T> aliased(AnnotationGraph.Found found, Class<T> kind, List<String> names) {
    Annotation outer = found.outer();
    for (Alias alias : aliases(outer.type())) {
      if (names.contains(alias.target()) && alias.of().equals(found.found().type())) {
        Annotation written =
            alias.hasDefault() && !outer.has(alias.own()) ? outer.withDefaults() : outer;
        List<T> list = written.values(alias.own(), kind);
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
    Optional<Annotation> alias = Annotation.find(attribute, ALIAS_FOR);
    if (alias.isPresent()) {
      Optional<TypeMirror> of = alias.get().type("annotation");
      if (of.isPresent() && of.get() instanceof DeclaredType type) {
        aliases.add(alias(attribute, alias.get(), (TypeElement) type.asElement()));
      }
    }
  }

  private static Alias alias(ExecutableElement attribute, Annotation alias, TypeElement of) {
    String own = attribute.getSimpleName().toString();
    Optional<String> target = alias.string("attribute");
    return new Alias(
        own,
        of,
        target.isPresent() ? target.get() : alias.string("value").orElse(own),
        saysSomething(attribute.getDefaultValue()));
  }

  private static boolean saysSomething(@Nullable AnnotationValue value) {
    return value != null && !(value.getValue() instanceof List<?> list && list.isEmpty());
  }
}
