package dev.responds.contract.model;

/** A part of a path template. */
sealed interface PathPart permits PathLiteral, PathVariable {

  /** A way to write a template. */
  enum Notation {
    SHAPE,
    ANCHOR,
    OPEN_API,
    WITHOUT_PATTERNS
  }

  /** Returns the part as that notation has it. */
  String in(Notation notation);
}
