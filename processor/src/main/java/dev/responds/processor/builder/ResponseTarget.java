package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.responds.processor.model.Framework;
import java.util.List;

/** How the response type of an endpoint becomes what a framework sends. */
interface ResponseTarget {

  /** Returns the target of a framework, always the same one. */
  static ResponseTarget of(Framework framework) {
    return switch (framework) {
      case SPRING -> SpringTarget.INSTANCE;
      case NONE -> PlainTarget.INSTANCE;
    };
  }

  /** Returns the class that the response type extends. */
  TypeName superclass(List<Factory> factories);

  /** Returns the call of its constructor, made from the variable {@code reply}. */
  CodeBlock superCall(List<Factory> factories);

  /** Returns the private methods that those calls need. */
  List<MethodSpec> helpers(List<Factory> factories);
}
