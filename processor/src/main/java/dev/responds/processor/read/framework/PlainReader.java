package dev.responds.processor.read.framework;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Routing;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationNames;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.GeneratedTypes;
import dev.responds.processor.read.element.TypeReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads methods that {@code @Endpoint} alone routes. Who calls them, and how, is not known. */
public final class PlainReader implements FrameworkReader {

  private final Annotations annotations;
  private final TypeReader types;
  private final GeneratedTypes generated;

  public PlainReader(Annotations annotations, TypeReader types, GeneratedTypes generated) {
    this.annotations = annotations;
    this.types = types;
    this.generated = generated;
  }

  @Override
  public Framework framework() {
    return Framework.NONE;
  }

  @Override
  public boolean isController(TypeElement type) {
    return false;
  }

  @Override
  public boolean serves(TypeElement type) {
    return true;
  }

  @Override
  public Optional<Routing> routing(Candidate candidate) {
    Optional<Annotation> endpoint = annotations.nearest(candidate, AnnotationNames.ENDPOINT);
    return endpoint.isPresent() ? routing(endpoint.get()) : Optional.empty();
  }

  private static Optional<Routing> routing(Annotation endpoint) {
    List<String> tokens = endpoint.strings("method");
    List<String> paths = endpoint.strings("path");
    return tokens.isEmpty() || paths.isEmpty()
        ? Optional.empty()
        : Optional.of(new Routing(HttpMethod.all(tokens), paths, List.of(), List.of()));
  }

  @Override
  public Outcome outcome(Candidate candidate, String endpoint) {
    TypeMirror returned = candidate.returnType();
    if (generated.is(returned, endpoint)) {
      return Outcome.of(Carrier.GENERATED, Body.UNKNOWN);
    }
    return Outcome.of(Carrier.UNKNOWN, types.content(returned));
  }

  @Override
  public List<Parameter> parameters(Candidate candidate) {
    return List.of(Parameter.of(Parameter.Kind.RAW_REQUEST, ""));
  }

  @Override
  public OptionalInt statusOf(Element element) {
    return OptionalInt.empty();
  }

  @Override
  public List<ExceptionHandler> handlers(TypeElement controller) {
    return List.of();
  }
}
