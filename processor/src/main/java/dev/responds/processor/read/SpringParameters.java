package dev.responds.processor.read;

import dev.responds.processor.model.Input;
import dev.responds.processor.model.Input.Place;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Parameter;
import dev.responds.processor.model.Parameter.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads what Spring binds to the parameters of a method. Remembers what controllers hold, so it
 * lives for one round.
 */
final class SpringParameters {

  private static final Map<String, Kind> BINDINGS =
      Map.of(
          SpringNames.PATH_VARIABLE, Kind.PATH,
          SpringNames.REQUEST_HEADER, Kind.HEADER,
          SpringNames.COOKIE_VALUE, Kind.HEADER,
          SpringNames.REQUEST_PARAM, Kind.QUERY,
          SpringNames.REQUEST_BODY, Kind.CONTENT,
          SpringNames.REQUEST_PART, Kind.CONTENT,
          SpringNames.MODEL_ATTRIBUTE, Kind.CONTENT);

  private static final Parameter ANYTHING = Parameter.of(Kind.RAW_REQUEST, "");

  private static final Set<String> COLLECTIONS = Set.of("java.util.List", "java.util.Collection");

  private final Ancestors ancestors;
  private final Supertypes supertypes;
  private final TypeReader types;
  private final Constraints constraints;
  private final ParameterMemory memory;
  private final SpringInputs inputs;
  private final Map<TypeElement, Boolean> holdRequest = new HashMap<>();

  SpringParameters(
      Ancestors ancestors,
      Supertypes supertypes,
      TypeReader types,
      Constraints constraints,
      ParameterMemory memory,
      SpringInputs inputs) {
    this.ancestors = ancestors;
    this.supertypes = supertypes;
    this.types = types;
    this.constraints = constraints;
    this.memory = memory;
    this.inputs = inputs;
  }

  List<Parameter> read(Candidate candidate) {
    List<Parameter> parameters = new ArrayList<>();
    int count = candidate.method().getParameters().size();
    for (int index = 0; index < count; index++) {
      parameters.addAll(read(lineage(candidate, index)));
    }
    if (holdRequest.computeIfAbsent(candidate.type(), this::holdsRequest)) {
      parameters.add(ANYTHING);
    }
    return parameters;
  }

  /** Spring injects one that stands for whatever request is being answered. */
  private boolean holdsRequest(TypeElement controller) {
    return Stream.concat(Stream.of(controller), ancestors.of(controller).stream())
        .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
        .anyMatch(field -> supertypes.isAny(field.asType(), SpringNames.INJECTED_REQUEST));
  }

  /** Returns whether the method can set the status itself. */
  boolean takesRawResponse(ExecutableElement method) {
    return method.getParameters().stream()
        .anyMatch(parameter -> supertypes.isAny(parameter.asType(), SpringNames.RAW_RESPONSE));
  }

  /** The parameter, and those in its place in the methods that are overridden. */
  private static List<VariableElement> lineage(Candidate candidate, int index) {
    List<VariableElement> lineage = new ArrayList<>();
    for (ExecutableElement method : candidate.lineage()) {
      lineage.add(method.getParameters().get(index));
    }
    return lineage;
  }

  private List<Parameter> read(List<VariableElement> lineage) {
    boolean validated = lineage.stream().anyMatch(constraints::hold);
    TypeMirror type = lineage.get(0).asType();
    for (VariableElement parameter : lineage) {
      for (Annotation annotation : Annotation.on(parameter)) {
        Kind kind = BINDINGS.get(annotation.name());
        if (kind != null) {
          return List.of(bound(kind, annotation, parameter, lineage, validated));
        }
      }
    }
    return supertypes.isAny(type, SpringNames.RAW_REQUEST)
        ? raw(type, validated)
        : implicit(lineage.get(0), validated);
  }

  private Parameter bound(
      Kind kind,
      Annotation annotation,
      VariableElement parameter,
      List<VariableElement> lineage,
      boolean validated) {
    TypeMirror type = lineage.get(0).asType();
    if (kind == Kind.CONTENT || isUpload(type)) {
      return content(annotation, parameter, lineage, validated);
    }
    String written = written(annotation);
    boolean cookie = annotation.is(SpringNames.COOKIE_VALUE);
    if (kind == Kind.HEADER
        && !cookie
        && written.isEmpty()
        && supertypes.isAny(type, SpringNames.ALL_HEADERS)) {
      return ANYTHING;
    }
    String name = written.isEmpty() ? memory.name(parameter) : written;
    Input input =
        cookie
            ? inputs.bound(annotation, lineage, Place.COOKIE, name)
            : inputs.bound(annotation, lineage, Place.OF_KIND, "");
    return new Parameter(kind, cookie ? "Cookie" : name, types.read(type), validated, input);
  }

  /** The name that an annotation gives to what it binds; an empty one is none. */
  private static String written(Annotation annotation) {
    String name = annotation.string("name").orElse("");
    return name.isEmpty() ? annotation.string("value").orElse("") : name;
  }

  /** The whole content, the whole form, or a part of one. */
  private Parameter content(
      Annotation annotation,
      VariableElement parameter,
      List<VariableElement> lineage,
      boolean validated) {
    Place place = Place.PART;
    String name = "";
    if (annotation.is(SpringNames.REQUEST_BODY)) {
      place = Place.OF_KIND;
    } else if (annotation.is(SpringNames.MODEL_ATTRIBUTE)) {
      place = Place.FORM;
    } else {
      String written = written(annotation);
      name = written.isEmpty() ? memory.name(parameter) : written;
    }
    Input input = inputs.bound(annotation, lineage, place, name);
    return new Parameter(Kind.CONTENT, "", content(lineage.get(0).asType()), validated, input);
  }

  /** An entity of the request is its header section and its content. */
  private List<Parameter> raw(TypeMirror type, boolean validated) {
    return supertypes
        .as(type, SpringNames.HTTP_ENTITY)
        .filter(entity -> entity.getTypeArguments().size() == 1)
        .map(entity -> entity.getTypeArguments().get(0))
        .filter(inside -> !types.isType(inside, "java.lang.Void"))
        .map(
            inside ->
                List.of(ANYTHING, new Parameter(Kind.CONTENT, "", content(inside), validated)))
        .orElseGet(() -> List.of(ANYTHING));
  }

  /**
   * Without an annotation that binds it, a simple value is a parameter of the query. What the
   * application binds by an annotation or a type of its own may come from anywhere in the request.
   */
  private List<Parameter> implicit(VariableElement parameter, boolean validated) {
    TypeMirror type = parameter.asType();
    List<String> annotations =
        Annotation.on(parameter).stream()
            .filter(annotation -> !constraints.is(annotation))
            .map(Annotation::name)
            .toList();
    if (annotations.stream().anyMatch(name -> !isOf(SpringNames.PLATFORM, name))) {
      return List.of(ANYTHING);
    }
    if (annotations.stream().anyMatch(name -> isOf(SpringNames.SPRING, name))) {
      return List.of();
    }
    if (isSimple(type)) {
      String name = memory.name(parameter);
      Input input = inputs.implicit(parameter, Place.OF_KIND, "");
      return List.of(new Parameter(Kind.QUERY, name, types.read(type), validated, input));
    }
    if (isUpload(type)) {
      Input input = inputs.implicit(parameter, Place.PART, memory.name(parameter));
      return List.of(new Parameter(Kind.CONTENT, "", content(type), validated, input));
    }
    return object(type, validated);
  }

  /** An object of the application takes its members from the query, a form or header fields. */
  private List<Parameter> object(TypeMirror type, boolean validated) {
    List<Parameter> read = new ArrayList<>();
    if (type instanceof DeclaredType declared
        && !isOf(SpringNames.PLATFORM, Supertypes.name(declared))) {
      read.add(ANYTHING);
    }
    if (validated) {
      Input whole = Input.at(Place.FORM, "");
      read.add(new Parameter(Kind.CONTENT, "", content(type), true, whole));
    }
    return read;
  }

  private static boolean isOf(Set<String> packages, String name) {
    return packages.stream().anyMatch(name::startsWith);
  }

  private boolean isUpload(TypeMirror type) {
    return supertypes.isAny(Supertypes.unwrap(type, COLLECTIONS), SpringNames.UPLOADS);
  }

  private boolean isSimple(TypeMirror type) {
    return type.getKind().isPrimitive() || supertypes.isAny(type, SpringNames.SIMPLE);
  }

  private Optional<JavaType> content(TypeMirror type) {
    return types.read(Supertypes.unwrap(type, SpringNames.ASYNCHRONOUS));
  }
}
