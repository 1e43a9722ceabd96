package dev.responds.processor.read.declared;

import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.StatusSpec;
import dev.responds.processor.read.declared.NotedReader.Part;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.AnnotationNames;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.ModuleTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** The notation {@code @Responds}: on the element directly, repeated, or in bundles. */
final class RespondsDialect implements Dialect {

  private final NotedReader reader;

  RespondsDialect(Annotations annotations, AnnotationGraph graph, ModuleTypes module) {
    this.reader = new NotedReader(RespondsDialect::content, annotations, graph, module);
  }

  @Override
  public List<Declaration> on(Element element, Scope scope) {
    List<Declaration> found = new ArrayList<>();
    for (Noted noted : reader.on(element, scope)) {
      found.add(declaration(noted.annotation(), noted));
    }
    return found;
  }

  private static List<Part> content(Annotation annotation) {
    if (annotation.is(AnnotationNames.RESPONDS)) {
      return List.of(Part.itself(annotation));
    }
    return annotation.is(AnnotationNames.RESPONDS_LIST)
        ? Part.entries(annotation, "value")
        : List.of();
  }

  private static Declaration declaration(Annotation annotation, Noted noted) {
    Optional<Integer> status = annotation.integer("value");
    return new Declaration(
        status.isPresent() ? StatusSpec.code(status.get()) : StatusSpec.UNKNOWN,
        annotation.string("when").orElse("").strip(),
        annotation.type("body"),
        annotation.types("of"),
        annotation.complete("of") && annotation.complete("body"),
        written("mediaType", annotation),
        headers(annotation),
        written("problem", annotation),
        annotation.flag("detail").orElse(false),
        annotation.types("on"),
        annotation.constant("sentBy", Sender.values()),
        noted.scope(),
        Notation.RESPONDS,
        noted.source(),
        noted.bundle());
  }

  private static Optional<String> written(String attribute, Annotation annotation) {
    String text = annotation.string(attribute).orElse("").strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static List<HeaderField> headers(Annotation annotation) {
    List<HeaderField> headers = new ArrayList<>();
    for (String written : annotation.strings("headers")) {
      headers.add(HeaderField.parse(written));
    }
    return headers;
  }
}
