package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Without a framework, a response is a {@link Reply}. */
final class PlainTarget implements ResponseTarget {

  static final PlainTarget INSTANCE = new PlainTarget();

  private PlainTarget() {}

  @Override
  public TypeName superclass(List<Factory> factories) {
    return RunTime.REPLY;
  }

  @Override
  public CodeBlock superCall(List<Factory> factories) {
    return CodeBlock.of("super(reply)");
  }

  @Override
  public List<MethodSpec> helpers(List<Factory> factories) {
    return List.of();
  }
}
