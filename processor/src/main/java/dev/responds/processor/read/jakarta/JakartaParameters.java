package dev.responds.processor.read.jakarta;

import dev.responds.contract.model.Input;
import dev.responds.contract.model.Input.Place;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Parameter.Kind;
import dev.responds.contract.model.PathTemplate;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.Enclosing;
import dev.responds.processor.read.element.Packages;
import dev.responds.processor.read.element.ParameterMemory;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.element.TypeReader;
import dev.responds.processor.read.framework.Constraints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads what Jakarta REST binds to parameters, to members of the resource, and to beans. */
final class JakartaParameters {

  /** By simple name, since implementations have annotations of their own of the same names. */
  private static final Map<String, Kind> BINDINGS =
      Map.ofEntries(
          Map.entry("PathParam", Kind.PATH),
          Map.entry("RestPath", Kind.PATH),
          Map.entry("QueryParam", Kind.QUERY),
          Map.entry("RestQuery", Kind.QUERY),
          Map.entry("MatrixParam", Kind.QUERY),
          Map.entry("RestMatrix", Kind.QUERY),
          Map.entry("HeaderParam", Kind.HEADER),
          Map.entry("RestHeader", Kind.HEADER),
          Map.entry("CookieParam", Kind.HEADER),
          Map.entry("RestCookie", Kind.HEADER),
          Map.entry("FormParam", Kind.CONTENT),
          Map.entry("RestForm", Kind.CONTENT),
          Map.entry("FormDataParam", Kind.CONTENT),
          Map.entry("MultipartForm", Kind.CONTENT));

  private static final Map<String, Place> PLACES =
      Map.of(
          "CookieParam", Place.COOKIE,
          "RestCookie", Place.COOKIE,
          "FormParam", Place.FORM,
          "RestForm", Place.FORM,
          "FormDataParam", Place.PART,
          "MultipartForm", Place.PART,
          "MatrixParam", Place.MATRIX,
          "RestMatrix", Place.MATRIX);

  private static final Set<String> BINDS_NOTHING =
      Set.of("java.", "io.swagger.", "org.eclipse.microprofile.openapi.");

  private static final Set<String> NULLNESS =
      Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull");

  /** Types of the context, which need no annotation on Quarkus. */
  private static final Set<String> FRAMEWORKS =
      Set.of(JakartaNames.REST, JakartaNames.QUARKUS, "io.vertx.", "kotlin.coroutines.");

  private final Annotations annotations;
  private final JakartaMethods methods;
  private final Supertypes supertypes;
  private final TypeReader types;
  private final Constraints constraints;
  private final ParameterMemory memory;
  private final JakartaInputs inputs;

  JakartaParameters(
      Annotations annotations,
      JakartaMethods methods,
      Supertypes supertypes,
      TypeReader types,
      Constraints constraints,
      ParameterMemory memory,
      JakartaInputs inputs) {
    this.annotations = annotations;
    this.methods = methods;
    this.supertypes = supertypes;
    this.types = types;
    this.constraints = constraints;
    this.memory = memory;
    this.inputs = inputs;
  }

  /** Returns what the method and its resource class read, the parameters of the method first. */
  List<Parameter> read(Candidate candidate) {
    Set<Parameter> found = new LinkedHashSet<>();
    List<? extends VariableElement> own = methods.annotated(candidate).getParameters();
    for (int index = 0; index < own.size(); index++) {
      VariableElement parameter = own.get(index);
      TypeMirror type = candidate.parameterType(index);
      List<Parameter> bound = bound(parameter, type, new HashSet<>(), true);
      found.addAll(bound);
      if (bound.isEmpty() && isEntity(parameter, type, candidate)) {
        Input input = inputs.read(parameter, placeOfEntity(type), "", true);
        found.add(of(Kind.CONTENT, "", parameter, type, input));
      }
    }
    DeclaredType resource = (DeclaredType) candidate.type().asType();
    for (Element member : members(candidate.type())) {
      found.addAll(bound(member, typeOf(member, resource), new HashSet<>(), true));
    }
    return List.copyOf(found);
  }

  /** Returns parameters of a method, and what locators on the ways to it read besides. */
  List<Parameter> withThoseOf(List<JakartaLocators.Way> ways, List<Parameter> own) {
    List<Parameter> all = new ArrayList<>(own);
    Set<String> names = new HashSet<>();
    for (Parameter parameter : own) {
      names.add(parameter.kind() + parameter.name());
    }
    for (JakartaLocators.Way way : ways) {
      for (Candidate locator : way.locators()) {
        for (Parameter parameter : read(locator)) {
          if (parameter.kind() != Kind.CONTENT && names.add(parameter.kind() + parameter.name())) {
            all.add(parameter);
          }
        }
      }
    }
    return all;
  }

  /** Returns whether the method can answer by itself. */
  boolean takesRawResponse(Candidate candidate) {
    List<Element> elements = members(candidate.type());
    elements.addAll(candidate.method().getParameters());
    for (Element element : elements) {
      if (supertypes.isAny(element.asType(), JakartaNames.RAW_RESPONSE)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the type of what a member, or a parameter of a constructor, is given in the class. */
  private TypeMirror typeOf(Element member, DeclaredType type) {
    if (member.getKind() == ElementKind.PARAMETER) {
      ExecutableElement constructor = (ExecutableElement) Enclosing.of(member);
      if (!Enclosing.of(constructor).equals(type.asElement())) {
        return member.asType();
      }
      ExecutableType seen = (ExecutableType) supertypes.ofMember(type, constructor);
      return seen.getParameterTypes().get(constructor.getParameters().indexOf(member));
    }
    TypeMirror seen = supertypes.ofMember(type, member);
    return seen instanceof ExecutableType method && method.getParameterTypes().size() == 1
        ? method.getParameterTypes().get(0)
        : seen;
  }

  /** The constraints of a bean hold where the bean is {@code @Valid}. */
  private List<Parameter> bound(Element element, TypeMirror type, Set<String> beans, boolean held) {
    if (supertypes.isAny(type, JakartaNames.RAW_REQUEST)) {
      return List.of(Parameter.of(Kind.RAW_REQUEST, ""));
    }
    for (Annotation annotation : annotations.on(element)) {
      Kind kind = binding(annotation);
      if (kind != null) {
        return List.of(
            of(
                kind,
                name(kind, annotation, element),
                element,
                type,
                input(annotation, element, held)));
      }
    }
    // Quarkus does without the annotation on a parameter of a method.
    boolean bean =
        element.getKind() == ElementKind.PARAMETER
            || annotations.find(element, JakartaNames.BEAN_PARAM).isPresent();
    return bean ? ofBean(type, beans, held && isValid(element)) : List.of();
  }

  private boolean isValid(Element element) {
    return annotations.find(element, "jakarta.validation.Valid").isPresent();
  }

  private List<Parameter> ofBean(TypeMirror type, Set<String> beans, boolean held) {
    if (type.getKind() != TypeKind.DECLARED) {
      return List.of();
    }
    String name = Supertypes.name((DeclaredType) type);
    if (name.startsWith("java.") || !beans.add(name)) {
      return List.of();
    }
    List<Parameter> found = new ArrayList<>();
    for (Element member : members((TypeElement) ((DeclaredType) type).asElement())) {
      found.addAll(bound(member, typeOf(member, (DeclaredType) type), beans, held));
    }
    return found;
  }

  /** Returns the fields, the methods, and the parameters of constructors, inherited ones too. */
  private List<Element> members(TypeElement type) {
    List<Element> members = new ArrayList<>();
    for (TypeElement each : methods.lineage(type)) {
      List<? extends Element> enclosed = each.getEnclosedElements();
      members.addAll(ElementFilter.fieldsIn(enclosed));
      members.addAll(Ancestors.methods(each));
      for (ExecutableElement constructor : ElementFilter.constructorsIn(enclosed)) {
        members.addAll(constructor.getParameters());
      }
    }
    return members;
  }

  private static @Nullable Kind binding(Annotation annotation) {
    return Packages.contain(JakartaNames.BINDING_PACKAGES, annotation.name())
        ? BINDINGS.get(annotation.simpleName())
        : null;
  }

  private String name(Kind kind, Annotation annotation, Element element) {
    if (kind == Kind.CONTENT) {
      return "";
    }
    if (annotation.simpleName().contains("Cookie")) {
      return "Cookie";
    }
    return written(kind, annotation, element);
  }

  private String written(Kind kind, Annotation annotation, Element element) {
    Optional<String> name = annotation.string("value");
    return name.isPresent() ? name.get() : ofElement(kind, memory.name(element));
  }

  private Input input(Annotation annotation, Element element, boolean held) {
    String simple = annotation.simpleName();
    Place place = PLACES.getOrDefault(simple, Place.OF_KIND);
    boolean named = place != Place.OF_KIND && !simple.equals("MultipartForm");
    String name = named ? written(Kind.CONTENT, annotation, element) : "";
    return inputs.read(element, place, name, held);
  }

  private static String ofElement(Kind kind, String own) {
    return kind == Kind.HEADER ? hyphenated(own) : own;
  }

  /** Returns the name that Quarkus gives to a header field that is not named otherwise. */
  private static String hyphenated(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
  }

  private Parameter of(Kind kind, String name, Element element, TypeMirror type, Input input) {
    return new Parameter(kind, name, types.read(type), constraints.hold(element), input);
  }

  /**
   * Returns whether the parameter takes the content of the request: nothing else is known to bind
   * it, neither an annotation nor, on Quarkus, its type or its name.
   */
  private boolean isEntity(VariableElement parameter, TypeMirror type, Candidate candidate) {
    for (Annotation annotation : annotations.on(parameter)) {
      if (!bindsNothing(annotation)) {
        return false;
      }
    }
    return !isOfFramework(type) && !isVariable(memory.name(parameter), candidate);
  }

  /** A form is read as such, whole or part by part. */
  private Place placeOfEntity(TypeMirror type) {
    if (type instanceof DeclaredType entity) {
      if (JakartaNames.FORMS.contains(Supertypes.name(entity))) {
        return Place.FORM;
      }
      if (supertypes.holdsAny(type, Set.of(JakartaNames.ENTITY_PART))) {
        return Place.PART;
      }
    }
    return Place.OF_KIND;
  }

  private boolean bindsNothing(Annotation annotation) {
    return constraints.is(annotation)
        || Packages.contain(BINDS_NOTHING, annotation.name())
        || NULLNESS.contains(annotation.simpleName());
  }

  private static boolean isOfFramework(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    String name = Supertypes.name((DeclaredType) type);
    return Packages.contain(FRAMEWORKS, name) && !JakartaNames.FORMS.contains(name);
  }

  private boolean isVariable(String name, Candidate candidate) {
    return isVariable(name, methods.onMethod(candidate, JakartaNames.PATH))
        || isVariable(name, methods.onType(candidate.type(), JakartaNames.PATH));
  }

  private static boolean isVariable(String name, Optional<Annotation> path) {
    String template = path.isPresent() ? path.get().string("value").orElse("") : "";
    return PathTemplate.of(template).variables().contains(name);
  }
}
