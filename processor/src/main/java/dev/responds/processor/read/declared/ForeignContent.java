package dev.responds.processor.read.declared;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * One content of a response as another notation writes it.
 *
 * @param body its type, if it says one; {@code Object} is content of which nothing is known
 * @param of the type arguments
 * @param complete whether every class that it names is there
 * @param mediaType its media type, if it says one
 */
record ForeignContent(
    Optional<TypeMirror> body, List<TypeMirror> of, boolean complete, Optional<String> mediaType) {

  /** Nothing is said of the content, so that it is inferred. */
  static final ForeignContent UNSAID =
      new ForeignContent(Optional.empty(), List.of(), true, Optional.empty());
}
