package dev.responds.processor.read.jakarta;

import dev.responds.contract.model.Input;
import dev.responds.contract.model.Input.Place;
import dev.responds.contract.model.Limits;
import dev.responds.processor.read.classfile.TypeUses;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.schema.LimitsReader;
import dev.responds.processor.read.schema.SchemaValues;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Reads how a request gives what Jakarta REST binds. A request may leave everything out: then the
 * default is taken, or null, which a constraint may refuse; for a primitive type it is zero, and
 * for a collection an empty one.
 */
final class JakartaInputs {

  private static final String DEFAULT_VALUE = JakartaNames.REST + "DefaultValue";

  private static final Set<String> COLLECTIONS = Set.of("java.util.Collection");

  private final Annotations annotations;
  private final Supertypes supertypes;
  private final LimitsReader limits;

  JakartaInputs(Annotations annotations, Supertypes supertypes, TypeUses uses) {
    this.annotations = annotations;
    this.supertypes = supertypes;
    this.limits = new LimitsReader(annotations, uses);
  }

  /**
   * Reads a parameter, or a member that takes one.
   *
   * @param validated whether its constraints hold: those of a bean do if the bean is {@code @Valid}
   */
  Input read(Element element, Place place, String name, boolean validated) {
    Limits value = validated ? limits.read(List.of(element)) : Limits.NONE;
    Optional<Annotation> annotation = annotations.find(element, DEFAULT_VALUE);
    Optional<String> given =
        annotation.isPresent() ? annotation.get().string("value") : Optional.empty();
    boolean required = given.isEmpty() && refusesAbsence(element.asType(), value);
    return new Input(place, name, required, given, value);
  }

  private boolean refusesAbsence(TypeMirror type, Limits value) {
    return value.notNull()
        && !type.getKind().isPrimitive()
        && !SchemaValues.isOptional(type)
        && (value.minSize() > 0 || !supertypes.isAny(type, COLLECTIONS));
  }
}
