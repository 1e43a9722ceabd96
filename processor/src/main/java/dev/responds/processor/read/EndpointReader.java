package dev.responds.processor.read;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Documented;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Handler;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.Routing;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Traits;
import dev.responds.contract.model.Waiver;
import dev.responds.processor.read.declared.Declaration;
import dev.responds.processor.read.declared.Declarations;
import dev.responds.processor.read.declared.EffectiveSet;
import dev.responds.processor.read.declared.PolicyReader;
import dev.responds.processor.read.declared.Surroundings;
import dev.responds.processor.read.declared.WaiverReader;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationNames;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.ElementPlaces;
import dev.responds.processor.read.element.Enclosing;
import dev.responds.processor.read.element.GeneratedTypes;
import dev.responds.processor.read.element.MethodSignatures;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.TypeReader;
import dev.responds.processor.read.framework.EndpointContext;
import dev.responds.processor.read.framework.FrameworkReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads one candidate method into an endpoint. */
final class EndpointReader {

  private final Annotations annotations;
  private final Declarations declarations;
  private final ResponseReader responses;
  private final ExceptionReader exceptions;
  private final PolicyReader policies;
  private final TraitsReader traits;
  private final WaiverReader waivers;
  private final Surroundings surroundings;
  private final TypeReader types;
  private final ModuleTypes module;
  private final DocumentationReader documentation;
  private final MethodSignatures signatures;
  private final GeneratedTypes generated = new GeneratedTypes();

  EndpointReader(
      Annotations annotations,
      Declarations declarations,
      ResponseReader responses,
      ExceptionReader exceptions,
      PolicyReader policies,
      TraitsReader traits,
      Surroundings surroundings,
      TypeReader types,
      ModuleTypes module,
      DocumentationReader documentation,
      MethodSignatures signatures) {
    this.annotations = annotations;
    this.declarations = declarations;
    this.responses = responses;
    this.exceptions = exceptions;
    this.policies = policies;
    this.traits = traits;
    this.waivers = new WaiverReader(annotations);
    this.surroundings = surroundings;
    this.types = types;
    this.module = module;
    this.documentation = documentation;
    this.signatures = signatures;
  }

  /** Returns the method of the lineage whose declarations hold: the nearest one that has any. */
  Optional<ExecutableElement> declaring(Candidate candidate) {
    for (ExecutableElement method : candidate.lineage()) {
      if (declares(method)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /** Returns whether a method returns the type that is generated for its responses. */
  boolean returnsBuilder(Candidate candidate) {
    return generated.is(candidate.returnType(), name(candidate));
  }

  /** Returns whether something is declared on the method itself. */
  boolean declares(ExecutableElement method) {
    return !declarations.on(method, Scope.METHOD).isEmpty();
  }

  /** Returns the method of the lineage of which annotations of other tools speak. */
  private Optional<ExecutableElement> documented(Candidate candidate) {
    for (ExecutableElement method : candidate.lineage()) {
      if (!declarations.foreign(method, Scope.METHOD).isEmpty()) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  Endpoint read(Candidate candidate, FrameworkReader framework, Routing routing) {
    String name = name(candidate);
    Outcome outcome = framework.outcome(candidate, name);
    Optional<ExecutableElement> declaring = declaring(candidate);
    List<Element> around = around(candidate, declaring);
    Policy policy = policies.read(around);
    JavaType controller = types.declaration(candidate.type());
    Source source = source(candidate);
    EndpointContext context =
        new EndpointContext(candidate.type(), framework, policy, controller.packageName(), source);
    List<DeclaredResponse> set = effectiveSet(candidate, declaring, around, outcome, context);
    Handler handler =
        new Handler(
            "",
            controller,
            candidate.method().getSimpleName().toString(),
            name,
            framework.framework(),
            isPublic(candidate.type()),
            candidate.isAbstract(),
            declaring.isPresent() && isElsewhere(declaring.get(), candidate),
            source,
            signatures.of(candidate.method()));
    List<Parameter> parameters = framework.parameters(candidate);
    Traits known =
        traits.read(candidate, context).documented(documentedBeside(candidate, declaring, source));
    return new Endpoint(
        handler,
        routing,
        parameters,
        outcome,
        exceptions.thrown(candidate, context),
        known,
        set,
        policy,
        waivers(candidate, around),
        documentation.read(candidate, framework, parameters, known.access()),
        Proof.NONE);
  }

  /**
   * Returns what is declared of an exception that the code of an endpoint throws, in a method that
   * does not say so.
   */
  List<DeclaredResponse> declaredOf(
      TypeElement exception, Endpoint endpoint, TypeElement controller, FrameworkReader framework) {
    EndpointContext context =
        new EndpointContext(
            controller,
            framework,
            endpoint.policy(),
            endpoint.handler().controller().packageName(),
            endpoint.handler().source());
    return exceptions.declared(exception.asType(), context);
  }

  /** Returns what the policies around a type cannot mean. */
  List<Finding> policyMistakes(TypeElement type) {
    return policies.mistakes(surroundings.of(type));
  }

  private String name(Candidate candidate) {
    Optional<Annotation> endpoint = annotations.nearest(candidate, AnnotationNames.ENDPOINT);
    String name = endpoint.isPresent() ? endpoint.get().string("name").orElse("") : "";
    return name.isBlank() ? candidate.method().getSimpleName().toString() : name;
  }

  /** A method without own declarations brings along the class and package of those it inherits. */
  private List<Element> around(Candidate candidate, Optional<ExecutableElement> declaring) {
    List<Element> own = surroundings.of(candidate.type());
    if (declaring.isEmpty() || !isElsewhere(declaring.get(), candidate)) {
      return own;
    }
    Set<Element> around = new LinkedHashSet<>(own);
    around.addAll(surroundings.of(Enclosing.type(declaring.get())));
    return List.copyOf(around);
  }

  private List<DeclaredResponse> effectiveSet(
      Candidate candidate,
      Optional<ExecutableElement> declaring,
      List<Element> around,
      Outcome outcome,
      EndpointContext context) {
    List<Declaration> own =
        declaring.isPresent()
            ? inSource(
                declarations.on(declaring.get(), Scope.METHOD), declaring.get(), context.here())
            : List.of();
    EffectiveSet set = new EffectiveSet();
    set.addOwn(responses.read(own, outcome, context));
    set.addFarther(exceptions.read(candidate, context));
    for (Element element : around) {
      List<Declaration> farther = declarations.on(element, Surroundings.scope(element));
      set.addFarther(
          set.succeeds()
              ? responses.read(farther, outcome, context)
              : responses.readSuccesses(farther, outcome, context));
    }
    if (declarations.mayBeForeign()) {
      addForeign(candidate, outcome, context, set);
    }
    return told(set.responses(), candidate, context.framework());
  }

  /** Where nothing else tells why an exception is thrown, a comment may. */
  private List<DeclaredResponse> told(
      List<DeclaredResponse> responses, Candidate candidate, FrameworkReader framework) {
    List<DeclaredResponse> told = new ArrayList<>(responses);
    for (int i = 0; i < told.size(); i++) {
      DeclaredResponse response = told.get(i);
      if (response.when().isEmpty() && response.on().size() == 1) {
        String exception = response.on().get(0).type().canonicalName();
        told.set(i, response.when(documentation.thrown(candidate, framework, exception)));
      }
    }
    return told;
  }

  private void addForeign(
      Candidate candidate, Outcome outcome, EndpointContext context, EffectiveSet set) {
    Optional<ExecutableElement> documented = documented(candidate);
    if (documented.isPresent()) {
      List<DeclaredResponse> direct = new ArrayList<>();
      List<DeclaredResponse> bundled = new ArrayList<>();
      for (DeclaredResponse response :
          responses.read(foreign(documented.get(), context.here()), outcome, context)) {
        (response.scope() == Scope.METHOD ? direct : bundled).add(response);
      }
      set.addForeign(direct);
      set.addForeign(bundled);
    }
    for (Element element : aroundAll(candidate)) {
      List<Declaration> farther = declarations.foreign(element, Surroundings.scope(element));
      if (!farther.isEmpty()) {
        set.addForeign(
            responses.read(inSource(farther, element, context.here()), outcome, context));
      }
    }
  }

  private List<Declaration> foreign(ExecutableElement method, Source here) {
    return inSource(declarations.foreign(method, Scope.METHOD), method, here);
  }

  /** Other tools also look at the types that have the methods which are overridden. */
  private Set<Element> aroundAll(Candidate candidate) {
    Set<Element> around = new LinkedHashSet<>(surroundings.of(candidate.type()));
    for (ExecutableElement method : candidate.overridden()) {
      around.addAll(surroundings.of(Enclosing.type(method)));
    }
    return around;
  }

  /** Returns what other tools are told, and of what beside declarations of our own. */
  private Documented documentedBeside(
      Candidate candidate, Optional<ExecutableElement> declaring, Source here) {
    Optional<ExecutableElement> documented = documented(candidate);
    if (documented.isEmpty()) {
      return Documented.NONE;
    }
    SortedMap<Integer, Source> statuses = new TreeMap<>();
    boolean whole = true;
    for (Declaration declaration : foreign(documented.get(), here)) {
      OptionalInt status = declaration.status().code();
      if (status.isPresent()) {
        String attribute = declaration.notation().attribute("value");
        statuses.putIfAbsent(status.getAsInt(), declaration.place().at(attribute));
      } else {
        whole = false;
      }
    }
    return declaring.isPresent()
        ? new Documented(statuses, whole, !whole)
        : new Documented(Collections.emptySortedMap(), false, !whole);
  }

  /** What comes from a class file has no line to point at; the method that inherits it has one. */
  private List<Declaration> inSource(List<Declaration> own, Element element, Source here) {
    if (own.isEmpty() || module.contains(own.get(0).source().name()) || isPackage(element)) {
      return own;
    }
    List<Declaration> inherited = new ArrayList<>();
    for (Declaration declaration : own) {
      inherited.add(declaration.at(here));
    }
    return inherited;
  }

  private static boolean isPackage(Element element) {
    return element.getKind() == ElementKind.PACKAGE;
  }

  private List<Waiver> waivers(Candidate candidate, List<Element> around) {
    List<Waiver> found = new ArrayList<>();
    for (ExecutableElement method : candidate.lineage()) {
      found.addAll(waivers.read(method, Scope.METHOD));
    }
    for (Element element : around) {
      found.addAll(waivers.read(element, Surroundings.scope(element)));
    }
    return found;
  }

  private static Source source(Candidate candidate) {
    return Enclosing.of(candidate.method()).equals(candidate.type())
        ? ElementPlaces.of(candidate.method())
        : ElementPlaces.of(candidate.type());
  }

  private static boolean isElsewhere(ExecutableElement method, Candidate candidate) {
    return !Enclosing.of(method).equals(candidate.type());
  }

  private static boolean isPublic(Element type) {
    return type instanceof PackageElement
        || (type.getModifiers().contains(Modifier.PUBLIC) && isPublic(Enclosing.of(type)));
  }
}
