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

/** The annotations of Swagger 2: {@code @ApiResponse}, and {@code @ApiOperation} with a code. */
final class Swagger2Dialect extends ForeignDialect {

  private static final String PACKAGE = "io.swagger.annotations.";
  static final String RESPONSE = PACKAGE + "ApiResponse";
  private static final String RESPONSES = PACKAGE + "ApiResponses";
  private static final String OPERATION = PACKAGE + "ApiOperation";
  private static final String STATUS = "code";

  private final ForeignTypes types;

  Swagger2Dialect(
      ForeignTypes types, Annotations annotations, AnnotationGraph graph, ModuleTypes module) {
    super(Notation.SWAGGER_2, annotations, graph, module);
    this.types = types;
  }

  /** The code that an operation has by default, nobody has written. */
  @Override
  List<Part> content(Annotation annotation) {
    return switch (annotation.name()) {
      case RESPONSE -> List.of(Part.itself(annotation));
      case RESPONSES -> Part.entries(annotation, "value");
      case OPERATION -> annotation.has(STATUS) ? List.of(Part.itself(annotation)) : List.of();
      default -> List.of();
    };
  }

  /** Zero is how it spells {@code default}. */
  @Override
  StatusSpec status(Annotation response) {
    Optional<Integer> code = response.integer(STATUS);
    if (code.isEmpty()) {
      return StatusSpec.UNKNOWN;
    }
    return code.get() == 0 ? StatusSpec.DEFAULT : StatusSpec.code(code.get());
  }

  @Override
  String description(Annotation response) {
    return response.string("message").orElse("");
  }

  @Override
  List<ForeignContent> contents(Annotation response, int status) {
    Optional<TypeMirror> type = types.written(response, "response");
    boolean complete = response.complete("response");
    String container = response.string("responseContainer").orElse("").strip();
    boolean refers = has(response, "reference") || has(response, "responseReference");
    if (refers || (type.isEmpty() && !container.isEmpty())) {
      return List.of(types.unknown(Optional.empty()));
    }
    if (type.isEmpty() || container.isEmpty()) {
      return List.of(types.single(type, complete, Optional.empty()));
    }
    Optional<String> collection = ForeignTypes.collection(container);
    return List.of(
        collection.isPresent()
            ? types.many(collection.get(), type.get(), complete, Optional.empty())
            : types.unknown(Optional.empty()));
  }

  private static boolean has(Annotation response, String attribute) {
    return !response.string(attribute).orElse("").isBlank();
  }

  /** It says that there is none by one without a name. */
  @Override
  List<Annotation> headers(Annotation response) {
    return response.annotations("responseHeaders");
  }
}
