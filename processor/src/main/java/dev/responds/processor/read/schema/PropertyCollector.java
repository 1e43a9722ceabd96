package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Enclosing;
import dev.responds.processor.read.element.Supertypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Collects the fields and methods of a class and its supertypes by the property that they belong
 * to, as Jackson does: what overrides something has its annotations too.
 */
final class PropertyCollector {

  /** What makes a member of something that is written; also of something that is read. */
  private static final Set<String> MARKS =
      Set.of(
          JsonNames.PROPERTY,
          JsonNames.VIEW,
          JsonNames.FORMAT,
          JsonNames.TYPE_INFO,
          JsonNames.UNWRAPPED,
          JsonNames.BACK_REFERENCE,
          JsonNames.MANAGED_REFERENCE);

  private static final Set<String> TRUTHS =
      Set.of("java.lang.Boolean", "java.util.concurrent.atomic.AtomicBoolean");

  private final JsonContext context;
  private final Types types;
  private final boolean input;
  private final Visibility visibility;
  private final boolean inRecord;
  private final Set<String> components = new LinkedHashSet<>();
  private final Map<String, Property> properties = new LinkedHashMap<>();

  /** Names of what has entries that stand among the members; it is no member itself. */
  private final Set<String> spread = new LinkedHashSet<>();

  private PropertyCollector(JsonContext context, TypeElement type, boolean input) {
    this.context = context;
    this.types = context.types();
    this.input = input;
    this.visibility =
        context.isJsonB()
            ? Visibility.JSON_B
            : Visibility.of(context.annotations().ofType(type, JsonNames.AUTO_DETECT));
    this.inRecord = type.getKind() == ElementKind.RECORD;
    for (RecordComponentElement component : type.getRecordComponents()) {
      components.add(component.getSimpleName().toString());
    }
  }

  /** Returns the properties by their names in code; those of the superclass come first. */
  static Map<String, Property> collect(JsonContext context, DeclaredType type, boolean input) {
    TypeElement element = (TypeElement) type.asElement();
    PropertyCollector collector = new PropertyCollector(context, element, input);
    for (String component : collector.components) {
      collector.property(component);
    }
    collector.addAll(type);
    if (!input && !collector.spread.isEmpty()) {
      collector.properties.values().removeIf(collector::isSpread);
    }
    return collector.properties;
  }

  private boolean isSpread(Property property) {
    return spread.contains(property.implicitName())
        || !Collections.disjoint(spread, property.names());
  }

  private void addAll(DeclaredType type) {
    Map<TypeElement, DeclaredType> lineage = new LinkedHashMap<>();
    addLineage(type, lineage);
    Map<String, List<ExecutableElement>> methods = new LinkedHashMap<>();
    for (TypeElement element : lineage.keySet()) {
      for (Element enclosed : element.getEnclosedElements()) {
        if (enclosed.getKind() == ElementKind.METHOD
            && !enclosed.getModifiers().contains(Modifier.STATIC)
            && ((ExecutableElement) enclosed).getParameters().size() < 2) {
          ExecutableElement method = (ExecutableElement) enclosed;
          methods.computeIfAbsent(key(method), key -> new ArrayList<>()).add(method);
        }
      }
    }
    for (List<ExecutableElement> overridden : methods.values()) {
      addMethod(overridden, lineage);
    }
    for (Map.Entry<TypeElement, DeclaredType> declaring : lineage.entrySet()) {
      addFields(declaring.getKey(), declaring.getValue());
    }
  }

  private void addLineage(DeclaredType type, Map<TypeElement, DeclaredType> lineage) {
    for (TypeMirror supertype : types.directSupertypes(type)) {
      if (supertype instanceof DeclaredType declared
          && !context.own().isOfLibrary(Supertypes.name(declared))) {
        addLineage(declared, lineage);
      }
    }
    lineage.putIfAbsent((TypeElement) type.asElement(), type);
  }

  private String key(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return method.getParameters().isEmpty()
        ? name
        : name + ' ' + types.erasure(method.getParameters().get(0).asType());
  }

  /** Takes a method with those that it overrides; the last one is the nearest. */
  private void addMethod(List<ExecutableElement> methods, Map<TypeElement, DeclaredType> lineage) {
    ExecutableElement method = nearest(methods);
    List<Element> places = new ArrayList<>();
    places.add(method);
    for (int i = methods.size() - 1; i >= 0; i--) {
      if (!methods.get(i).equals(method)) {
        places.add(methods.get(i));
      }
    }
    TypeElement declaring = Enclosing.type(method);
    DeclaredType type = lineage.getOrDefault(declaring, (DeclaredType) declaring.asType());
    if (method.getParameters().isEmpty()) {
      addGetter(method, type, places);
    } else {
      addSetter(method, type, places);
    }
  }

  /** What a class has is nearer than what an interface asks for. */
  private static ExecutableElement nearest(List<ExecutableElement> methods) {
    for (int i = methods.size() - 1; i >= 0; i--) {
      if (Enclosing.of(methods.get(i)).getKind() != ElementKind.INTERFACE) {
        return methods.get(i);
      }
    }
    return methods.get(methods.size() - 1);
  }

  private void addGetter(ExecutableElement method, DeclaredType type, List<Element> places) {
    if (method.getReturnType().getKind() == TypeKind.VOID) {
      return;
    }
    String name = method.getSimpleName().toString();
    boolean component = components.contains(name);
    if (component) {
      // An accessor that is written out does not have the annotations of the component.
      places.add(1, component(type, name));
    } else if (context.annotations().has(places, JsonNames.ANY_GETTER)) {
      spread.add(implicit(name, name.startsWith("get") && name.length() > 3 ? "get" : ""));
      return;
    }
    boolean marked = isMarked(places, true);
    TypeMirror returned = ((ExecutableType) types.asMemberOf(type, method)).getReturnType();
    String prefix = component ? "" : prefix(name, returned);
    if (!marked && !component && prefix.isEmpty()) {
      return;
    }
    String level = prefix.equals("is") ? visibility.isGetter() : visibility.getter();
    add(
        name,
        prefix,
        new Accessor(
            Accessor.Kind.GETTER,
            returned,
            places,
            name(places, JsonNames.GETTER, !input),
            marked,
            Visibility.isSeen(method, level),
            isIgnored(places, !input)));
  }

  private static Element component(DeclaredType type, String name) {
    TypeElement element = (TypeElement) type.asElement();
    for (RecordComponentElement component : element.getRecordComponents()) {
      if (component.getSimpleName().contentEquals(name)) {
        return component;
      }
    }
    return element;
  }

  private String prefix(String name, TypeMirror type) {
    if (context.isJsonB()) {
      return name.startsWith("get") ? "get" : name.startsWith("is") ? "is" : "";
    }
    if (name.startsWith("get") && name.length() > 3) {
      return "get";
    }
    return name.startsWith("is") && name.length() > 2 && isTruth(type) ? "is" : "";
  }

  private static boolean isTruth(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return type.getKind() == TypeKind.BOOLEAN;
    }
    String name = Supertypes.name(declared);
    return TRUTHS.contains(name)
        || (SchemaValues.WRAPPERS.contains(name)
            && declared.getTypeArguments().size() == 1
            && declared.getTypeArguments().get(0) instanceof DeclaredType held
            && TRUTHS.contains(Supertypes.name(held)));
  }

  private void addSetter(ExecutableElement method, DeclaredType type, List<Element> places) {
    String name = method.getSimpleName().toString();
    boolean marked = isMarked(places, false);
    String prefix = name.startsWith("set") && name.length() > 3 ? "set" : "";
    if ((!marked && prefix.isEmpty()) || context.annotations().has(places, JsonNames.ANY_SETTER)) {
      return;
    }
    TypeMirror taken = ((ExecutableType) types.asMemberOf(type, method)).getParameterTypes().get(0);
    Optional<String> named = name(places, JsonNames.SETTER, input);
    boolean ignored = isIgnored(places, input);
    // What stands on the parameter says what its value is like.
    places.add(method.getParameters().get(0));
    add(
        name,
        prefix,
        new Accessor(
            Accessor.Kind.SETTER,
            taken,
            places,
            named,
            marked,
            Visibility.isSeen(method, visibility.setter()),
            ignored));
  }

  private void addFields(TypeElement declaring, DeclaredType type) {
    for (Element enclosed : declaring.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.FIELD
          && !enclosed.getModifiers().contains(Modifier.STATIC)) {
        addField((VariableElement) enclosed, type);
      }
    }
  }

  private void addField(VariableElement field, DeclaredType type) {
    List<Element> places = List.of(field);
    if (context.annotations().has(places, JsonNames.ANY_GETTER)) {
      spread.add(field.getSimpleName().toString());
    }
    boolean marked = isMarked(places, !input);
    boolean passing = field.getModifiers().contains(Modifier.TRANSIENT);
    boolean ignored = isIgnored(places, true) || (passing && context.isJsonB());
    // One that is hidden may hide its accessors.
    if (passing && !marked && !ignored) {
      return;
    }
    boolean unchanged = field.getModifiers().contains(Modifier.FINAL);
    add(
        field.getSimpleName().toString(),
        "",
        new Accessor(
            unchanged ? Accessor.Kind.FINAL_FIELD : Accessor.Kind.FIELD,
            types.asMemberOf(type, field),
            places,
            name(places, input ? JsonNames.SETTER : JsonNames.GETTER, true),
            marked,
            Visibility.isSeen(field, visibility.field()),
            ignored));
  }

  private void add(String name, String prefix, Accessor accessor) {
    String implicit = implicit(name, prefix);
    // For JSON-B, what get() gives has an empty name.
    if (!implicit.isEmpty() || context.isJsonB()) {
      property(implicit).add(accessor);
    } else if (accessor.marked()) {
      property(name).add(accessor);
    }
  }

  private String implicit(String name, String prefix) {
    if (prefix.isEmpty()) {
      return name;
    }
    return context.isJsonB()
        ? BeanNames.ofJsonB(name, prefix, inRecord)
        : BeanNames.of(name, prefix, context.versions(), inRecord);
  }

  private Property property(String name) {
    Property property = properties.get(name);
    if (property == null) {
      property = new Property(name);
      properties.put(name, property);
    }
    return property;
  }

  private boolean isMarked(List<Element> places, boolean written) {
    for (Element place : places) {
      for (Annotation annotation : context.annotations().on(place)) {
        String name = annotation.name();
        if (MARKS.contains(name)
            || (written
                ? name.equals(JsonNames.GETTER)
                    || name.equals(JsonNames.RAW_VALUE)
                    || name.endsWith(".databind.annotation.JsonSerialize")
                : name.equals(JsonNames.SETTER)
                    || name.endsWith(".databind.annotation.JsonDeserialize"))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns the name that the nearest annotation of a kind gives, which may be none. A name that
   * JSON-B finds on a getter, is one of what is written alone.
   */
  private Optional<String> name(List<Element> places, String special, boolean jsonB) {
    for (String kind : List.of(special, JsonNames.PROPERTY, JsonNames.JSON_B_PROPERTY)) {
      if (kind.equals(JsonNames.JSON_B_PROPERTY) && !(jsonB && context.readsJsonB())) {
        continue;
      }
      Optional<String> name =
          context
              .annotations()
              .find(places, kind)
              .flatMap(annotation -> annotation.string("value"))
              .filter(text -> !text.isEmpty());
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** What hides a getter from JSON-B, hides it from what is written alone. */
  private boolean isIgnored(List<Element> places, boolean jsonB) {
    return JsonAnnotations.isOn(context.annotations().find(places, JsonNames.IGNORE))
        || (jsonB
            && context.readsJsonB()
            && context.annotations().has(places, JsonNames.JSON_B_TRANSIENT));
  }
}
