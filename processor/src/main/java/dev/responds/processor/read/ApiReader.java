package dev.responds.processor.read;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.AnsweringException;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Capability;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.ResponseNames;
import dev.responds.contract.model.Routing;
import dev.responds.contract.model.SecurityScheme;
import dev.responds.contract.model.Source;
import dev.responds.contract.openapi.Info;
import dev.responds.processor.read.classfile.TypeUses;
import dev.responds.processor.read.comment.CommentMemory;
import dev.responds.processor.read.declared.Declarations;
import dev.responds.processor.read.declared.EffectiveSet;
import dev.responds.processor.read.declared.PolicyReader;
import dev.responds.processor.read.declared.Surroundings;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.AnnotationNames;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.Candidates;
import dev.responds.processor.read.element.ElementPlaces;
import dev.responds.processor.read.element.Enclosing;
import dev.responds.processor.read.element.GeneratedTypes;
import dev.responds.processor.read.element.KotlinStubs;
import dev.responds.processor.read.element.LibraryLookup;
import dev.responds.processor.read.element.MethodSignatures;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.ParameterMemory;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.element.TypeReader;
import dev.responds.processor.read.exception.ExceptionKinds;
import dev.responds.processor.read.exception.ExceptionMappings;
import dev.responds.processor.read.exception.ExceptionTypes;
import dev.responds.processor.read.exception.HandlerContents;
import dev.responds.processor.read.exception.Handlers;
import dev.responds.processor.read.framework.FrameworkReader;
import dev.responds.processor.read.framework.PlainReader;
import dev.responds.processor.read.jakarta.JakartaModule;
import dev.responds.processor.read.jakarta.JakartaReader;
import dev.responds.processor.read.schema.SchemaReader;
import dev.responds.processor.read.security.AccessReader;
import dev.responds.processor.read.spring.SpringReader;
import dev.responds.processor.read.swagger.SwaggerDefinition;
import dev.responds.processor.read.swagger.SwaggerReader;
import dev.responds.processor.read.swagger.SwaggerSchemes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the endpoints of types. It remembers elements of the compiler, so a new one is needed each
 * round.
 */
public final class ApiReader {

  private static final Routing NO_ROUTING =
      new Routing(HttpMethod.all(List.of("GET")), List.of("/"), List.of(), List.of());

  private final Annotations annotations = new Annotations();
  private final Ancestors ancestors;
  private final Supertypes supertypes;
  private final Candidates candidates;
  private final TypeReader types;
  private final Mistakes mistakesOfDeclarations = new Mistakes();
  private final ParameterMemory parameters;
  private final CommentMemory comments;
  private final SwaggerReader swagger;
  private final SwaggerSchemes schemes;
  private final SwaggerDefinition definition;
  private final PolicyReader policies;
  private final EndpointReader endpoints;
  private final Soundness soundness;
  private final AnswerReader answers;
  private final LibraryLookup libraries;
  private final Elements elements;
  private final Types compilerTypes;
  private final TypeUses uses;
  private final ModuleTypes module;
  private final List<FrameworkReader> frameworks;

  /**
   * Begins a round.
   *
   * @param policy the class that {@code -Aresponds.policy} names, if there is one
   * @param module the types of the module
   * @param shown whether the compiler shows all annotations of an element of a source
   */
  public ApiReader(
      Elements elements,
      Types compilerTypes,
      StatusRegistry registry,
      Optional<TypeElement> policy,
      ModuleTypes module,
      Predicate<Element> shown) {
    libraries = new LibraryLookup(elements);
    ancestors = new Ancestors(elements, compilerTypes);
    supertypes = new Supertypes(compilerTypes);
    candidates = new Candidates(ancestors, supertypes);
    parameters = new ParameterMemory(module);
    comments = new CommentMemory(elements, module);
    swagger = new SwaggerReader(annotations, libraries);
    schemes = new SwaggerSchemes(annotations);
    definition = new SwaggerDefinition(annotations);
    types = new TypeReader(elements, compilerTypes, supertypes);
    GeneratedTypes generated = new GeneratedTypes();
    this.elements = elements;
    this.compilerTypes = compilerTypes;
    this.module = module;
    uses = new TypeUses(module);
    AnnotationGraph graph = new AnnotationGraph(annotations);
    Declarations declarations =
        Declarations.ofAllDialects(libraries, elements, compilerTypes, annotations, graph, module);
    ExceptionMappings mappings =
        new ExceptionMappings(declarations, new Handlers(elements, supertypes, module), supertypes);
    ExceptionTypes exceptions =
        new ExceptionTypes(mappings, new ExceptionKinds(supertypes, module), types, module);
    HandlerContents contents = new HandlerContents(mappings);
    ResponseReader responses =
        new ResponseReader(
            registry,
            types,
            exceptions,
            contents,
            new ExceptionProblems(mappings),
            mistakesOfDeclarations);
    policies = new PolicyReader(policy, annotations, graph, types, module);
    Surroundings surroundings = new Surroundings(elements);
    soundness = new Soundness(annotations, graph, ancestors, surroundings, module, shown);
    endpoints =
        new EndpointReader(
            annotations,
            declarations,
            responses,
            new ExceptionReader(mappings, responses, exceptions, contents, module),
            policies,
            new TraitsReader(graph, ancestors, mappings, module),
            surroundings,
            types,
            module,
            new DocumentationReader(
                annotations, parameters, comments, swagger, new AccessReader(graph, ancestors)),
            new MethodSignatures(elements, compilerTypes));
    answers =
        new AnswerReader(
            elements, ancestors, supertypes, types, module, declarations, policies, responses);
    frameworks =
        List.of(
            new SpringReader(
                registry,
                annotations,
                graph,
                ancestors,
                supertypes,
                types,
                generated,
                parameters,
                uses),
            new JakartaReader(
                annotations,
                graph,
                ancestors,
                supertypes,
                types,
                generated,
                parameters,
                uses,
                new JakartaModule(libraries, elements, module, candidates)),
            new PlainReader(annotations, types, generated));
  }

  /** Returns a reader of schemas, which shares what is known of class files. */
  public SchemaReader schemas() {
    return new SchemaReader(libraries, elements, compilerTypes, uses, module);
  }

  /** Returns the exceptions that make their own answer where a framework calls the endpoints. */
  public List<AnsweringException> answers(Collection<Endpoint> all, Framework framework) {
    return answers.read(all, reader(framework));
  }

  /** Returns the place of the first advice of the module that takes whatever is thrown. */
  public int firstOfAll(Framework framework) {
    return answers.firstOfAll(reader(framework));
  }

  private FrameworkReader reader(Framework framework) {
    for (FrameworkReader reader : frameworks) {
      if (reader.framework() == framework) {
        return reader;
      }
    }
    throw new IllegalArgumentException(framework.toString());
  }

  /**
   * Returns an endpoint with what its code was found to send. What is declared of the exceptions in
   * it, on their classes and handlers, counts for the endpoint as if it named them.
   */
  public Endpoint proved(Endpoint endpoint, Proof proof) {
    TypeElement controller =
        elements.getTypeElement(endpoint.handler().controller().canonicalName());
    if (controller == null) {
      return endpoint.proved(proof, List.of());
    }
    EffectiveSet set = new EffectiveSet();
    Set<String> asked = new HashSet<>();
    for (FoundResponse response : proof.responses()) {
      String name = response.exception().orElse("");
      if (response.certain() && !endpoint.declares(response.status()) && asked.add(name)) {
        TypeElement exception = name.isEmpty() ? null : elements.getTypeElement(name);
        if (exception != null) {
          set.addFarther(
              endpoints.declaredOf(
                  exception, endpoint, controller, reader(endpoint.handler().framework())));
        }
      }
    }
    List<DeclaredResponse> declared = new ArrayList<>();
    for (DeclaredResponse response : set.responses()) {
      if (!endpoint.declares(response.status()) && proof.proves(response.status())) {
        declared.add(response);
      }
    }
    return endpoint.proved(proof, declared);
  }

  /** Returns whether a class carries a policy, by itself or by a ruleset. */
  public boolean hasPolicy(TypeElement type) {
    return policies.isOn(type);
  }

  /** Reads the endpoints of one type, in source order, inherited ones last. */
  public TypeReading read(TypeElement type) {
    List<Endpoint> found = new ArrayList<>();
    List<Finding> mistakes = new ArrayList<>();
    Set<Source> answered = new HashSet<>();
    List<Finding> unlessAnswered = new ArrayList<>();
    Set<Source> unsure = new HashSet<>();
    List<Endpoint> unrouted = new ArrayList<>();
    types.begin();
    mistakesOfDeclarations.begin();
    parameters.begin();
    comments.begin();
    List<Candidate> own = candidates(type);
    for (Candidate candidate : own) {
      Optional<Endpoint> endpoint = read(candidate, answered, unlessAnswered);
      if (endpoint.isPresent()) {
        found.add(endpoint.get());
        if (!isSound(candidate)) {
          unsure.add(endpoint.get().handler().source());
        }
        findKotlinErrors(candidate, mistakes);
      } else {
        findUnrouted(candidate, mistakes);
        if (isBuilt(candidate)) {
          unrouted.add(unrouted(candidate, found));
        }
      }
    }
    if (!Soundness.extendsWhatIsThere(type)) {
      unsure.add(ElementPlaces.of(type));
    }
    findStatic(type, mistakes);
    mistakes.addAll(mistakesOfDeclarations.found());
    findClashes(found, mistakes);
    if (!found.isEmpty()) {
      mistakes.addAll(endpoints.policyMistakes(type));
    }
    return new TypeReading(
        found,
        mistakes,
        types.sawMissing(),
        !found.isEmpty() || answersForOthers(type) || leadsOn(own) || saysOfAll(type),
        parameters.asked(),
        comments.noted(),
        answered,
        unlessAnswered,
        unsure,
        unrouted);
  }

  /** kapt shows a class of its own in place of whatever it could not resolve. */
  private static void findKotlinErrors(Candidate candidate, List<Finding> mistakes) {
    if (KotlinStubs.names(candidate.method())) {
      mistakes.add(
          Finding.warning(
              KotlinStubs.FINDING,
              ElementPlaces.of(candidate.method()),
              Arguments.of("method", candidate.method().getSimpleName().toString())));
    }
  }

  /** What is missing now may be generated later. */
  private boolean isSound(Candidate candidate) {
    boolean sound = soundness.of(candidate);
    if (!sound) {
      types.noteMissing();
    }
    return sound;
  }

  /**
   * Returns whether a method that nothing routes returns its own builder all the same, or may be
   * routed by what does not compile.
   */
  private boolean isBuilt(Candidate candidate) {
    return candidate.returnType().getKind() != TypeKind.VOID
        && Enclosing.of(candidate.method()).equals(candidate.type())
        && endpoints.returnsBuilder(candidate)
        && (endpoints.declares(candidate.method()) || !isSound(candidate));
  }

  /** Whose endpoint it would be does not matter, as long as those of a class agree. */
  private Endpoint unrouted(Candidate candidate, List<Endpoint> routed) {
    FrameworkReader framework = frameworks.get(frameworks.size() - 1);
    for (FrameworkReader reader : frameworks) {
      if (routed.isEmpty()
          ? reader.isController(candidate.type())
          : reader.framework() == routed.get(0).handler().framework()) {
        framework = reader;
        break;
      }
    }
    return endpoints.read(candidate, framework, NO_ROUTING);
  }

  /** Endpoints of other types may ask for a security scheme by its name. */
  private boolean saysOfAll(TypeElement type) {
    return swagger.isPresent() && (schemes.areOn(type) || definition.isOn(type));
  }

  /** Returns what a type of the module says of the API as a whole; the first by name counts. */
  public Info info() {
    if (swagger.isPresent()) {
      for (String name : new TreeSet<>(module.possibleAdvices())) {
        TypeElement type = elements.getTypeElement(name);
        Optional<Info> info = type == null ? Optional.empty() : definition.of(type);
        if (info.isPresent()) {
          return info.get();
        }
      }
    }
    return Info.titled("");
  }

  /** Returns the security schemes that types of the module name. */
  public Map<String, SecurityScheme> securitySchemes() {
    Map<String, SecurityScheme> named = new TreeMap<>();
    if (swagger.isPresent()) {
      for (String name : new TreeSet<>(module.possibleAdvices())) {
        TypeElement type = elements.getTypeElement(name);
        if (type != null) {
          schemes.add(type, named);
        }
      }
    }
    return named;
  }

  /** An exception is answered for the endpoints that throw it, and an advice answers. */
  private boolean answersForOthers(TypeElement type) {
    List<TypeElement> classes = supertypes.superclasses(type);
    if (!classes.isEmpty() && isThrowable(classes.get(classes.size() - 1))) {
      return true;
    }
    for (FrameworkReader framework : frameworks) {
      if (framework.advice(type).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean leadsOn(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      for (FrameworkReader framework : frameworks) {
        if (framework.leadsOn(candidate)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isThrowable(TypeElement type) {
    return type.getQualifiedName().contentEquals("java.lang.Throwable");
  }

  private Optional<Endpoint> read(
      Candidate candidate, Set<Source> answered, List<Finding> unlessAnswered) {
    for (FrameworkReader framework : frameworks) {
      Optional<Routing> routing = framework.routing(candidate);
      if (routing.isPresent()) {
        if (framework.mayBeOfClient(candidate)) {
          if (endpoints.declaring(candidate).isEmpty()) {
            return Optional.empty();
          }
          if (isSound(candidate)) {
            unlessAnswered.add(noEndpoint(candidate.method()));
          }
        }
        addAnswered(candidate, framework, answered);
        return Optional.of(endpoints.read(candidate, framework, routing.get()));
      }
    }
    return Optional.empty();
  }

  /** A class that is called by itself goes on to answer, whoever extends it. */
  private static void addAnswered(
      Candidate candidate, FrameworkReader framework, Set<Source> answered) {
    for (ExecutableElement method : candidate.lineage()) {
      TypeElement owner = Enclosing.type(method);
      if (!owner.equals(candidate.type())
          && (owner.getModifiers().contains(Modifier.ABSTRACT) || !framework.serves(owner))) {
        answered.add(ElementPlaces.of(method));
      }
    }
  }

  private void findUnrouted(Candidate candidate, List<Finding> mistakes) {
    ExecutableElement method = candidate.method();
    if (!Enclosing.of(method).equals(candidate.type())) {
      return;
    }
    Arguments name = Arguments.of("method", method.getSimpleName().toString());
    if (annotations.find(method, AnnotationNames.ENDPOINT).isPresent()) {
      if (isSound(candidate)) {
        mistakes.add(Finding.misuse("endpoint-without-routing", ElementPlaces.of(method), name));
      }
    } else if (isForgotten(candidate) && isSound(candidate)) {
      mistakes.add(noEndpoint(method));
    }
  }

  private static Finding noEndpoint(ExecutableElement method) {
    Arguments name = Arguments.of("method", method.getSimpleName().toString());
    return Finding.warning("no-endpoint", ElementPlaces.of(method), name);
  }

  /** A static method is nobody's endpoint, whatever stands on it. */
  private void findStatic(TypeElement type, List<Finding> mistakes) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.STATIC) && endpoints.declares(method)) {
        mistakes.add(noEndpoint(method));
      }
    }
  }

  /**
   * Nothing is forgotten where a subclass may still route the method, or where exceptions are
   * handled.
   */
  private boolean isForgotten(Candidate candidate) {
    return candidate.overridden().isEmpty()
        && !candidate.isAbstract()
        && !candidate.type().getModifiers().contains(Modifier.ABSTRACT)
        && !candidate.type().getKind().isInterface()
        && endpoints.declaring(candidate).isPresent()
        && !isCalled(candidate);
  }

  private boolean isCalled(Candidate candidate) {
    for (FrameworkReader framework : frameworks) {
      if (framework.calls(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Two endpoints of one name would share a builder; names that are not Java's cannot have one. */
  private static void findClashes(List<Endpoint> found, List<Finding> mistakes) {
    Map<String, Endpoint> byName = new HashMap<>();
    for (Endpoint endpoint : found) {
      boolean declares = endpoint.declaresItself();
      boolean buildable = endpoint.handler().framework().has(Capability.HAS_BUILDERS);
      if (!(declares || endpoint.hasBuilder()) || endpoint.handler().inherited() || !buildable) {
        continue;
      }
      if (!endpoint.hasBuilder()) {
        mistakes.add(
            Finding.misuse(
                "invalid-endpoint-name",
                endpoint.handler().source(),
                Arguments.of("name", endpoint.handler().name())));
        continue;
      }
      // Class files of types that differ in case only overwrite each other on some file systems.
      String key = ResponseNames.responseType(endpoint.handler().name()).toLowerCase(Locale.ROOT);
      Endpoint first = byName.putIfAbsent(key, endpoint);
      boolean used = first != null && (isBuilt(first) || isBuilt(endpoint));
      if (used || (first != null && declares)) {
        mistakes.add(clash(endpoint, used));
      }
    }
  }

  /** The first one has the builder. The others miss theirs only where somebody uses it. */
  private static Finding clash(Endpoint endpoint, boolean used) {
    String id = "duplicate-endpoint-name";
    Source place = endpoint.handler().source();
    Arguments arguments =
        Arguments.of("name", endpoint.handler().name())
            .and("class", endpoint.handler().controller().display());
    return used ? Finding.misuse(id, place, arguments) : Finding.warning(id, place, arguments);
  }

  private static boolean isBuilt(Endpoint endpoint) {
    return endpoint.outcome().carrier() == Carrier.GENERATED;
  }

  private List<Candidate> candidates(TypeElement type) {
    boolean inherits =
        !type.getModifiers().contains(Modifier.ABSTRACT)
            && !ancestors.of(type).isEmpty()
            && isController(type);
    return candidates.of(type, inherits);
  }

  private boolean isController(TypeElement type) {
    for (FrameworkReader framework : frameworks) {
      if (framework.isController(type)) {
        return true;
      }
    }
    return false;
  }
}
