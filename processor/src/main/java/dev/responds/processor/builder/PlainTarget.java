package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Without a framework, a response is a {@code Reply}. */
final class PlainTarget implements ResponseTarget {

  static final PlainTarget INSTANCE = new PlainTarget();

  private PlainTarget() {}

  @Override
  public TypeName response(TypeName content) {
    return RunTime.REPLY;
  }

  @Override
  public CodeBlock maker() {
    return MakerField.NAME;
  }

  @Override
  public void addMaker(TypeSpec.Builder factories, TypeName response, Optional<TypeName> content) {
    CodeBlock constructor =
        content.isPresent() ? CodeBlock.of("reply -> reply") : CodeBlock.of("$T::new", response);
    factories.addField(MakerField.of(RunTime.REPLY_MAKER, response, constructor));
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
                .addParameter(RunTime.REPLY, "reply")
                .addStatement("super(reply)")
                .build());
  }

  @Override
  public TypeName problem() {
    return RunTime.PROBLEM;
  }
}
