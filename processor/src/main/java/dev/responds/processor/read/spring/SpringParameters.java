package dev.responds.processor.read.spring;

import dev.responds.contract.model.Input;
import dev.responds.contract.model.Input.Place;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Parameter.Kind;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.Packages;
import dev.responds.processor.read.element.ParameterMemory;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.element.TypeReader;
import dev.responds.processor.read.framework.Constraints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final Annotations annotations;
  private final Ancestors ancestors;
  private final Supertypes supertypes;
  private final TypeReader types;
  private final Constraints constraints;
  private final ParameterMemory memory;
  private final SpringInputs inputs;
  private final SpringPaging paging;
  private final Map<TypeElement, Boolean> holdRequest = new HashMap<>();

  SpringParameters(
      Annotations annotations,
      Ancestors ancestors,
      Supertypes supertypes,
      TypeReader types,
      Constraints constraints,
      ParameterMemory memory,
      SpringInputs inputs) {
    this.annotations = annotations;
    this.ancestors = ancestors;
    this.supertypes = supertypes;
    this.types = types;
    this.constraints = constraints;
    this.memory = memory;
    this.inputs = inputs;
    this.paging = new SpringPaging(annotations, supertypes);
  }

  List<Parameter> read(Candidate candidate) {
    List<Parameter> parameters = new ArrayList<>();
    int count = candidate.method().getParameters().size();
    for (int index = 0; index < count; index++) {
      parameters.addAll(read(lineage(candidate, index), candidate.parameterType(index)));
    }
    if (holdsRequest(candidate.type())) {
      parameters.add(ANYTHING);
    }
    return parameters;
  }

  /** Spring injects one that stands for whatever request is being answered. */
  private boolean holdsRequest(TypeElement controller) {
    Boolean known = holdRequest.get(controller);
    if (known == null) {
      known = hasRequestField(ancestors.lineage(controller));
      holdRequest.put(controller, known);
    }
    return known;
  }

  private boolean hasRequestField(List<TypeElement> lineage) {
    for (TypeElement type : lineage) {
      if (isAnyOfType(
          ElementFilter.fieldsIn(type.getEnclosedElements()), SpringNames.INJECTED_REQUEST)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the method can set the status itself. */
  boolean takesRawResponse(ExecutableElement method) {
    return isAnyOfType(method.getParameters(), SpringNames.RAW_RESPONSE);
  }

  private boolean isAnyOfType(List<? extends VariableElement> variables, Set<String> names) {
    for (VariableElement variable : variables) {
      if (supertypes.isAny(variable.asType(), names)) {
        return true;
      }
    }
    return false;
  }

  /** The parameter, and those in its place in the methods that are overridden. */
  private static List<VariableElement> lineage(Candidate candidate, int index) {
    List<VariableElement> lineage = new ArrayList<>();
    for (ExecutableElement method : candidate.lineage()) {
      lineage.add(method.getParameters().get(index));
    }
    return lineage;
  }

  private List<Parameter> read(List<VariableElement> lineage, TypeMirror type) {
    boolean validated = isValidated(lineage);
    for (VariableElement parameter : lineage) {
      for (Annotation annotation : annotations.on(parameter)) {
        Kind kind = BINDINGS.get(annotation.name());
        if (kind != null) {
          return List.of(bound(kind, annotation, parameter, lineage, type, validated));
        }
      }
    }
    List<Parameter> page = paging.read(lineage.get(0), type);
    if (!page.isEmpty()) {
      return page;
    }
    return supertypes.isAny(type, SpringNames.RAW_REQUEST)
        ? raw(type, validated)
        : implicit(lineage.get(0), type, validated);
  }

  private boolean isValidated(List<VariableElement> lineage) {
    for (VariableElement parameter : lineage) {
      if (constraints.hold(parameter)) {
        return true;
      }
    }
    return false;
  }

  private Parameter bound(
      Kind kind,
      Annotation annotation,
      VariableElement parameter,
      List<VariableElement> lineage,
      TypeMirror type,
      boolean validated) {
    if (kind == Kind.CONTENT || isUpload(type)) {
      return content(annotation, parameter, lineage, type, validated);
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
      TypeMirror type,
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
    return new Parameter(Kind.CONTENT, "", content(type), validated, input);
  }

  /** An entity of the request is its header section and its content. */
  private List<Parameter> raw(TypeMirror type, boolean validated) {
    List<Parameter> read = new ArrayList<>();
    read.add(ANYTHING);
    Optional<DeclaredType> entity = supertypes.as(type, SpringNames.HTTP_ENTITY);
    if (entity.isPresent() && entity.get().getTypeArguments().size() == 1) {
      TypeMirror inside = entity.get().getTypeArguments().get(0);
      if (!types.isType(inside, "java.lang.Void")) {
        read.add(new Parameter(Kind.CONTENT, "", content(inside), validated));
      }
    }
    return read;
  }

  /**
   * Without an annotation that binds it, a simple value is a parameter of the query. What the
   * application binds by an annotation or a type of its own may come from anywhere in the request.
   */
  private List<Parameter> implicit(VariableElement parameter, TypeMirror type, boolean validated) {
    boolean ofSpring = false;
    for (Annotation annotation : annotations.on(parameter)) {
      if (!constraints.is(annotation)) {
        if (!Packages.contain(SpringNames.PLATFORM, annotation.name())) {
          return List.of(ANYTHING);
        }
        ofSpring |= Packages.contain(SpringNames.SPRING, annotation.name());
      }
    }
    return ofSpring ? List.of() : bare(parameter, type, validated);
  }

  private List<Parameter> bare(VariableElement parameter, TypeMirror type, boolean validated) {
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

  /**
   * An object of the application takes its members from the query, or a form. One that is validated
   * may be refused; of another one nothing is asked, since a resolver of the application may make
   * it of something else.
   */
  private List<Parameter> object(TypeMirror type, boolean validated) {
    List<Parameter> read = new ArrayList<>();
    boolean own =
        type instanceof DeclaredType declared
            && !Packages.contain(SpringNames.PLATFORM, Supertypes.name(declared));
    if (own) {
      read.add(ANYTHING);
    }
    if (validated || own) {
      Kind kind = validated ? Kind.CONTENT : Kind.QUERY;
      read.add(new Parameter(kind, "", content(type), validated, Input.at(Place.FORM, "")));
    }
    return read;
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
