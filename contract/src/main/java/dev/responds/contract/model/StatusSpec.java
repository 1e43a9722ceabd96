package dev.responds.contract.model;

import java.util.OptionalInt;

/**
 * Which statuses a declaration is about.
 *
 * @param kind how it names them
 * @param number the status code, or the first digit of a range; 0 where there is no number
 * @param written what stands there instead of a status; empty where that is one, or nothing
 */
public record StatusSpec(Kind kind, int number, String written) {

  /** Every status that no other declaration names, as {@code default} of OpenAPI. */
  public static final StatusSpec DEFAULT = new StatusSpec(Kind.DEFAULT, 0, "");

  /** A status that does not compile; no response comes of it. */
  public static final StatusSpec UNKNOWN = new StatusSpec(Kind.UNKNOWN, 0, "");

  /** How statuses are named. */
  public enum Kind {
    /** One status code. */
    CODE,
    /** All of one class, such as {@code 4XX}. */
    RANGE,
    DEFAULT,
    UNKNOWN
  }

  /** Returns one status code, any number that was written. */
  public static StatusSpec code(int status) {
    return new StatusSpec(Kind.CODE, status, "");
  }

  /** Returns all statuses that begin with a digit. */
  public static StatusSpec range(int digit) {
    return new StatusSpec(Kind.RANGE, digit, "");
  }

  /** Returns a text that names no status. */
  public static StatusSpec unreadable(String written) {
    return new StatusSpec(Kind.UNKNOWN, 0, written);
  }

  /** Returns the status code, if there is one alone. */
  public OptionalInt code() {
    return kind == Kind.CODE ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
