package dev.responds.processor.read.jakarta;

import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Routing;
import dev.responds.processor.read.classfile.TypeUses;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.GeneratedTypes;
import dev.responds.processor.read.element.ParameterMemory;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.element.TypeReader;
import dev.responds.processor.read.framework.Advice;
import dev.responds.processor.read.framework.Constraints;
import dev.responds.processor.read.framework.FrameworkReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads Jakarta REST, as Jersey, RESTEasy and Quarkus REST understand it. */
public final class JakartaReader implements FrameworkReader {

  private final Annotations annotations;
  private final JakartaMethods methods;
  private final Supertypes supertypes;
  private final JakartaLocators locators;
  private final JakartaRouting routing;
  private final JakartaParameters parameters;
  private final JakartaOutcome outcomes;
  private final Framework framework;

  public JakartaReader(
      Annotations annotations,
      AnnotationGraph meta,
      Ancestors ancestors,
      Supertypes supertypes,
      TypeReader types,
      GeneratedTypes generated,
      ParameterMemory memory,
      TypeUses uses,
      JakartaModule module) {
    this.annotations = annotations;
    this.supertypes = supertypes;
    methods = new JakartaMethods(annotations, ancestors);
    locators = new JakartaLocators(module, methods);
    routing = new JakartaRouting(methods, locators);
    parameters =
        new JakartaParameters(
            annotations,
            methods,
            supertypes,
            types,
            new Constraints(annotations, meta, memory),
            memory,
            new JakartaInputs(annotations, supertypes, uses));
    framework = module.isOfBefore() ? Framework.JAX_RS : Framework.JAKARTA;
    outcomes = new JakartaOutcome(methods, parameters, supertypes, types, generated);
  }

  @Override
  public Framework framework() {
    return framework;
  }

  @Override
  public boolean isController(TypeElement type) {
    return methods.onType(type, JakartaNames.PATH).isPresent() || !locators.to(type).isEmpty();
  }

  @Override
  public Optional<Routing> routing(Candidate candidate) {
    return routing.read(candidate);
  }

  @Override
  public List<Parameter> parameters(Candidate candidate) {
    List<Parameter> read = parameters.read(candidate);
    List<JakartaLocators.Way> ways = locators.to(candidate.type());
    return ways.isEmpty() ? read : parameters.withThoseOf(ways, read);
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
  public OptionalInt statusOf(Element element) {
    for (Map.Entry<String, Integer> known : JakartaNames.EXCEPTIONS.entrySet()) {
      if (supertypes.isAny(element.asType(), Set.of(known.getKey()))) {
        return OptionalInt.of(known.getValue());
      }
    }
    return OptionalInt.empty();
  }

  /** Of several mappers, the one for the nearest exception is asked, so they have no order. */
  @Override
  public Optional<Advice> advice(TypeElement type) {
    Optional<DeclaredType> mapper = supertypes.as(type.asType(), JakartaNames.EXCEPTION_MAPPER);
    if (mapper.isEmpty() || mapper.get().getTypeArguments().size() != 1) {
      return Optional.empty();
    }
    // Without it, the application may still register the mapper, or not.
    boolean registered = annotations.find(type, JakartaNames.PROVIDER).isPresent();
    List<ExceptionHandler> handlers = handlers(type, mapper.get().getTypeArguments().get(0));
    return Optional.of(
        new Advice(handlers, OptionalInt.empty(), Set.of(), controller -> registered));
  }

  private static List<ExceptionHandler> handlers(TypeElement mapper, TypeMirror exception) {
    for (ExecutableElement method : Ancestors.methods(mapper)) {
      if (method.getSimpleName().contentEquals("toResponse")) {
        return List.of(new ExceptionHandler(method, List.of(exception)));
      }
    }
    return List.of();
  }

  /** Returns those of Quarkus; mappers of Jakarta REST answer for the whole application. */
  @Override
  public List<ExceptionHandler> handlers(TypeElement controller) {
    List<ExceptionHandler> handlers = new ArrayList<>();
    for (ExecutableElement method : Ancestors.methods(controller)) {
      Optional<Annotation> found = annotations.find(method, JakartaNames.QUARKUS_MAPPER);
      if (found.isPresent()) {
        handlers.add(new ExceptionHandler(method, taken(found.get(), method)));
      }
    }
    return handlers;
  }

  @Override
  public boolean leadsOn(Candidate candidate) {
    return locators.isLocator(candidate);
  }

  /** A locator leads on to the resource that answers. */
  @Override
  public boolean calls(Candidate candidate) {
    return leadsOn(candidate) || FrameworkReader.super.calls(candidate);
  }

  private static List<TypeMirror> taken(Annotation handler, ExecutableElement method) {
    List<TypeMirror> named = handler.types("value");
    return named.isEmpty() ? ExceptionHandler.parameters(method) : named;
  }
}
