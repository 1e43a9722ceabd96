package dev.responds.processor.read.declared;

import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.StatusSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What one annotation says of responses, whatever notation it is from. It has types of the
 * compiler, so it lives for one round.
 *
 * @param status which statuses it is about
 * @param when the sentence for the reader, empty if none
 * @param body the type of the content, if it is written
 * @param of the type arguments of the content, in prefix order, if they are written
 * @param complete whether every class that the content names is there
 * @param mediaType the media type of the content, if it is written
 * @param headers the header fields
 * @param problem the problem type (RFC 9457) of the content, if it is written
 * @param detail whether the message of an exception goes to the client
 * @param on the exceptions that lead to it
 * @param sentBy who sends it, if it is written
 * @param scope how near to the endpoint it stands
 * @param notation which annotations it is written in
 * @param source the place to point at
 * @param bundle the annotation inside of a bundle of this module that it stands for, if it is one
 */
public record Declaration(
    StatusSpec status,
    String when,
    Optional<TypeMirror> body,
    List<TypeMirror> of,
    boolean complete,
    Optional<String> mediaType,
    List<HeaderField> headers,
    Optional<String> problem,
    boolean detail,
    List<TypeMirror> on,
    Optional<Sender> sentBy,
    Scope scope,
    Notation notation,
    Source source,
    Optional<Source> bundle) {

  /** Returns the same from another place. */
  public Declaration at(Source place) {
    return new Declaration(
        status, when, body, of, complete, mediaType, headers, problem, detail, on, sentBy, scope,
        notation, place, bundle);
  }

  /** Returns the same as what that one sends. */
  public Declaration sentBy(Sender sender) {
    return new Declaration(
        status,
        when,
        body,
        of,
        complete,
        mediaType,
        headers,
        problem,
        detail,
        on,
        Optional.of(sender),
        scope,
        notation,
        source,
        bundle);
  }

  /** Returns where it is written: in the bundle, or else on the element that declares it. */
  public Source place() {
    return bundle.orElse(source);
  }
}
