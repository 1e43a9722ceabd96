package dev.responds.processor.suggest;

import dev.responds.contract.model.JavaType;
import java.util.Optional;

/**
 * A declaration to add.
 *
 * @param status the status code
 * @param when when it is sent, in one line; empty if nobody has said
 * @param body the content, where the code does not tell it
 * @param mediaType the media type of the content; empty if it is the usual one
 * @param around whether it is sent around the method and not by it
 */
record Addition(
    int status, String when, Optional<JavaType> body, String mediaType, boolean around) {

  /** Returns whether another one tells the same, whatever the reason that it gives. */
  boolean sameBut(Addition other) {
    return status == other.status && body.equals(other.body) && mediaType.equals(other.mediaType);
  }
}
