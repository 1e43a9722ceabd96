package dev.responds.processor.read.schema;

import dev.responds.contract.model.Limits;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schema.Access;
import dev.responds.contract.model.Schema.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads classes of which there are several kinds: sealed ones, and those whose annotations say how
 * JSON tells the kinds apart.
 */
final class SubtypeReader {

  private final TypeSchemas schemas;
  private final boolean input;
  private final Subtypes subtypes;
  private final JsonContext context;

  SubtypeReader(JsonContext context, TypeSchemas schemas, boolean input) {
    this.context = context;
    this.schemas = schemas;
    this.input = input;
    this.subtypes = new Subtypes(context);
  }

  /**
   * Reads a class.
   *
   * @param plain what it looks like without regard to others
   */
  Schema read(DeclaredType type, Supplier<Schema.Structure> plain) {
    TypeElement element = (TypeElement) type.asElement();
    Optional<TypeIdentity> identity = TypeIdentity.of(context, element);
    if (identity.isPresent() && identity.get().isUnknown(input)) {
      return TypeSchemas.ANY;
    }
    List<DeclaredType> direct = subtypes.of(type);
    if (direct.isEmpty()) {
      return identified(type, identity, plain.get());
    }
    Optional<Schema> told = identity.isPresent() ? told(type, identity.get()) : Optional.empty();
    return told.isPresent() ? told.get() : anyOf(type, identity, direct, plain);
  }

  /** Adds what tells the class apart to an object of it. */
  private Schema identified(
      DeclaredType type, Optional<TypeIdentity> identity, Schema.Structure plain) {
    if (identity.isEmpty() || isAbstract(type)) {
      return plain;
    }
    Optional<String> name = identity.get().nameOf((TypeElement) type.asElement(), subtypes);
    if (identity.get().wraps()) {
      return name.isPresent()
          ? new Schema.Structure(List.of(always(name.get(), plain)))
          : new Schema.Dictionary(plain);
    }
    if (identity.get().property().isEmpty()) {
      return plain;
    }
    Schema value =
        name.isPresent() ? new Schema.Choice(List.of(name.get())) : new Schema.Value("string", "");
    List<Member> members = new ArrayList<>();
    members.add(always(identity.get().property(), value));
    for (Member member : plain.members()) {
      if (!member.name().equals(identity.get().property())) {
        members.add(member);
      }
    }
    return new Schema.Structure(members, plain.others());
  }

  private static Member always(String name, Schema value) {
    return new Member(name, value, true, Limits.NONE, Access.BOTH);
  }

  /** Returns the alternatives by the value that tells them apart, if each has one of its own. */
  private Optional<Schema> told(DeclaredType type, TypeIdentity identity) {
    Map<String, Schema.Reference> alternatives = new LinkedHashMap<>();
    if (identity.property().isEmpty() || !add(type, identity, alternatives)) {
      return Optional.empty();
    }
    return alternatives.isEmpty()
        ? Optional.empty()
        : Optional.of(new Schema.OneOf(identity.property(), alternatives));
  }

  private boolean add(
      DeclaredType type, TypeIdentity identity, Map<String, Schema.Reference> alternatives) {
    List<DeclaredType> direct = subtypes.of(type);
    if (!direct.isEmpty() && !isAbstract(type)) {
      return false;
    }
    for (DeclaredType subtype : direct) {
      if (!subtypes.of(subtype).isEmpty()) {
        if (!add(subtype, identity, alternatives)) {
          return false;
        }
        continue;
      }
      Optional<String> name = identity.nameOf((TypeElement) subtype.asElement(), subtypes);
      if (name.isEmpty()
          || isAbstract(subtype)
          || !(schemas.of(subtype) instanceof Schema.Reference reference)
          || alternatives.put(name.get(), reference) != null) {
        return false;
      }
    }
    return true;
  }

  /** What matches one may match another as well. */
  private Schema anyOf(
      DeclaredType type,
      Optional<TypeIdentity> identity,
      List<DeclaredType> direct,
      Supplier<Schema.Structure> plain) {
    List<Schema> alternatives = new ArrayList<>();
    if (!isAbstract(type)) {
      alternatives.add(identified(type, identity, plain.get()));
    }
    for (DeclaredType subtype : direct) {
      alternatives.add(schemas.of(subtype));
    }
    return new Schema.AnyOf(alternatives);
  }

  private static boolean isAbstract(DeclaredType type) {
    return type.asElement().getModifiers().contains(Modifier.ABSTRACT);
  }
}
