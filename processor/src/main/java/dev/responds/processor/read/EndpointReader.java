package dev.responds.processor.read;

import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Policy;
import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Source;
import dev.responds.processor.model.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads one candidate method into an endpoint. */
final class EndpointReader {

  private final Elements elements;
  private final DeclarationReader declarations;
  private final ResponseReader responses;
  private final ExceptionReader exceptions;
  private final PolicyReader policies;
  private final TraitsReader traits;
  private final Surroundings surroundings;
  private final TypeReader types;
  private final ModuleTypes module;

  EndpointReader(
      Elements elements,
      DeclarationReader declarations,
      ResponseReader responses,
      ExceptionReader exceptions,
      PolicyReader policies,
      TraitsReader traits,
      Surroundings surroundings,
      TypeReader types,
      ModuleTypes module) {
    this.elements = elements;
    this.declarations = declarations;
    this.responses = responses;
    this.exceptions = exceptions;
    this.policies = policies;
    this.traits = traits;
    this.surroundings = surroundings;
    this.types = types;
    this.module = module;
  }

  /** Returns the method of the lineage whose declarations hold: the nearest one that has any. */
  Optional<ExecutableElement> declaring(Candidate candidate) {
    return candidate.lineage().stream()
        .filter(method -> !declarations.read(method, Scope.METHOD, Scope.BUNDLE).isEmpty())
        .findFirst();
  }

  Endpoint read(Candidate candidate, FrameworkReader framework, Routing routing) {
    String name = name(candidate);
    Outcome outcome = framework.outcome(candidate, name);
    Optional<ExecutableElement> declaring = declaring(candidate);
    List<Element> around = around(candidate, declaring);
    Policy policy = policies.read(around);
    Setting setting =
        new Setting(
            candidate.type(), framework, policy, packageName(candidate.type()), source(candidate));
    List<DeclaredResponse> set = effectiveSet(candidate, declaring, around, outcome, setting);
    return new Endpoint(
        "",
        types.declaration(candidate.type()),
        isOpen(candidate.type()),
        candidate.isAbstract(),
        candidate.method().getSimpleName().toString(),
        name,
        framework.framework(),
        routing.methods(),
        routing.paths(),
        routing.consumes(),
        routing.produces(),
        outcome.carrier(),
        outcome.payload(),
        outcome.status(),
        framework.parameters(candidate),
        exceptions.thrown(candidate.method(), setting),
        traits.read(candidate, setting),
        set,
        policy,
        waivers(candidate, around),
        declaring.isPresent() && isElsewhere(declaring.get(), candidate),
        source(candidate));
  }

  /** Returns what the policies around a type cannot mean. */
  List<Finding> policyMistakes(TypeElement type) {
    return policies.mistakes(surroundings.of(type));
  }

  static String name(Candidate candidate) {
    return candidate
        .nearest(method -> Annotation.find(method, Names.ENDPOINT))
        .flatMap(endpoint -> endpoint.string("name"))
        .filter(name -> !name.isBlank())
        .orElseGet(() -> candidate.method().getSimpleName().toString());
  }

  /** A method without own declarations brings along the class and package of those it inherits. */
  private List<Element> around(Candidate candidate, Optional<ExecutableElement> declaring) {
    List<Element> around = new ArrayList<>(surroundings.of(candidate.type()));
    declaring
        .filter(method -> isElsewhere(method, candidate))
        .ifPresent(
            method ->
                surroundings.of(Enclosing.type(method)).stream()
                    .filter(element -> !around.contains(element))
                    .forEach(around::add));
    return around;
  }

  private List<DeclaredResponse> effectiveSet(
      Candidate candidate,
      Optional<ExecutableElement> declaring,
      List<Element> around,
      Outcome outcome,
      Setting setting) {
    List<Placed> own = declaring.map(method -> inSource(method, candidate)).orElse(List.of());
    EffectiveSet set = new EffectiveSet();
    own.forEach(placed -> responses.read(placed, outcome, setting).ifPresent(set::addOwn));
    exceptions.read(candidate.method(), setting).forEach(set::addFarther);
    for (Element element : around) {
      Scope scope = Surroundings.scope(element);
      for (Placed placed : declarations.read(element, scope, scope)) {
        responses.read(placed, Outcome.UNKNOWN, setting).ifPresent(set::addFarther);
      }
    }
    return set.responses();
  }

  /** What comes from a class file has no line to point at; the method that inherits it has one. */
  private List<Placed> inSource(ExecutableElement method, Candidate candidate) {
    List<Placed> own = declarations.read(method, Scope.METHOD, Scope.BUNDLE);
    if (module.contains(Enclosing.type(method).getQualifiedName().toString())) {
      return own;
    }
    Source here = source(candidate);
    return own.stream()
        .map(placed -> new Placed(placed.annotation(), placed.scope(), here))
        .toList();
  }

  private static List<Waiver> waivers(Candidate candidate, List<Element> around) {
    List<Waiver> waivers = new ArrayList<>();
    candidate.lineage().forEach(method -> waivers.addAll(WaiverReader.read(method, Scope.METHOD)));
    for (Element element : around) {
      waivers.addAll(WaiverReader.read(element, Surroundings.scope(element)));
    }
    return waivers;
  }

  private static Source source(Candidate candidate) {
    return Enclosing.of(candidate.method()).equals(candidate.type())
        ? Places.of(candidate.method())
        : Places.of(candidate.type());
  }

  private static boolean isElsewhere(ExecutableElement method, Candidate candidate) {
    return !Enclosing.of(method).equals(candidate.type());
  }

  private String packageName(Element type) {
    PackageElement packageElement = elements.getPackageOf(type);
    return packageElement.getQualifiedName().toString();
  }

  private static boolean isOpen(Element type) {
    return type instanceof PackageElement
        || (type.getModifiers().contains(Modifier.PUBLIC) && isOpen(Enclosing.of(type)));
  }
}
