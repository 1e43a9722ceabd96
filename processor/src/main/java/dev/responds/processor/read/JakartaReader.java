package dev.responds.processor.read;

import dev.responds.processor.model.Framework;
import dev.responds.processor.model.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads Jakarta REST, as Jersey, RESTEasy and Quarkus REST understand it. */
final class JakartaReader implements FrameworkReader {

  private final JakartaMethods methods;
  private final Supertypes supertypes;
  private final JakartaRouting routing;
  private final JakartaParameters parameters;
  private final JakartaOutcome outcomes;

  JakartaReader(
      Ancestors ancestors,
      Supertypes supertypes,
      TypeReader types,
      GeneratedTypes generated,
      ParameterMemory memory,
      ModuleTypes module) {
    this.supertypes = supertypes;
    methods = new JakartaMethods(ancestors);
    routing = new JakartaRouting(methods);
    parameters =
        new JakartaParameters(
            methods,
            supertypes,
            types,
            new Constraints(new MetaAnnotations(), memory),
            memory,
            new JakartaInputs(supertypes, module));
    outcomes = new JakartaOutcome(methods, parameters, supertypes, types, generated);
  }

  @Override
  public Framework framework() {
    return Framework.JAKARTA;
  }

  @Override
  public boolean isController(TypeElement type) {
    return methods.onType(type, JakartaNames.PATH).isPresent();
  }

  @Override
  public Optional<Routing> routing(Candidate candidate) {
    return routing.read(candidate);
  }

  @Override
  public List<Parameter> parameters(Candidate candidate) {
    return parameters.read(candidate);
  }

  @Override
  public Outcome outcome(Candidate candidate, String endpoint) {
    return outcomes.read(candidate, endpoint);
  }

  @Override
  public boolean ranged(Candidate candidate) {
    return outcomes.ranged(candidate);
  }

  @Override
  public Optional<Integer> statusOf(Element element) {
    return JakartaNames.EXCEPTIONS.entrySet().stream()
        .filter(known -> supertypes.isAny(element.asType(), Set.of(known.getKey())))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Of several mappers, the one for the nearest exception is asked, so they have no order. */
  @Override
  public Optional<Advice> advice(TypeElement type) {
    return supertypes
        .as(type.asType(), JakartaNames.EXCEPTION_MAPPER)
        .filter(mapper -> mapper.getTypeArguments().size() == 1)
        .map(
            mapper ->
                new Advice(
                    handlers(type, mapper.getTypeArguments().get(0)),
                    OptionalInt.empty(),
                    Set.of(),
                    // Without it, the application may still register the mapper, or not.
                    controller -> Annotation.find(type, JakartaNames.PROVIDER).isPresent()));
  }

  private static List<ExceptionHandler> handlers(TypeElement mapper, TypeMirror exception) {
    return Ancestors.methods(mapper).stream()
        .filter(method -> method.getSimpleName().contentEquals("toResponse"))
        .map(method -> new ExceptionHandler(method, List.of(exception)))
        .limit(1)
        .toList();
  }

  /** Returns those of Quarkus; mappers of Jakarta REST answer for the whole application. */
  @Override
  public List<ExceptionHandler> handlers(TypeElement controller) {
    return Ancestors.methods(controller).stream()
        .flatMap(
            method ->
                Annotation.find(method, JakartaNames.QUARKUS_MAPPER).stream()
                    .map(found -> new ExceptionHandler(method, taken(found, method))))
        .toList();
  }

  /** A locator leads on to the resource that answers. */
  @Override
  public boolean calls(Candidate candidate) {
    return routing.isLocator(candidate) || FrameworkReader.super.calls(candidate);
  }

  private static List<TypeMirror> taken(Annotation handler, ExecutableElement method) {
    List<TypeMirror> named = handler.types("value");
    return named.isEmpty()
        ? method.getParameters().stream().map(VariableElement::asType).toList()
        : named;
  }
}
