package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * The type of a response: the first type argument of its stages.
 *
 * @param type the type
 * @param maker an expression of the object that makes it
 */
record ResponseType(TypeName type, CodeBlock maker) {

  private static final CodeBlock MAKER = CodeBlock.of("maker()");

  /** Returns a generated type, whose factories inherit what makes it. */
  static ResponseType generated(TypeName type) {
    return new ResponseType(type, MAKER);
  }

  boolean isGenerated() {
    return maker.equals(MAKER);
  }

  /** Returns whether factories of both are written the same, once a variable stands for either. */
  boolean alike(ResponseType other) {
    return isGenerated() ? other.isGenerated() : type.equals(other.type);
  }
}
