package dev.responds.processor.read;

import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Parameter;
import dev.responds.processor.model.Parameter.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
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

  private static final Set<String> BINDS_NOTHING =
      Set.of("java.", "io.swagger.", "org.eclipse.microprofile.openapi.");

  private static final Set<String> NULLNESS =
      Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull");

  /** Types of the context, which need no annotation on Quarkus. */
  private static final Set<String> FRAMEWORKS =
      Set.of(JakartaNames.REST, JakartaNames.QUARKUS, "io.vertx.", "kotlin.coroutines.");

  private final JakartaMethods methods;
  private final Supertypes supertypes;
  private final TypeReader types;
  private final Constraints constraints;
  private final ParameterMemory memory;

  JakartaParameters(
      JakartaMethods methods,
      Supertypes supertypes,
      TypeReader types,
      Constraints constraints,
      ParameterMemory memory) {
    this.methods = methods;
    this.supertypes = supertypes;
    this.types = types;
    this.constraints = constraints;
    this.memory = memory;
  }

  /** Returns what the method and its resource class read, the parameters of the method first. */
  List<Parameter> read(Candidate candidate) {
    Set<Parameter> found = new LinkedHashSet<>();
    for (VariableElement parameter : methods.annotated(candidate).getParameters()) {
      List<Parameter> bound = bound(parameter, new HashSet<>());
      found.addAll(bound);
      if (bound.isEmpty() && isEntity(parameter, candidate)) {
        found.add(of(Kind.CONTENT, "", parameter));
      }
    }
    for (Element member : members(candidate.type())) {
      found.addAll(bound(member, new HashSet<>()));
    }
    return List.copyOf(found);
  }

  /** Returns whether the method can answer by itself. */
  boolean takesRawResponse(Candidate candidate) {
    List<Element> elements = members(candidate.type());
    elements.addAll(candidate.method().getParameters());
    return elements.stream()
        .anyMatch(element -> supertypes.isAny(element.asType(), JakartaNames.RAW_RESPONSE));
  }

  private List<Parameter> bound(Element element, Set<String> beans) {
    if (supertypes.isAny(element.asType(), JakartaNames.RAW_REQUEST)) {
      return List.of(Parameter.of(Kind.RAW_REQUEST, ""));
    }
    for (Annotation annotation : Annotation.on(element)) {
      Kind kind = binding(annotation);
      if (kind != null) {
        return List.of(of(kind, name(kind, annotation, element), element));
      }
    }
    // Quarkus does without the annotation on a parameter of a method.
    boolean bean =
        element.getKind() == ElementKind.PARAMETER
            || Annotation.find(element, JakartaNames.BEAN_PARAM).isPresent();
    return bean ? ofBean(element.asType(), beans) : List.of();
  }

  private List<Parameter> ofBean(TypeMirror type, Set<String> beans) {
    if (type.getKind() != TypeKind.DECLARED) {
      return List.of();
    }
    String name = Supertypes.name((DeclaredType) type);
    if (name.startsWith("java.") || !beans.add(name)) {
      return List.of();
    }
    return members((TypeElement) ((DeclaredType) type).asElement()).stream()
        .flatMap(member -> bound(member, beans).stream())
        .toList();
  }

  /** Returns the fields, the methods, and the parameters of constructors, inherited ones too. */
  private List<Element> members(TypeElement type) {
    List<Element> members = new ArrayList<>();
    methods
        .lineage(type)
        .forEach(
            each -> {
              members.addAll(ElementFilter.fieldsIn(each.getEnclosedElements()));
              members.addAll(Ancestors.methods(each));
              ElementFilter.constructorsIn(each.getEnclosedElements())
                  .forEach(constructor -> members.addAll(constructor.getParameters()));
            });
    return members;
  }

  private static @Nullable Kind binding(Annotation annotation) {
    boolean known = JakartaNames.BINDING_PACKAGES.stream().anyMatch(annotation.name()::startsWith);
    return known ? BINDINGS.get(annotation.type().getSimpleName().toString()) : null;
  }

  private String name(Kind kind, Annotation annotation, Element element) {
    String simple = annotation.type().getSimpleName().toString();
    if (kind == Kind.CONTENT) {
      return "";
    }
    if (simple.contains("Cookie")) {
      return "Cookie";
    }
    return annotation.string("value").orElseGet(() -> ofElement(kind, memory.name(element)));
  }

  private static String ofElement(Kind kind, String own) {
    return kind == Kind.HEADER ? hyphenated(own) : own;
  }

  /** Returns the name that Quarkus gives to a header field that is not named otherwise. */
  private static String hyphenated(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
  }

  private Parameter of(Kind kind, String name, Element element) {
    Optional<JavaType> type =
        element instanceof VariableElement ? types.read(element.asType()) : Optional.empty();
    return new Parameter(kind, name, type, constraints.hold(element));
  }

  /**
   * Returns whether the parameter takes the content of the request: nothing else is known to bind
   * it, neither an annotation nor, on Quarkus, its type or its name.
   */
  private boolean isEntity(VariableElement parameter, Candidate candidate) {
    return Annotation.on(parameter).stream().allMatch(this::bindsNothing)
        && !isOfFramework(parameter.asType())
        && !isVariable(memory.name(parameter), candidate);
  }

  private boolean bindsNothing(Annotation annotation) {
    return constraints.is(annotation)
        || BINDS_NOTHING.stream().anyMatch(annotation.name()::startsWith)
        || NULLNESS.contains(annotation.type().getSimpleName().toString());
  }

  private static boolean isOfFramework(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && FRAMEWORKS.stream().anyMatch(Supertypes.name((DeclaredType) type)::startsWith);
  }

  private boolean isVariable(String name, Candidate candidate) {
    return Stream.of(
            Annotation.find(methods.annotated(candidate), JakartaNames.PATH),
            methods.onType(candidate.type(), JakartaNames.PATH))
        .flatMap(Optional::stream)
        .flatMap(path -> path.string("value").stream())
        .anyMatch(path -> PathTemplates.withoutPatterns(path).contains("{" + name + "}"));
  }
}
