package dev.responds.processor.read.spring;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Routing;
import dev.responds.contract.model.StatusAnnotation;
import dev.responds.processor.read.classfile.TypeUses;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.Enclosing;
import dev.responds.processor.read.element.GeneratedTypes;
import dev.responds.processor.read.element.ParameterMemory;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.element.TypeReader;
import dev.responds.processor.read.framework.Advice;
import dev.responds.processor.read.framework.Constraints;
import dev.responds.processor.read.framework.FrameworkReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads Spring MVC and WebFlux. */
public final class SpringReader implements FrameworkReader {

  private final AnnotationGraph meta;
  private final Ancestors ancestors;
  private final SpringStatuses statuses;
  private final SpringRouting routing;
  private final SpringParameters parameters;
  private final SpringOutcome outcomes;
  private final SpringAdvice advices;

  public SpringReader(
      StatusRegistry registry,
      Annotations annotations,
      AnnotationGraph meta,
      Ancestors ancestors,
      Supertypes supertypes,
      TypeReader types,
      GeneratedTypes generated,
      ParameterMemory memory,
      TypeUses uses) {
    this.meta = meta;
    this.ancestors = ancestors;
    SpringAttribute attributes = new SpringAttribute();
    statuses = new SpringStatuses(registry, attributes);
    routing = new SpringRouting(meta, attributes, ancestors);
    parameters =
        new SpringParameters(
            annotations,
            ancestors,
            supertypes,
            types,
            new Constraints(annotations, meta, memory),
            memory,
            new SpringInputs(annotations, supertypes, uses));
    outcomes = new SpringOutcome(meta, ancestors, supertypes, types, generated);
    advices = new SpringAdvice(meta, attributes, ancestors, supertypes);
  }

  @Override
  public Framework framework() {
    return Framework.SPRING;
  }

  @Override
  public boolean isController(TypeElement type) {
    return routing.isController(type);
  }

  @Override
  public Optional<Routing> routing(Candidate candidate) {
    return routing.read(candidate);
  }

  @Override
  public boolean mayBeOfClient(Candidate candidate) {
    return routing.mayBeOfClient(candidate);
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
    Optional<StatusAnnotation> own = first(candidate.lineage());
    return own.isPresent() ? own : inherited(candidate.type());
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
  public OptionalInt statusOf(Element element) {
    Optional<StatusAnnotation> found =
        element instanceof ExecutableElement handler ? ofHandler(handler) : own(element);
    return found.isPresent() ? found.get().status() : OptionalInt.empty();
  }

  /** What a handler returns may carry a status of its own, or it writes the response by itself. */
  private Optional<StatusAnnotation> ofHandler(ExecutableElement handler) {
    if (outcomes.carriesStatus(handler) || parameters.takesRawResponse(handler)) {
      return Optional.empty();
    }
    Optional<StatusAnnotation> own = own(handler);
    return own.isPresent() ? own : inherited(Enclosing.type(handler));
  }

  private Optional<StatusAnnotation> inherited(TypeElement type) {
    return first(ancestors.lineage(type));
  }

  private Optional<StatusAnnotation> first(List<? extends Element> elements) {
    for (Element element : elements) {
      Optional<StatusAnnotation> annotation = own(element);
      if (annotation.isPresent()) {
        return annotation;
      }
    }
    return Optional.empty();
  }

  private Optional<StatusAnnotation> own(Element element) {
    Optional<AnnotationGraph.Found> found = meta.find(element, SpringNames.RESPONSE_STATUS);
    return found.isPresent() ? Optional.of(statuses.read(found.get(), element)) : Optional.empty();
  }

  @Override
  public Optional<Advice> advice(TypeElement type) {
    Optional<AnnotationGraph.Found> found = advices.find(type);
    return found.isPresent()
        ? Optional.of(advices.read(found.get(), type, handlers(type)))
        : Optional.empty();
  }

  @Override
  public List<ExceptionHandler> handlers(TypeElement controller) {
    List<ExceptionHandler> handlers = new ArrayList<>();
    for (TypeElement type : ancestors.lineage(controller)) {
      for (ExecutableElement method : Ancestors.methods(type)) {
        Optional<AnnotationGraph.Found> found = meta.find(method, SpringNames.EXCEPTION_HANDLER);
        if (found.isPresent()) {
          handlers.add(new ExceptionHandler(method, taken(found.get(), method)));
        }
      }
    }
    return handlers;
  }

  private static List<TypeMirror> taken(AnnotationGraph.Found handler, ExecutableElement method) {
    List<TypeMirror> named = new ArrayList<>(handler.outer().types("value"));
    named.addAll(handler.outer().types("exception"));
    return named.isEmpty() ? ExceptionHandler.parameters(method) : named;
  }

  /** Who returns nothing may have written something. */
  private static Body written(Body payload) {
    return payload.hasContent() ? payload : Body.UNKNOWN;
  }
}
