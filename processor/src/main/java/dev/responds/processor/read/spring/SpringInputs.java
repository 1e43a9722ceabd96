package dev.responds.processor.read.spring;

import dev.responds.contract.model.Input;
import dev.responds.contract.model.Input.Place;
import dev.responds.contract.model.Limits;
import dev.responds.processor.read.classfile.AnnotationContent;
import dev.responds.processor.read.classfile.TypeUses;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Enclosing;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.schema.LimitsReader;
import dev.responds.processor.read.schema.SchemaValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads how a request gives what Spring binds: whether it has to, and what is taken otherwise.
 * Spring asks for what the annotation requires, unless the parameter is an {@code Optional}, is
 * {@code @Nullable} by an annotation of any package or by that of JSpecify on its type, or has a
 * default value in Kotlin, which a processor does not see. Remembers classes, so it lives for one
 * round.
 */
final class SpringInputs {

  /** {@code ValueConstants.DEFAULT_NONE}, which an annotation cannot leave out. */
  private static final String NO_DEFAULT = "\n\t\t\n\t\t\n\uE000\uE001\uE002\n\t\t\t\t\n";

  /** Annotations whose attribute {@code required} is true if it is not written. */
  private static final Set<String> REQUIRING =
      Set.of(
          SpringNames.REQUEST_PARAM,
          SpringNames.REQUEST_HEADER,
          SpringNames.COOKIE_VALUE,
          SpringNames.REQUEST_BODY,
          SpringNames.REQUEST_PART);

  private static final Set<String> MAPS = Set.of("java.util.Map");

  private final Annotations annotations;
  private final Supertypes supertypes;
  private final TypeUses uses;
  private final LimitsReader limits;
  private final Map<Element, Boolean> kotlin = new HashMap<>();

  SpringInputs(Annotations annotations, Supertypes supertypes, TypeUses uses) {
    this.annotations = annotations;
    this.supertypes = supertypes;
    this.uses = uses;
    this.limits = new LimitsReader(annotations, uses);
  }

  /**
   * Reads a parameter that an annotation binds.
   *
   * @param lineage the parameter, and those in its place in the methods that are overridden
   */
  Input bound(Annotation binding, List<VariableElement> lineage, Place place, String name) {
    Limits value = limits.read(lineage);
    Optional<String> given = binding.string("defaultValue");
    if (given.isPresent() && given.get().equals(NO_DEFAULT)) {
      given = Optional.empty();
    }
    boolean asked =
        (REQUIRING.contains(binding.name()) && binding.flag("required").orElse(true))
            || value.notNull();
    boolean required = asked && given.isEmpty() && !mayBeAbsent(lineage);
    return new Input(place, name, required, plain(given), value);
  }

  /** Reads a parameter without an annotation that binds it, which a request may leave out. */
  Input implicit(VariableElement parameter, Place place, String name) {
    Limits value = limits.read(List.of(parameter));
    boolean required = value.notNull() && !mayBeAbsent(List.of(parameter));
    return new Input(place, name, required, Optional.empty(), value);
  }

  /** Placeholders and expressions get their value when the application starts. */
  private static Optional<String> plain(Optional<String> value) {
    boolean plain = value.isPresent() && !value.get().contains("${") && !value.get().contains("#{");
    return plain ? value : Optional.empty();
  }

  private boolean mayBeAbsent(List<VariableElement> lineage) {
    TypeMirror type = lineage.get(0).asType();
    if (SchemaValues.isOptional(type) || supertypes.isAny(type, MAPS)) {
      return true;
    }
    for (VariableElement parameter : lineage) {
      if (isNullable(parameter) || isOfKotlin(parameter)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNullable(VariableElement parameter) {
    for (Annotation annotation : annotations.on(parameter)) {
      if (annotation.simpleName().equals("Nullable")) {
        return true;
      }
    }
    for (AnnotationContent annotation : uses.of(parameter, parameter.asType(), "")) {
      if (annotation.simpleName().equals("Nullable")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfKotlin(VariableElement parameter) {
    TypeElement type = Enclosing.type((ExecutableElement) Enclosing.of(parameter));
    Boolean known = kotlin.get(type);
    if (known == null) {
      known = annotations.find(type, "kotlin.Metadata").isPresent();
      kotlin.put(type, known);
    }
    return known;
  }
}
