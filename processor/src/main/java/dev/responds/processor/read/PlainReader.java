package dev.responds.processor.read;

import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Carrier;
import dev.responds.processor.model.Framework;
import dev.responds.processor.model.Parameter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads methods that {@code @Endpoint} alone routes. Who calls them, and how, is not known. */
final class PlainReader implements FrameworkReader {

  private final TypeReader types;
  private final GeneratedTypes generated;

  PlainReader(TypeReader types, GeneratedTypes generated) {
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
  public Optional<Routing> routing(Candidate candidate) {
    return candidate
        .nearest(method -> Annotation.find(method, Names.ENDPOINT))
        .filter(
            endpoint ->
                !endpoint.strings("method").isEmpty() && !endpoint.strings("path").isEmpty())
        .map(
            endpoint ->
                new Routing(
                    endpoint.strings("method").stream().map(HttpMethod::of).toList(),
                    endpoint.strings("path"),
                    List.of(),
                    List.of()));
  }

  @Override
  public Outcome outcome(Candidate candidate, String endpoint) {
    TypeMirror returned = candidate.method().getReturnType();
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
  public Optional<Integer> statusOf(Element element) {
    return Optional.empty();
  }

  @Override
  public List<ExceptionHandler> handlers(TypeElement controller) {
    return List.of();
  }
}
