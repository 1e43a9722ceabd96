package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Without a framework, a response is a {@code Reply}. */
final class PlainTarget implements ResponseTarget {

  static final PlainTarget INSTANCE = new PlainTarget();

  private static final ParameterSpec DRAFT = ParameterSpec.builder(RunTime.REPLY, "reply").build();

  private PlainTarget() {}

  @Override
  public TypeName response(TypeName content) {
    return RunTime.REPLY;
  }

  @Override
  public ClassName factory() {
    return RunTime.REPLY_FACTORY;
  }

  @Override
  public ParameterSpec draft() {
    return DRAFT;
  }

  @Override
  public CodeBlock ownType(TypeName response, TypeName content) {
    return CodeBlock.of("$N", DRAFT);
  }

  @Override
  public ClassName exception() {
    return RunTime.REPLY_EXCEPTION;
  }

  @Override
  public void becomeResponse(TypeSpec.Builder type, TypeName content) {
    type.superclass(RunTime.REPLY)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(DRAFT)
                .addStatement("super(reply)")
                .build());
  }

  @Override
  public TypeName problem() {
    return RunTime.PROBLEM;
  }
}
