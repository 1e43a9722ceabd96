package dev.responds.contract.model;

import dev.responds.contract.util.FragmentText;

/**
 * A part of a path template that stands for itself, but for the wildcards of Spring.
 *
 * @param text as it was written
 */
record PathLiteral(String text) implements PathPart {

  /** A colon would be taken for the start of a variable. */
  @Override
  public String in(Notation notation) {
    return notation == Notation.ANCHOR
        ? FragmentText.of(text.replace(':', '_').replace('{', ':'), "/:")
        : text;
  }
}
