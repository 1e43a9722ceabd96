package dev.responds.processor.read;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Carrier;
import dev.responds.processor.model.Framework;
import dev.responds.processor.model.Parameter;
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

  /** {@code @ResponseStatus} without a code. */
  private static final int DEFAULT_STATUS = 500;

  private final MetaAnnotations meta = new MetaAnnotations();
  private final Ancestors ancestors;
  private final SpringStatuses statuses;
  private final SpringRouting routing;
  private final SpringParameters parameters;
  private final SpringOutcome outcomes;

  SpringReader(
      StatusRegistry registry,
      Ancestors ancestors,
      Supertypes supertypes,
      TypeReader types,
      GeneratedTypes generated) {
    this.ancestors = ancestors;
    statuses = new SpringStatuses(registry);
    routing = new SpringRouting(meta, ancestors);
    parameters = new SpringParameters(supertypes);
    outcomes = new SpringOutcome(meta, ancestors, supertypes, types, generated);
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
    Optional<Integer> annotated = status(candidate);
    if (annotated.isPresent()) {
      return outcome.sending(OptionalInt.of(annotated.get()));
    }
    // The class that implements the method may still name another status.
    return candidate.isAbstract() ? outcome.sending(OptionalInt.empty()) : outcome;
  }

  @Override
  public Optional<Integer> statusOf(Element element) {
    return meta.find(element, SpringNames.RESPONSE_STATUS)
        .map(
            found ->
                SpringAttribute.read(found, Annotation::constants, List.of("code", "value"))
                    .stream()
                    .findFirst()
                    .flatMap(statuses::code)
                    .orElse(DEFAULT_STATUS));
  }

  @Override
  public List<ExceptionHandler> handlers(TypeElement controller) {
    List<ExceptionHandler> handlers = new ArrayList<>();
    for (ExecutableElement method : Ancestors.methods(controller)) {
      meta.find(method, SpringNames.EXCEPTION_HANDLER)
          .ifPresent(found -> handlers.add(new ExceptionHandler(method, taken(found, method))));
    }
    return handlers;
  }

  private static List<TypeMirror> taken(MetaAnnotations.Found handler, ExecutableElement method) {
    List<TypeMirror> named = new ArrayList<>(handler.outer().types("value"));
    named.addAll(handler.outer().types("exception"));
    return named.isEmpty()
        ? method.getParameters().stream().map(VariableElement::asType).toList()
        : named;
  }

  private Optional<Integer> status(Candidate candidate) {
    return candidate
        .nearest(this::statusOf)
        .or(() -> statusOf(candidate.type()))
        .or(
            () ->
                ancestors.of(candidate.type()).stream()
                    .flatMap(ancestor -> statusOf(ancestor).stream())
                    .findFirst());
  }

  /** Who returns nothing may have written something. */
  private static Body written(Body payload) {
    return payload.present() ? payload : Body.UNKNOWN;
  }
}
