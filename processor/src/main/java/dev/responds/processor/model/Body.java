package dev.responds.processor.model;

import java.util.Optional;

/**
 * The content of a response, as far as it is known.
 *
 * @param kind what is known
 * @param type the type, present exactly for {@link Kind#CONTENT}
 */
public record Body(Kind kind, Optional<JavaType> type) {

  /** There is no content. */
  public static final Body NONE = new Body(Kind.NONE, Optional.empty());

  /** The content is problem details (RFC 9457). */
  public static final Body PROBLEM = new Body(Kind.PROBLEM, Optional.empty());

  /** Nothing is known; no rule about content fires. */
  public static final Body UNKNOWN = new Body(Kind.UNKNOWN, Optional.empty());

  /** Returns content of a known type. */
  public static Body of(JavaType type) {
    return new Body(Kind.CONTENT, Optional.of(type));
  }

  /** What is known of the content. */
  public enum Kind {
    /** Known to be empty. */
    NONE,
    /** Of a known type. */
    CONTENT,
    /** Problem details. */
    PROBLEM,
    /** Unknown. */
    UNKNOWN
  }

  /** Returns whether there certainly is content. */
  public boolean present() {
    return kind == Kind.CONTENT || kind == Kind.PROBLEM;
  }
}
