package dev.responds.processor.builder;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.ProblemType;
import java.util.Optional;

/**
 * What finishes a response.
 *
 * @param kind how
 * @param type the type of the content
 * @param problem the problem type that the content has, if the declaration says it
 */
record Content(Kind kind, TypeName type, Optional<ProblemType> problem) {

  /** How a response is finished. */
  enum Kind {
    EMPTY,
    BODY,
    PROBLEM,
    BYTES
  }

  static final Content EMPTY = untyped(Kind.EMPTY, ClassName.get(Void.class));
  static final Content BYTES = untyped(Kind.BYTES, ArrayTypeName.of(TypeName.BYTE));

  private static Content untyped(Kind kind, TypeName type) {
    return new Content(kind, type, Optional.empty());
  }

  static Content of(DeclaredResponse response, EndpointNames names, StatusRegistry registry) {
    Optional<Status> known = registry.find(response.status());
    if (names.endpoint().only(HttpMethod.HEAD) || (known.isPresent() && !known.get().content())) {
      return EMPTY;
    }
    Body body = response.body();
    return switch (body.kind()) {
      case NONE -> EMPTY;
      case PROBLEM -> new Content(Kind.PROBLEM, ClassName.OBJECT, response.problem());
      case CONTENT -> new Content(Kind.BODY, boxed(body, names), response.problem());
      case UNKNOWN ->
          known.isPresent() && known.get().isRepresentation()
              ? untyped(Kind.BODY, ClassName.OBJECT)
              : EMPTY;
    };
  }

  boolean alike(Content other) {
    return kind == other.kind && type.equals(other.type) && problem.equals(other.problem);
  }

  private static TypeName boxed(Body body, EndpointNames names) {
    return body.type().isPresent()
        ? TypeNames.boxed(body.type().get(), names.shadowed())
        : ClassName.OBJECT;
  }

  /** Returns what tells factories of the same status apart, as in {@code WithListOfOrder}. */
  String suffix() {
    return switch (kind) {
      case EMPTY -> "WithoutContent";
      case PROBLEM -> "WithProblem";
      case BODY, BYTES -> "With" + TypeNames.words(type);
    };
  }
}
