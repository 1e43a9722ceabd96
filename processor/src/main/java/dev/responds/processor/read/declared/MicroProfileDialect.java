package dev.responds.processor.read.declared;

import dev.responds.contract.model.Notation;
import dev.responds.contract.model.StatusSpec;
import dev.responds.processor.read.declared.NotedReader.Part;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.ModuleTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** The OpenAPI annotations of MicroProfile: {@code @APIResponse}, and the one of a schema alone. */
final class MicroProfileDialect extends ForeignDialect {

  private static final String PACKAGE = "org.eclipse.microprofile.openapi.annotations.responses.";
  static final String RESPONSE = PACKAGE + "APIResponse";
  private static final String RESPONSES = PACKAGE + "APIResponses";
  private static final String SCHEMA = PACKAGE + "APIResponseSchema";

  private final ForeignTypes types;
  private final OpenApiContents contents;

  MicroProfileDialect(
      ForeignTypes types, Annotations annotations, AnnotationGraph graph, ModuleTypes module) {
    super(Notation.MICROPROFILE, annotations, graph, module);
    this.types = types;
    this.contents = new OpenApiContents(types);
  }

  /** A schema without a status stands for a success that depends on the method. */
  @Override
  List<Part> content(Annotation annotation) {
    return switch (annotation.name()) {
      case RESPONSE, SCHEMA -> List.of(Part.itself(annotation));
      case RESPONSES -> Part.entries(annotation, "value");
      default -> List.of();
    };
  }

  @Override
  StatusSpec status(Annotation response) {
    return ForeignStatus.of(response.string("responseCode").orElse(""));
  }

  @Override
  String description(Annotation response) {
    String attribute = response.is(SCHEMA) ? "responseDescription" : "description";
    return response.string(attribute).orElse("");
  }

  @Override
  List<ForeignContent> contents(Annotation response, int status) {
    if (!response.is(SCHEMA)) {
      return contents.read(response, status);
    }
    Optional<TypeMirror> type = types.written(response, "value");
    return List.of(types.single(type, response.complete("value"), Optional.empty()));
  }

  @Override
  List<Annotation> headers(Annotation response) {
    return response.annotations("headers");
  }
}
