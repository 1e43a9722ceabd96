package dev.responds.processor.read;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Carrier;
import dev.responds.processor.model.Framework;
import dev.responds.processor.model.Parameter;
import dev.responds.processor.model.StatusAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads Spring MVC and WebFlux. */
final class SpringReader implements FrameworkReader {

  private final MetaAnnotations meta = new MetaAnnotations();
  private final Ancestors ancestors;
  private final SpringStatuses statuses;
  private final SpringRouting routing;
  private final SpringParameters parameters;
  private final SpringOutcome outcomes;
  private final SpringAdvice advices;

  SpringReader(
      StatusRegistry registry,
      Ancestors ancestors,
      Supertypes supertypes,
      TypeReader types,
      GeneratedTypes generated,
      ParameterMemory memory,
      ModuleTypes module) {
    this.ancestors = ancestors;
    SpringAttribute attributes = new SpringAttribute();
    statuses = new SpringStatuses(registry, attributes);
    routing = new SpringRouting(meta, attributes, ancestors);
    parameters =
        new SpringParameters(
            ancestors,
            supertypes,
            types,
            new Constraints(meta, memory),
            memory,
            new SpringInputs(supertypes, module));
    outcomes = new SpringOutcome(meta, ancestors, supertypes, types, generated);
    advices = new SpringAdvice(meta, attributes, ancestors, supertypes);
  }

  @Override
  public Framework framework() {
    return Framework.SPRING;
  }

  @Override
  public boolean isController(TypeElement type) {
    return outcomes.isController(type);
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
    Outcome outcome = outcomes.read(candidate, endpoint);
    if (outcome.carrier() != Carrier.PAYLOAD) {
      return outcome;
    }
    if (parameters.takesRawResponse(candidate.method())) {
      return Outcome.of(Carrier.RAW, written(outcome.payload()));
    }
    Optional<StatusAnnotation> annotated = annotation(candidate);
    if (annotated.isPresent()) {
      return outcome.sending(annotated.get().status());
    }
    // The class that implements the method may still name another status.
    return candidate.isAbstract() ? outcome.sending(OptionalInt.empty()) : outcome;
  }

  @Override
  public Optional<StatusAnnotation> annotation(Candidate candidate) {
    return candidate.nearest(this::own).or(() -> inherited(candidate.type()));
  }

  @Override
  public Optional<StatusAnnotation> annotation(TypeElement exception) {
    return inherited(exception);
  }

  @Override
  public boolean ranged(Candidate candidate) {
    return outcomes.ranged(candidate);
  }

  @Override
  public Optional<Integer> statusOf(Element element) {
    Optional<StatusAnnotation> found =
        element instanceof ExecutableElement handler ? ofHandler(handler) : own(element);
    return found.flatMap(annotation -> annotation.status().stream().boxed().findFirst());
  }

  /** What a handler returns may carry a status of its own, or it writes the response by itself. */
  private Optional<StatusAnnotation> ofHandler(ExecutableElement handler) {
    return outcomes.carriesStatus(handler) || parameters.takesRawResponse(handler)
        ? Optional.empty()
        : own(handler).or(() -> inherited(Enclosing.type(handler)));
  }

  private Optional<StatusAnnotation> inherited(TypeElement type) {
    return own(type)
        .or(
            () ->
                ancestors.of(type).stream()
                    .flatMap(ancestor -> own(ancestor).stream())
                    .findFirst());
  }

  private Optional<StatusAnnotation> own(Element element) {
    return meta.find(element, SpringNames.RESPONSE_STATUS)
        .map(found -> statuses.read(found, element));
  }

  @Override
  public Optional<Advice> advice(TypeElement type) {
    return advices.read(type, () -> handlers(type));
  }

  @Override
  public List<ExceptionHandler> handlers(TypeElement controller) {
    List<ExceptionHandler> handlers = new ArrayList<>();
    addHandlers(controller, handlers);
    ancestors.of(controller).forEach(ancestor -> addHandlers(ancestor, handlers));
    return handlers;
  }

  private void addHandlers(TypeElement type, List<ExceptionHandler> handlers) {
    for (ExecutableElement method : Ancestors.methods(type)) {
      meta.find(method, SpringNames.EXCEPTION_HANDLER)
          .ifPresent(found -> handlers.add(new ExceptionHandler(method, taken(found, method))));
    }
  }

  private static List<TypeMirror> taken(MetaAnnotations.Found handler, ExecutableElement method) {
    List<TypeMirror> named = new ArrayList<>(handler.outer().types("value"));
    named.addAll(handler.outer().types("exception"));
    return named.isEmpty()
        ? method.getParameters().stream().map(VariableElement::asType).toList()
        : named;
  }

  /** Who returns nothing may have written something. */
  private static Body written(Body payload) {
    return payload.present() ? payload : Body.UNKNOWN;
  }
}
