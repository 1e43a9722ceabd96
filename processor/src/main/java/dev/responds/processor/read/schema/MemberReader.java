package dev.responds.processor.read.schema;

import dev.responds.contract.model.Limits;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schema.Access;
import dev.responds.contract.model.Schema.Member;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Enclosing;
import dev.responds.processor.read.element.Supertypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the members of an object from the properties of its class. */
final class MemberReader {

  private static final List<Accessor.Kind> WRITING =
      List.of(
          Accessor.Kind.GETTER,
          Accessor.Kind.FIELD,
          Accessor.Kind.FINAL_FIELD,
          Accessor.Kind.PARAMETER,
          Accessor.Kind.SETTER);

  private static final List<Accessor.Kind> READING =
      List.of(
          Accessor.Kind.PARAMETER,
          Accessor.Kind.SETTER,
          Accessor.Kind.FIELD,
          Accessor.Kind.FINAL_FIELD,
          Accessor.Kind.GETTER);

  private final JsonContext context;
  private final TypeSchemas schemas;
  private final Creators creators;
  private final boolean input;
  private final ValueReader values;
  private final SchemaRemarks remarks;
  private final EmptyTypes emptyTypes;
  private final NullableEntries entries;
  private final Set<Element> unwrapping = new HashSet<>();

  /** Members that stand in an outer object. */
  private final Set<Member> fromInside = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Those whose names an outer object does not change any more. */
  private final Set<Member> settled = Collections.newSetFromMap(new IdentityHashMap<>());

  MemberReader(JsonContext context, TypeSchemas schemas, Creators creators, boolean input) {
    this.context = context;
    this.schemas = schemas;
    this.creators = creators;
    this.input = input;
    this.values = new ValueReader(context, schemas, input);
    this.remarks = new SchemaRemarks(context.annotations());
    this.entries = new NullableEntries(context.nullness());
    this.emptyTypes = new EmptyTypes(context, schemas, this::writesNothing);
  }

  static TypeMirror typeOf(DeclaredType type, Element member, Types types) {
    TypeMirror seen = types.asMemberOf(type, member);
    return seen instanceof ExecutableType method ? method.getReturnType() : seen;
  }

  Schema.Structure read(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    ClassRules rules = ClassRules.of(context.annotations().ofType(element), input);
    if (rules.naming() == Naming.UNKNOWN) {
      return new Schema.Structure(List.of());
    }
    Map<String, Property> properties = PropertyCollector.collect(context, type, input);
    addParameters(type, element, properties);
    if (context.versions() == JacksonVersions.THIRD) {
      LooseFields.join(properties);
    }
    Map<String, Member> members = new LinkedHashMap<>();
    boolean complete = true;
    for (Property property : properties.values()) {
      complete &= add(property, rules, members);
    }
    Optional<Schema> others = !input && complete ? others(type, element) : Optional.empty();
    return new Schema.Structure(List.copyOf(members.values()), others);
  }

  /** Returns whether none of the properties of a class is written. */
  private boolean writesNothing(DeclaredType type) {
    ClassRules rules =
        ClassRules.of(context.annotations().ofType((TypeElement) type.asElement()), false);
    for (Property property : PropertyCollector.collect(context, type, false).values()) {
      if (property.isVisible() && !property.hides() && !property.accessors().isEmpty()) {
        List<Element> places = property.places();
        Optional<Accessor> accessor = accessor(property, access(property.accessors()));
        if (accessor.isPresent()
            && !isLeftOut(places, accessor.get())
            && !rules.hides(name(property, rules.naming()))) {
          return false;
        }
      }
    }
    return true;
  }

  private void addParameters(
      DeclaredType type, TypeElement element, Map<String, Property> properties) {
    if (!input && context.isJsonB()) {
      // What a constructor calls a member is not what it is written as.
      return;
    }
    for (VariableElement parameter : creators.parameters(type)) {
      String name = creators.name(parameter);
      Property property = properties.computeIfAbsent(name, implicit -> new Property(implicit));
      List<Element> places = new ArrayList<>();
      places.add(parameter);
      for (RecordComponentElement component : element.getRecordComponents()) {
        if (component.getSimpleName().contentEquals(name)) {
          places.add(component);
        }
      }
      Optional<Annotation> named = context.annotations().find(places, JsonNames.PROPERTY);
      if (named.isEmpty() && context.readsJsonB()) {
        named = context.annotations().find(places, JsonNames.JSON_B_PROPERTY);
      }
      Optional<String> explicit =
          named.flatMap(property1 -> property1.string("value")).filter(text -> !text.isEmpty());
      property.add(
          new Accessor(
              Accessor.Kind.PARAMETER,
              typeOf(type, parameter),
              places,
              explicit,
              named.isPresent(),
              true,
              JsonAnnotations.isOn(context.annotations().find(places, JsonNames.IGNORE))));
    }
  }

  private TypeMirror typeOf(DeclaredType type, VariableElement parameter) {
    ExecutableElement creator = (ExecutableElement) Enclosing.of(parameter);
    if (creator.getKind() != ElementKind.CONSTRUCTOR || type.getTypeArguments().isEmpty()) {
      return parameter.asType();
    }
    ExecutableType seen = (ExecutableType) context.types().asMemberOf(type, creator);
    return seen.getParameterTypes().get(creator.getParameters().indexOf(parameter));
  }

  /** Adds what a property is as a member; returns whether nothing stays unknown. */
  private boolean add(Property property, ClassRules rules, Map<String, Member> members) {
    boolean partly = input && property.isIgnored();
    if (!property.isVisible()
        || property.hides()
        || property.accessors().isEmpty()
        || (partly && !property.isRead())) {
      return true;
    }
    List<Accessor> before = List.copyOf(property.accessors());
    List<Element> all = merged(before);
    String way = access(before);
    Optional<Accessor> accessor = accessor(property, way);
    if (accessor.isEmpty() || isLeftOut(all, accessor.get())) {
      return true;
    }
    boolean hidden = rules.hides(name(property, rules.naming()));
    Optional<Schema.Structure> unwrapped =
        hidden ? Optional.empty() : unwrapped(all, accessor.get());
    boolean empty = unwrapped.isPresent() && unwrapped.get().members().isEmpty();
    if (unwrapped.isPresent() && !empty) {
      addUnwrapped(unwrapped.get(), all, accessor.get().type(), members);
      return true;
    }
    if (empty) {
      // What has no members of its own is not unwrapped, and of other code it is not known.
      if (!input && !emptyTypes.isUnwrapped(accessor.get().type())) {
        String name = name(property, rules.naming());
        members.putIfAbsent(
            name, new Member(name, TypeSchemas.ANY, false, Limits.NONE, Access.BOTH));
      }
      return false;
    }
    Access access =
        switch (way) {
          case "READ_ONLY" -> Access.READ_ONLY;
          case "WRITE_ONLY" -> Access.WRITE_ONLY;
          default -> Access.BOTH;
        };
    if (remarks.isHidden(all)) {
      return false;
    }
    if (!input
        && rules.leavesOutEmpty(
            context.annotations().find(all, JsonNames.INCLUDE), comparesDefaults(property))
        && emptyTypes.isEmpty(accessor.get().type())) {
      return true;
    }
    List<Property> parts = context.readsJsonB() ? List.of(property) : property.parts();
    for (Property part : parts) {
      Optional<Accessor> named = best(part);
      String name = named.isPresent() ? name(part, rules.naming()) : "";
      if (named.isPresent() && !rules.hides(name)) {
        List<Accessor> telling = parts.size() == 1 ? before : part.accessors();
        String chosen = part.names().isEmpty() ? remarks.name(all) : "";
        String told = chosen.isEmpty() ? name : chosen;
        put(member(told, part, telling, named.get(), rules, access), false, members);
      }
    }
    return true;
  }

  /** Jackson 3 knows what the constructor of a record makes of nothing. */
  private boolean comparesDefaults(Property property) {
    return context.versions() == JacksonVersions.THIRD
        && Enclosing.of(property.places().get(0)).getKind() == ElementKind.RECORD;
  }

  /** Returns what an annotation says of the way that a property goes; empty if none does. */
  private String access(List<Accessor> accessors) {
    for (Accessor accessor : ordered(accessors)) {
      Optional<Annotation> property =
          context.annotations().find(accessor.places(), JsonNames.PROPERTY);
      List<String> access = property.isPresent() ? property.get().constants("access") : List.of();
      if (!access.isEmpty() && !access.get(0).equals("AUTO")) {
        return access.get(0);
      }
    }
    return "";
  }

  /** Returns what writes the property, or reads it. */
  private Optional<Accessor> accessor(Property property, String access) {
    if (access.equals(input ? "READ_ONLY" : "WRITE_ONLY")) {
      return Optional.empty();
    }
    Accessor.Kind method = input ? Accessor.Kind.SETTER : Accessor.Kind.GETTER;
    if (context.isJsonB() && property.has(method, false) && !property.has(method, true)) {
      // It has a method that is not seen, so its field is not asked.
      property.remove(Accessor.Kind.FIELD, Accessor.Kind.FINAL_FIELD);
    }
    boolean inferred = property.has(Accessor.Kind.GETTER, true) && !context.readsJsonB();
    switch (access) {
      case "READ_ONLY" -> property.remove(Accessor.Kind.SETTER, Accessor.Kind.PARAMETER);
      case "WRITE_ONLY" -> property.remove(Accessor.Kind.GETTER);
      // Who says which way it goes, need not show it.
      case "READ_WRITE" -> {}
      default -> {
        if (context.readsJsonB()) {
          property.removeInvisibleUnnamed();
          return best(property).filter(Accessor::visible);
        }
        if (!input || !inferred) {
          property.removeInvisible();
        }
      }
    }
    return best(property);
  }

  private Optional<Accessor> best(Property property) {
    Accessor found = null;
    for (Accessor accessor : property.accessors()) {
      if (rank(accessor) > (found == null ? 0 : rank(found))) {
        found = accessor;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Returns how well something serves to write or to read a property; 0 if it does not. */
  private int rank(Accessor accessor) {
    return switch (accessor.kind()) {
      case GETTER -> input ? 0 : 3;
      case PARAMETER -> input ? 4 : 0;
      case SETTER -> input ? 3 : 0;
      case FIELD -> 2;
      // Jackson 3 changes none.
      case FINAL_FIELD -> input && context.versions() != JacksonVersions.SECOND ? 0 : 1;
    };
  }

  private boolean isLeftOut(List<Element> places, Accessor accessor) {
    if (context.annotations().has(places, JsonNames.BACK_REFERENCE)
        || (input && context.annotations().has(places, JsonNames.INJECT))) {
      return true;
    }
    return accessor.type() instanceof DeclaredType declared
        && JsonAnnotations.isOn(
            context
                .annotations()
                .ofType((TypeElement) declared.asElement(), JsonNames.IGNORE_TYPE));
  }

  /** Returns the members that stand in the outer object, if it is an object that has some. */
  private Optional<Schema.Structure> unwrapped(List<Element> places, Accessor accessor) {
    Optional<Annotation> unwrapped = context.annotations().find(places, JsonNames.UNWRAPPED);
    if (unwrapped.isEmpty()
        || !unwrapped.get().flag("enabled").orElse(true)
        || !(accessor.type() instanceof DeclaredType declared)
        || SchemaValues.find(Supertypes.name(declared), context.library()).isPresent()
        || SchemaValues.WRAPPERS.contains(Supertypes.name(declared))
        || declared.asElement().getKind() == ElementKind.ENUM
        || context.isA(declared, "java.util.Map")
        || context.isA(declared, "java.util.Collection")) {
      return Optional.empty();
    }
    if (!schemas.isOwn(declared)
        || schemas.isOpaque(declared)
        || isReadApart(declared)
        || !unwrapping.add(declared.asElement())) {
      return Optional.of(new Schema.Structure(List.of()));
    }
    Schema.Structure inner = read(declared);
    unwrapping.remove(declared.asElement());
    return Optional.of(inner);
  }

  /**
   * What says of which class it is, is asked for that before its members, and has no place for it.
   */
  private boolean isReadApart(DeclaredType type) {
    return input && TypeIdentity.of(context, (TypeElement) type.asElement()).isPresent();
  }

  /** An object that is not there has no members; there is no other name for that. */
  private void addUnwrapped(
      Schema.Structure inner, List<Element> places, TypeMirror type, Map<String, Member> members) {
    Optional<Annotation> asked = context.annotations().find(places, JsonNames.UNWRAPPED);
    String prefix = asked.flatMap(annotation -> annotation.string("prefix")).orElse("");
    String suffix = asked.flatMap(annotation -> annotation.string("suffix")).orElse("");
    boolean always =
        context.nullness().isNeverNull(places) && !context.nullness().isNullable(places);
    // Jackson names them when it first sees them, which it does later where a class may have kinds.
    boolean done =
        !input && ((DeclaredType) type).asElement().getModifiers().contains(Modifier.FINAL);
    for (Member member : inner.members()) {
      String name = settled.contains(member) ? member.name() : prefix + member.name() + suffix;
      boolean required = always && member.required();
      Member moved =
          new Member(
              name, member.schema(), required, member.limits(), member.access(), member.remark());
      put(moved, true, members);
      fromInside.add(moved);
      if (done || settled.contains(member)) {
        settled.add(moved);
      }
    }
  }

  /** What is unwrapped may have the name of something else, and then both are written. */
  private void put(Member member, boolean moved, Map<String, Member> members) {
    Member former = members.put(member.name(), member);
    if (former != null
        && (moved || fromInside.contains(former))
        && !SchemaMerger.isSame(former.schema(), member.schema())) {
      members.put(
          member.name(),
          new Member(member.name(), TypeSchemas.ANY, false, Limits.NONE, Access.BOTH));
    }
  }

  private String name(Property property, Naming naming) {
    for (Accessor accessor : ordered(property.accessors())) {
      if (accessor.name().isPresent()) {
        return accessor.name().get();
      }
    }
    return naming.translate(property.implicitName());
  }

  private Member member(
      String name,
      Property property,
      List<Accessor> accessors,
      Accessor accessor,
      ClassRules rules,
      Access access) {
    List<Element> places = places(accessors, accessor);
    boolean nullable = isNullable(places, accessor);
    List<Element> all = merged(lending(accessors, access));
    Schema plain = values.read(accessor.type(), all, isOverloaded(property, accessor));
    Optional<TypeMirror> said = plain instanceof Schema.Any ? remarks.type(all) : Optional.empty();
    Schema told = said.isPresent() ? schemas.of(said.get()) : entries.in(plain, places);
    Schema value = remarks.formatted(told, all);
    return new Member(
        name,
        nullable ? TypeSchemas.orNull(value) : value,
        isDemanded(accessor, all)
            || (!nullable
                && !(value instanceof Schema.Nullable)
                && isRequired(places, all, accessor, rules)),
        context.limits().read(places),
        access == Access.BOTH ? remarks.access(all) : access,
        remarks.of(all));
  }

  /** What is read is as constructors and setters say, and fields; getters tell more of it. */
  private static List<Element> places(List<Accessor> accessors, Accessor accessor) {
    List<Element> places = new ArrayList<>(accessor.places());
    for (Accessor other : accessors) {
      if (other.isField() || other.kind() == Accessor.Kind.GETTER) {
        for (Element place : other.places()) {
          if (!places.contains(place)) {
            places.add(place);
          }
        }
      }
    }
    return places;
  }

  /** Returns all places in the order in which one's annotations stand for those of the next. */
  private List<Element> merged(List<Accessor> accessors) {
    List<Element> places = new ArrayList<>();
    for (Accessor accessor : ordered(accessors)) {
      places.addAll(accessor.places());
    }
    return places;
  }

  /** What goes the other way alone, lends its annotations to nobody. */
  private List<Accessor> lending(List<Accessor> accessors, Access access) {
    List<Accessor> lending = new ArrayList<>(accessors);
    boolean written = access == Access.READ_ONLY || (context.isJsonB() && !input);
    if (written) {
      lending.removeIf(
          accessor ->
              accessor.kind() == Accessor.Kind.SETTER
                  || accessor.kind() == Accessor.Kind.PARAMETER);
    } else if (access == Access.WRITE_ONLY || context.isJsonB()) {
      lending.removeIf(accessor -> accessor.kind() == Accessor.Kind.GETTER);
    }
    return lending;
  }

  private List<Accessor> ordered(List<Accessor> accessors) {
    List<Accessor> ordered = new ArrayList<>();
    for (Accessor.Kind kind : input ? READING : WRITING) {
      for (Accessor accessor : accessors) {
        if (accessor.kind() == kind) {
          ordered.add(accessor);
        }
      }
    }
    return ordered;
  }

  private boolean isNullable(List<Element> places, Accessor accessor) {
    return !accessor.type().getKind().isPrimitive()
        && (context.nullness().isNullable(places)
            || (context.readsJsonB()
                && JsonAnnotations.isOn(
                    context.annotations().find(places, JsonNames.JSON_B_NILLABLE))));
  }

  /** Two setters may take different things. */
  private boolean isOverloaded(Property property, Accessor accessor) {
    for (Accessor other : property.accessors()) {
      if (other.kind() == Accessor.Kind.SETTER
          && accessor.kind() == Accessor.Kind.SETTER
          && !context.types().isSameType(other.type(), accessor.type())) {
        return true;
      }
    }
    return false;
  }

  private boolean isRequired(
      List<Element> places, List<Element> all, Accessor accessor, ClassRules rules) {
    boolean primitive = accessor.type().getKind().isPrimitive();
    if (input) {
      return !context.annotations().has(all, JsonNames.ALIAS)
          && (primitive
              ? accessor.kind() == Accessor.Kind.PARAMETER
              : context.nullness().isNeverNull(places));
    }
    if (context.readsJsonB() && SchemaValues.isOptional(accessor.type())) {
      // JSON-B leaves out what is empty.
      return false;
    }
    Optional<Annotation> include = context.annotations().find(all, JsonNames.INCLUDE);
    return !context.annotations().has(all, JsonNames.VIEW)
        && rules.keeps(include, primitive)
        && (primitive || context.nullness().isNeverNull(places));
  }

  /**
   * A constructor may be told not to do without a member, even if it is null. It comes under its
   * name, since an alias is for those who know an older one.
   */
  private boolean isDemanded(Accessor accessor, List<Element> all) {
    return input
        && accessor.kind() == Accessor.Kind.PARAMETER
        && context
            .annotations()
            .find(all, JsonNames.PROPERTY)
            .flatMap(property -> property.flag("required"))
            .orElse(false);
  }

  /** Returns what the entries of a map are that stand among the members. */
  private Optional<Schema> others(DeclaredType type, TypeElement element) {
    for (TypeElement declaring : context.ancestors().lineage(element)) {
      for (Element member : declaring.getEnclosedElements()) {
        if ((member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.FIELD)
            && context.annotations().find(member, JsonNames.ANY_GETTER).isPresent()) {
          Schema map = schemas.of(typeOf(type, member, context.types()));
          return map instanceof Schema.Dictionary dictionary
              ? Optional.of(dictionary.values()).filter(value -> !(value instanceof Schema.Any))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
