package dev.responds.contract.model;

import dev.responds.contract.util.FragmentText;

/**
 * A part of a path template that stands for itself, but for the wildcards of Spring.
 *
 * @param text as it was written
 */
record PathLiteral(String text) implements PathPart {

  /**
   * A colon would be taken for the start of a variable, and in OpenAPI a brace; a hash ends a path.
   */
  @Override
  public String in(Notation notation) {
    return switch (notation) {
      case ANCHOR -> FragmentText.of(text.replace(':', '_').replace('{', ':'), "/:");
      case OPEN_API -> text.replace("#", "%23").replace("{", "%7B").replace("}", "%7D");
      case SHAPE, WITHOUT_PATTERNS -> text;
    };
  }
}
