package dev.responds.processor.suggest;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Source;
import java.util.List;
import java.util.Optional;

/**
 * A declaration to add.
 *
 * @param status the status code
 * @param when when it is sent, in one line; empty if nobody has said
 * @param body the content, where the code does not tell it
 * @param mediaType the media type of the content; empty if it is the usual one
 * @param origin who sends it
 */
record Addition(int status, String when, Optional<JavaType> body, String mediaType, Origin origin) {

  /** Who sends a response. */
  enum Origin {
    /** The method, for all that is known. */
    METHOD,
    /** Something around the method, if that does not send it itself: nobody can tell. */
    EITHER,
    /** Something around the method. */
    AROUND
  }

  /** Returns what it declares, as far as rules about errors have to know. */
  DeclaredResponse declaredAt(Source method) {
    boolean empty = body.isPresent() && body.get().canonicalName().equals("java.lang.Void");
    return new DeclaredResponse(
        status,
        when,
        empty ? Body.NONE : body.map(Body::of).orElse(Body.UNKNOWN),
        mediaType.isEmpty() ? Optional.empty() : Optional.of(mediaType),
        Optional.empty(),
        List.of(),
        List.of(),
        origin == Origin.AROUND ? Sender.INFRASTRUCTURE : Sender.ENDPOINT,
        Scope.METHOD,
        method.annotation(0),
        Optional.empty());
  }

  /** Returns whether it may be sent around the method. */
  boolean surrounds() {
    return origin != Origin.METHOD;
  }

  /** Returns whether another one tells the same, whatever the reason that it gives. */
  boolean sameBut(Addition other) {
    return status == other.status && body.equals(other.body) && mediaType.equals(other.mediaType);
  }

  /** Returns the same, sent around the method. */
  Addition sentAround() {
    return new Addition(status, when, body, mediaType, Origin.AROUND);
  }
}
