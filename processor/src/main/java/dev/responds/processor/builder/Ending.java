package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * What a response ends as: the type argument of its stages.
 *
 * @param type the type
 * @param maker an expression of the object that makes it
 * @param thrown whether it is thrown, not returned
 */
record Ending(TypeName type, CodeBlock maker, boolean thrown) {

  private static final CodeBlock MAKER = CodeBlock.of("maker()");

  /** The factories have what makes it, whatever the framework. */
  static Ending returned(TypeName type) {
    return new Ending(type, MAKER, false);
  }

  static Ending thrown(ClassName type) {
    return new Ending(type, CodeBlock.of("$T.MAKER", type), true);
  }
}
