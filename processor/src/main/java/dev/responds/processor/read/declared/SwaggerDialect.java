package dev.responds.processor.read.declared;

import dev.responds.contract.model.Notation;
import dev.responds.contract.model.StatusSpec;
import dev.responds.processor.read.declared.NotedReader.Part;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.ModuleTypes;
import java.util.List;

/** The OpenAPI annotations of Swagger: {@code @ApiResponse}, alone, listed, or of an operation. */
final class SwaggerDialect extends ForeignDialect {

  private static final String PACKAGE = "io.swagger.v3.oas.annotations.";
  static final String RESPONSE = PACKAGE + "responses.ApiResponse";
  private static final String RESPONSES = PACKAGE + "responses.ApiResponses";
  private static final String OPERATION = PACKAGE + "Operation";

  private final OpenApiContents contents;

  SwaggerDialect(
      ForeignTypes types, Annotations annotations, AnnotationGraph graph, ModuleTypes module) {
    super(Notation.SWAGGER, annotations, graph, module);
    this.contents = new OpenApiContents(types);
  }

  @Override
  List<Part> content(Annotation annotation) {
    return switch (annotation.name()) {
      case RESPONSE -> List.of(Part.itself(annotation));
      case RESPONSES -> Part.entries(annotation, "value");
      case OPERATION -> Part.entries(annotation, "responses");
      default -> List.of();
    };
  }

  @Override
  StatusSpec status(Annotation response) {
    return ForeignStatus.of(response.string("responseCode").orElse(""));
  }

  @Override
  String description(Annotation response) {
    return response.string("description").orElse("");
  }

  @Override
  List<ForeignContent> contents(Annotation response, int status) {
    return response.flag("useReturnTypeSchema").orElse(false)
        ? List.of(ForeignContent.UNSAID)
        : contents.read(response, status);
  }

  @Override
  List<Annotation> headers(Annotation response) {
    return response.annotations("headers");
  }
}
