package dev.responds.processor.read.schema;

import dev.responds.contract.model.Limits;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schema.Access;
import dev.responds.contract.model.Schema.Member;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Supertypes;
import java.util.ArrayList;
import java.util.HashSet;
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
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What the query, or a form, has of an object that Spring binds: a text for each component of a
 * record, each setter, and each parameter of a constructor that {@code @BindParam} names.
 * Annotations of JSON mean nothing here. What an object inside holds has the name of the object
 * before its own.
 */
final class FormSchemas {

  private static final String BIND_PARAM = "org.springframework.web.bind.annotation.BindParam";
  private static final String MAP = "java.util.Map";
  private static final String SETTER = "set";

  /** Static methods, and a constructor, by which Spring makes a value of a text. */
  private static final Set<String> FROM_TEXT = Set.of("valueOf", "of", "from");

  private final JsonContext context;
  private final TypeSchemas json;
  private final TextSchemas texts;

  /** An object is not looked into while it is looked into. */
  private final Set<Element> open = new HashSet<>();

  FormSchemas(JsonContext context, TypeSchemas json, TextSchemas texts) {
    this.context = context;
    this.json = json;
    this.texts = texts;
  }

  Schema of(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return TypeSchemas.ANY;
    }
    if (Supertypes.name(declared).equals("jakarta.ws.rs.core.Form")) {
      return new Schema.Dictionary(new Schema.Sequence(TextSchemas.TEXT, false));
    }
    Optional<DeclaredType> map = context.supertypes().as(type, MAP);
    if (map.isPresent()) {
      return json.of(type);
    }
    if (!json.isOwn(type)) {
      return TypeSchemas.ANY;
    }
    Map<String, Member> members = new LinkedHashMap<>();
    add(declared, "", members);
    return new Schema.Structure(List.copyOf(members.values()));
  }

  private void add(DeclaredType type, String prefix, Map<String, Member> members) {
    TypeElement element = (TypeElement) type.asElement();
    if (!open.add(element)) {
      return;
    }
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(element.getEnclosedElements())) {
      addParameters(type, constructor, prefix, members);
    }
    for (TypeElement each : context.supertypes().superclasses(element)) {
      for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
        if (isSetter(method)) {
          String name = decapitalized(method.getSimpleName().toString().substring(3));
          add(prefix, name, parameterType(type, method), places(each, method, name), members);
        }
      }
    }
    open.remove(element);
  }

  /** The parameters of other constructors have no names that class files would keep. */
  private void addParameters(
      DeclaredType type,
      ExecutableElement constructor,
      String prefix,
      Map<String, Member> members) {
    List<? extends RecordComponentElement> components =
        ((TypeElement) type.asElement()).getRecordComponents();
    List<? extends VariableElement> parameters = constructor.getParameters();
    boolean canonical = isCanonical(components, parameters);
    ExecutableType seen = (ExecutableType) context.types().asMemberOf(type, constructor);
    for (int i = 0; i < parameters.size(); i++) {
      List<Element> places = new ArrayList<>();
      places.add(parameters.get(i));
      if (canonical) {
        places.add(components.get(i));
      }
      Optional<String> name = bound(parameters.get(i));
      if (name.isEmpty() && canonical) {
        name = Optional.of(components.get(i).getSimpleName().toString());
      }
      if (name.isPresent()) {
        add(prefix, name.get(), seen.getParameterTypes().get(i), places, members);
      }
    }
  }

  private boolean isCanonical(
      List<? extends RecordComponentElement> components,
      List<? extends VariableElement> parameters) {
    boolean same = !components.isEmpty() && components.size() == parameters.size();
    for (int i = 0; same && i < components.size(); i++) {
      same =
          context
              .types()
              .isSameType(
                  context.types().erasure(components.get(i).asType()),
                  context.types().erasure(parameters.get(i).asType()));
    }
    return same;
  }

  private static Optional<String> bound(VariableElement parameter) {
    return Annotation.find(parameter, BIND_PARAM)
        .flatMap(found -> found.string("value"))
        .filter(text -> !text.isEmpty());
  }

  private static boolean isSetter(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PUBLIC)
        && !method.getModifiers().contains(Modifier.STATIC)
        && method.getParameters().size() == 1
        && method.getSimpleName().toString().startsWith(SETTER)
        && method.getSimpleName().length() > SETTER.length();
  }

  /** As JavaBeans have it (§8.8): a name that begins with two capitals stays. */
  private static String decapitalized(String name) {
    boolean stays =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return stays ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private TypeMirror parameterType(DeclaredType type, ExecutableElement method) {
    ExecutableType seen = (ExecutableType) context.types().asMemberOf(type, method);
    return seen.getParameterTypes().get(0);
  }

  private static List<Element> places(TypeElement type, ExecutableElement setter, String name) {
    List<Element> places = new ArrayList<>();
    places.add(setter.getParameters().get(0));
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals(name)) {
        places.add(field);
      }
    }
    return places;
  }

  private void add(
      String prefix,
      String name,
      TypeMirror type,
      List<Element> places,
      Map<String, Member> members) {
    if (holdsObject(type)) {
      if (type instanceof DeclaredType object && isObject(type)) {
        add(object, prefix + name + ".", members);
      }
      return;
    }
    Limits limits = context.limits().read(places);
    // An object inside that a request leaves out is not there, and has nothing to require.
    boolean required = prefix.isEmpty() && limits.notNull();
    members.putIfAbsent(
        prefix + name, new Member(prefix + name, texts.of(type), required, limits, Access.BOTH));
  }

  /** Entries of a list, or of a map, that are objects have a name for each place. */
  private boolean holdsObject(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return holdsObject(array.getComponentType());
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    DeclaredType declared = (DeclaredType) type;
    if (context.isA(declared, MAP)) {
      return true;
    }
    boolean held = isObject(type);
    for (TypeMirror argument : declared.getTypeArguments()) {
      held |= holdsObject(argument);
    }
    return held;
  }

  private boolean isObject(TypeMirror type) {
    return type instanceof DeclaredType declared
        && json.isOwn(type)
        && declared.asElement().getKind() != ElementKind.ENUM
        && !isMadeOfText((TypeElement) declared.asElement());
  }

  private static boolean isMadeOfText(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && (method.getKind() == ElementKind.CONSTRUCTOR
              || (method.getModifiers().contains(Modifier.STATIC)
                  && FROM_TEXT.contains(method.getSimpleName().toString())))
          && takesText(method)) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesText(ExecutableElement method) {
    return method.getParameters().size() == 1
        && method.getParameters().get(0).asType() instanceof DeclaredType taken
        && Supertypes.name(taken).equals("java.lang.String");
  }
}
