package dev.responds.processor.read;

import dev.responds.processor.model.Parameter;
import dev.responds.processor.model.Parameter.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Reads what Spring binds to the parameters of a method. */
final class SpringParameters {

  private static final Map<String, Kind> BINDINGS = bindings();

  private final Supertypes supertypes;

  SpringParameters(Supertypes supertypes) {
    this.supertypes = supertypes;
  }

  List<Parameter> read(Candidate candidate) {
    List<Parameter> parameters = new ArrayList<>();
    int count = candidate.method().getParameters().size();
    for (int i = 0; i < count; i++) {
      int index = i;
      candidate
          .nearest(method -> read(method.getParameters().get(index)))
          .ifPresent(parameters::add);
    }
    return parameters;
  }

  /** Returns whether the method can set the status itself. */
  boolean takesRawResponse(ExecutableElement method) {
    return method.getParameters().stream()
        .anyMatch(parameter -> supertypes.isAny(parameter.asType(), SpringNames.RAW_RESPONSE));
  }

  private Optional<Parameter> read(VariableElement parameter) {
    for (Annotation annotation : Annotation.on(parameter)) {
      Kind kind = BINDINGS.get(annotation.name());
      if (kind != null) {
        return Optional.of(bound(kind, annotation, parameter));
      }
    }
    return supertypes.isAny(parameter.asType(), SpringNames.RAW_REQUEST)
        ? Optional.of(new Parameter(Kind.RAW_REQUEST, ""))
        : Optional.empty();
  }

  private static Parameter bound(Kind kind, Annotation annotation, VariableElement parameter) {
    if (kind == Kind.CONTENT) {
      return new Parameter(kind, "");
    }
    String name =
        annotation
            .string("name")
            .or(() -> annotation.string("value"))
            .orElseGet(() -> parameter.getSimpleName().toString());
    return new Parameter(kind, name);
  }

  private static Map<String, Kind> bindings() {
    Map<String, Kind> bindings = new LinkedHashMap<>();
    bindings.put(SpringNames.PATH_VARIABLE, Kind.PATH);
    bindings.put(SpringNames.REQUEST_HEADER, Kind.HEADER);
    bindings.put(SpringNames.REQUEST_PARAM, Kind.QUERY);
    bindings.put(SpringNames.REQUEST_BODY, Kind.CONTENT);
    bindings.put(SpringNames.REQUEST_PART, Kind.CONTENT);
    bindings.put(SpringNames.MODEL_ATTRIBUTE, Kind.CONTENT);
    return bindings;
  }
}
