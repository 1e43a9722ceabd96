package dev.responds.processor.read.schema;

import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schema.Member;
import dev.responds.processor.read.classfile.TypeUses;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Supertypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the members of records, beans and enums as Jackson and JSON-B name them by default. */
final class SchemaMembers {

  private static final Set<String> RENAMING =
      Set.of(
          "com.fasterxml.jackson.annotation.JsonProperty",
          "jakarta.json.bind.annotation.JsonbProperty");

  private static final Set<String> HIDING =
      Set.of(
          "com.fasterxml.jackson.annotation.JsonIgnore",
          "jakarta.json.bind.annotation.JsonbTransient");

  private static final String JSON_VALUE = "com.fasterxml.jackson.annotation.JsonValue";

  private static final Set<String> NEVER_NULL =
      Set.of("NotNull", "NonNull", "NotBlank", "NotEmpty");

  private final Types types;
  private final Annotations annotations = new Annotations();
  private final LimitsReader limits;

  SchemaMembers(Types types, TypeUses uses) {
    this.types = types;
    this.limits = new LimitsReader(annotations, uses);
  }

  /** Returns whether a type is one of a class or interface, or of a subtype. */
  boolean isA(DeclaredType type, String name, Elements elements) {
    TypeElement element = elements.getTypeElement(name);
    return element != null && types.isSubtype(types.erasure(type), types.erasure(element.asType()));
  }

  Schema read(DeclaredType type, Function<TypeMirror, Schema> schema) {
    TypeElement element = (TypeElement) type.asElement();
    Optional<Schema> value = value(type, element, schema);
    if (value.isPresent()) {
      return value.get();
    }
    if (element.getKind() == ElementKind.ENUM) {
      return new Schema.Choice(constants(element));
    }
    if (!element.getPermittedSubclasses().isEmpty()) {
      return alternatives(element, schema);
    }
    return element.getKind() == ElementKind.RECORD
        ? new Schema.Structure(components(type, element, schema))
        : new Schema.Structure(List.copyOf(properties(type, schema).values()));
  }

  /** A type may say that it is written as what one of its methods returns. */
  private Optional<Schema> value(
      DeclaredType type, TypeElement element, Function<TypeMirror, Schema> schema) {
    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
      if (annotations.find(method, JSON_VALUE).isPresent()) {
        return Optional.of(schema.apply(returned(type, method)));
      }
    }
    return Optional.empty();
  }

  private static Schema alternatives(TypeElement element, Function<TypeMirror, Schema> schema) {
    Set<Schema> alternatives = new LinkedHashSet<>();
    for (TypeMirror permitted : element.getPermittedSubclasses()) {
      alternatives.add(schema.apply(permitted));
    }
    return new Schema.OneOf(List.copyOf(alternatives));
  }

  private List<String> constants(TypeElement element) {
    List<String> constants = new ArrayList<>();
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(renamed(enclosed).orElse(enclosed.getSimpleName().toString()));
      }
    }
    return constants;
  }

  private List<Member> components(
      DeclaredType type, TypeElement element, Function<TypeMirror, Schema> schema) {
    List<Member> members = new ArrayList<>();
    Map<String, VariableElement> fields = fields(element);
    for (RecordComponentElement component : element.getRecordComponents()) {
      ExecutableElement accessor = component.getAccessor();
      if (accessor != null && !hidden(component) && !hidden(accessor)) {
        // An accessor that is written out does not have the annotations of the component.
        VariableElement field = fields.get(component.getSimpleName().toString());
        members.add(
            member(
                renamed(List.of(component, accessor), component.getSimpleName().toString()),
                returned(type, accessor),
                field == null ? List.of(component, accessor) : List.of(component, accessor, field),
                schema));
      }
    }
    return members;
  }

  /** Those of the superclass come first. */
  private Map<String, Member> properties(DeclaredType type, Function<TypeMirror, Schema> schema) {
    Map<String, Member> members = new LinkedHashMap<>();
    for (TypeMirror supertype : types.directSupertypes(type)) {
      if (supertype instanceof DeclaredType declared
          && !SchemaValues.isOfLibrary(Supertypes.name(declared))) {
        members.putAll(properties(declared, schema));
      }
    }
    TypeElement element = (TypeElement) type.asElement();
    Map<String, VariableElement> fields = fields(element);
    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
      Optional<String> name = property(method);
      if (name.isPresent()) {
        VariableElement field = fields.remove(name.get());
        List<Element> places = field == null ? List.of(method) : List.of(method, field);
        add(name.get(), returned(type, method), places, schema, members);
      }
    }
    for (Map.Entry<String, VariableElement> rest : fields.entrySet()) {
      VariableElement field = rest.getValue();
      if (field.getModifiers().contains(Modifier.PUBLIC)
          && !field.getModifiers().contains(Modifier.STATIC)) {
        add(rest.getKey(), types.asMemberOf(type, field), List.of(field), schema, members);
      }
    }
    return members;
  }

  private static Map<String, VariableElement> fields(TypeElement element) {
    Map<String, VariableElement> fields = new LinkedHashMap<>();
    for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
      fields.put(field.getSimpleName().toString(), field);
    }
    return fields;
  }

  private void add(
      String name,
      TypeMirror type,
      List<? extends Element> places,
      Function<TypeMirror, Schema> schema,
      Map<String, Member> members) {
    for (Element place : places) {
      if (hidden(place)) {
        return;
      }
    }
    String written = renamed(places, name);
    members.put(written, member(written, type, places, schema));
  }

  private Member member(
      String name,
      TypeMirror type,
      List<? extends Element> places,
      Function<TypeMirror, Schema> schema) {
    boolean required = type.getKind().isPrimitive() || neverNull(places);
    return new Member(name, schema.apply(type), required, limits.read(places));
  }

  private TypeMirror returned(DeclaredType type, ExecutableElement method) {
    return ((ExecutableType) types.asMemberOf(type, method)).getReturnType();
  }

  /** Returns the name of the property that a method reads: {@code getName}, {@code isOpen}. */
  private Optional<String> property(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    boolean reads =
        method.getModifiers().contains(Modifier.PUBLIC)
            && !method.getModifiers().contains(Modifier.STATIC)
            && method.getParameters().isEmpty()
            && method.getReturnType().getKind() != TypeKind.VOID;
    if (!reads) {
      return Optional.empty();
    }
    if (name.startsWith("get") && name.length() > 3 && !name.equals("getClass")) {
      return Optional.of(decapitalized(name.substring(3)));
    }
    boolean flag =
        name.startsWith("is")
            && name.length() > 2
            && method.getReturnType().getKind() == TypeKind.BOOLEAN;
    return flag ? Optional.of(decapitalized(name.substring(2))) : renamed(method);
  }

  private static String decapitalized(String name) {
    boolean abbreviation = name.length() > 1 && isUpperCase(name, 0) && isUpperCase(name, 1);
    return abbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static boolean isUpperCase(String name, int index) {
    return Character.isUpperCase(name.codePointAt(index));
  }

  private String renamed(List<? extends Element> places, String otherwise) {
    for (Element place : places) {
      Optional<String> name = renamed(place);
      if (name.isPresent()) {
        return name.get();
      }
    }
    return otherwise;
  }

  private Optional<String> renamed(Element element) {
    for (Annotation annotation : annotations.on(element)) {
      if (RENAMING.contains(annotation.name())) {
        Optional<String> name = annotation.string("value");
        if (name.isPresent() && !name.get().isEmpty()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private boolean hidden(Element element) {
    for (Annotation annotation : annotations.on(element)) {
      if (HIDING.contains(annotation.name()) && !annotation.has("value")) {
        return true;
      }
    }
    return false;
  }

  private boolean neverNull(List<? extends Element> places) {
    for (Element place : places) {
      for (Annotation annotation : annotations.on(place)) {
        if (NEVER_NULL.contains(annotation.simpleName()) && !annotation.has("groups")) {
          return true;
        }
      }
    }
    return false;
  }
}
