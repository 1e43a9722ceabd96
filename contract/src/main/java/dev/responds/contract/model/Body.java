package dev.responds.contract.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The content of a response, as far as it is known.
 *
 * @param kind what is known
 * @param type the type, present exactly for {@link Kind#CONTENT}
 * @param problem whether it is problem details (RFC 9457): the plain ones, or a type that extends
 *     them
 * @param problemStatus the constant that such a type states for its member {@code status}
 * @param assumed whether it is what a generated factory would send, while nothing says that the
 *     endpoint has it
 */
public record Body(
    Kind kind,
    Optional<JavaType> type,
    boolean problem,
    OptionalInt problemStatus,
    boolean assumed) {

  /** There is no content. */
  public static final Body NONE = bare(Kind.NONE, false, false);

  /** The content is problem details (RFC 9457). */
  public static final Body PROBLEM = bare(Kind.PROBLEM, true, false);

  /** Problem details, where nothing says what an error carries. */
  public static final Body ASSUMED_PROBLEM = bare(Kind.PROBLEM, true, true);

  /** Nothing is known; no rule about content fires. */
  public static final Body UNKNOWN = bare(Kind.UNKNOWN, false, false);

  /** Returns content of a known type. */
  public static Body of(JavaType type) {
    return new Body(Kind.CONTENT, Optional.of(type), false, OptionalInt.empty(), false);
  }

  /**
   * Returns content of a type that extends problem details.
   *
   * @param status the constant that it states for its member {@code status}
   */
  public static Body problem(JavaType type, OptionalInt status) {
    return new Body(Kind.CONTENT, Optional.of(type), true, status, false);
  }

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Body body
            && kind == body.kind
            && problem == body.problem
            && assumed == body.assumed
            && type.equals(body.type)
            && problemStatus.equals(body.problemStatus));
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + problemStatus.hashCode();
  }

  private static Body bare(Kind kind, boolean problem, boolean assumed) {
    return new Body(kind, Optional.empty(), problem, OptionalInt.empty(), assumed);
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
  public boolean hasContent() {
    return kind == Kind.CONTENT || kind == Kind.PROBLEM;
  }

  /** Returns whether there certainly is no content. */
  public boolean hasNoContent() {
    return kind == Kind.NONE;
  }

  /** Returns the same content, of this type. */
  public Body typed(JavaType other) {
    return new Body(kind, Optional.of(other), problem, problemStatus, assumed);
  }
}
