package dev.responds.processor.builder;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import java.util.Optional;

/**
 * What finishes a response.
 *
 * @param kind how
 * @param type the type of the content
 */
record Content(Kind kind, TypeName type) {

  /** How a response is finished. */
  enum Kind {
    EMPTY,
    BODY,
    PROBLEM,
    BYTES
  }

  static final Content EMPTY = new Content(Kind.EMPTY, ClassName.get(Void.class));
  static final Content PROBLEM = new Content(Kind.PROBLEM, ClassName.OBJECT);
  static final Content BYTES = new Content(Kind.BYTES, ArrayTypeName.of(TypeName.BYTE));

  static Content of(DeclaredResponse response, EndpointNames names, StatusRegistry registry) {
    Optional<Status> known = registry.find(response.status());
    if (names.endpoint().only(HttpMethod.HEAD) || (known.isPresent() && !known.get().content())) {
      return EMPTY;
    }
    Body body = response.body();
    return switch (body.kind()) {
      case NONE -> EMPTY;
      case PROBLEM -> PROBLEM;
      case CONTENT -> new Content(Kind.BODY, boxed(body, names));
      case UNKNOWN ->
          known.isPresent() && known.get().isRepresentation()
              ? new Content(Kind.BODY, ClassName.OBJECT)
              : EMPTY;
    };
  }

  boolean alike(Content other) {
    return kind == other.kind && type.equals(other.type);
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
