package dev.responds.processor.read.declared;

import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.StatusSpec;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.ModuleTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** A notation that was made for other tools. What it says of responses, they say the same way. */
abstract class ForeignDialect implements Dialect {

  /**
   * On a method, these tell what filters, converters and servers around it answer: that is how the
   * annotations are used.
   */
  private static final Set<Integer> AROUND =
      Set.of(401, 403, 405, 406, 415, 429, 500, 502, 503, 504);

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Notation notation;
  private final NotedReader reader;

  ForeignDialect(
      Notation notation, Annotations annotations, AnnotationGraph graph, ModuleTypes module) {
    this.notation = notation;
    this.reader = new NotedReader(this::content, annotations, graph, module);
  }

  @Override
  public final List<Declaration> on(Element element, Scope scope) {
    List<Declaration> found = new ArrayList<>();
    for (Noted noted : reader.on(element, scope)) {
      StatusSpec status = status(noted.annotation());
      for (ForeignContent content : contents(noted.annotation(), status.code().orElse(0))) {
        found.add(declaration(status, content, noted));
      }
    }
    return found;
  }

  /** Returns what an annotation has of this notation. */
  abstract List<NotedReader.Part> content(Annotation annotation);

  /** Returns which statuses an annotation is about. */
  abstract StatusSpec status(Annotation annotation);

  /** Returns the sentence for the reader. */
  abstract String description(Annotation annotation);

  /** Returns what is said of the content: at least one, which may say nothing. */
  abstract List<ForeignContent> contents(Annotation annotation, int status);

  /** Returns the annotations of header fields. */
  abstract List<Annotation> headers(Annotation annotation);

  private Declaration declaration(StatusSpec status, ForeignContent content, Noted noted) {
    Annotation annotation = noted.annotation();
    return new Declaration(
        status,
        SPACE.matcher(description(annotation)).replaceAll(" ").strip(),
        content.body(),
        content.of(),
        content.complete(),
        content.mediaType(),
        fields(annotation),
        Optional.empty(),
        false,
        List.of(),
        sender(status.code(), noted.scope()),
        noted.scope(),
        notation,
        noted.source(),
        noted.bundle());
  }

  private static Optional<Sender> sender(OptionalInt status, Scope scope) {
    boolean onMethod = scope == Scope.METHOD || scope == Scope.BUNDLE;
    return onMethod && status.isPresent() && AROUND.contains(status.getAsInt())
        ? Optional.of(Sender.INFRASTRUCTURE)
        : Optional.empty();
  }

  private List<HeaderField> fields(Annotation annotation) {
    List<HeaderField> fields = new ArrayList<>();
    for (Annotation header : headers(annotation)) {
      String name = header.string("name").orElse("").strip();
      if (!name.isEmpty()) {
        fields.add(new HeaderField(name, Optional.empty()));
      }
    }
    return fields;
  }
}
