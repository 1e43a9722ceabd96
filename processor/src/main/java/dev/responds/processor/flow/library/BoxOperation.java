package dev.responds.processor.flow.library;

/** What a method does with something that holds a value, or fails, or holds none. */
enum BoxOperation {
  /** Holds what it is given. */
  JUST,
  /** Holds what it is given, or nothing if that is nothing. */
  MAYBE,
  EMPTY,
  /** Fails with the exception, or with what a function gives. */
  FAIL,
  /** Holds what a function returns. */
  CALL,
  /** Is what a function returns. */
  DEFER,
  MAP,
  FLAT_MAP,
  FILTER,
  /** Runs a function with the value, and stays as it is. */
  PEEK,
  /** Returns the value, or another. */
  OR_ELSE,
  /** Returns the value, or what a function returns. */
  OR_ELSE_GET,
  OR_ELSE_THROW,
  GET,
  IS_PRESENT,
  IS_EMPTY,
  IF_PRESENT_OR_ELSE,
  /** Holds another value if it holds none. */
  DEFAULT,
  /** Is another if it holds none. */
  SWITCH,
  /** Is another, whatever it holds. */
  THEN,
  /** Holds another value, whatever it holds. */
  THEN_VALUE,
  SAME,
  /** Holds what a function makes of a failure. */
  RECOVER,
  /** Is what a function makes of a failure. */
  RECOVER_WITH,
  /** Holds what a function makes of the value, or of a failure. */
  HANDLE,
  /** Fails with what a function makes of a failure. */
  FAIL_OTHERWISE,
  /** Fails if it holds none. */
  FAIL_IF_EMPTY
}
