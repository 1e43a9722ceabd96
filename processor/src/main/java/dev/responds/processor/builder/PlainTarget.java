package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;

/** Without a framework, a response is a {@code Reply}. */
final class PlainTarget implements ResponseTarget {

  static final PlainTarget INSTANCE = new PlainTarget();

  private static final ParameterSpec DRAFT = ParameterSpec.builder(RunTime.REPLY, "reply").build();
  private static final ResponseType RESPONSE =
      new ResponseType(RunTime.REPLY, CodeBlock.of("$T.replies()", RunTime.REPLY_MAKER));

  private PlainTarget() {}

  @Override
  public ResponseType response(TypeName content) {
    return RESPONSE;
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
  public TypeName problem() {
    return RunTime.PROBLEM;
  }
}
