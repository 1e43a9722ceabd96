package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** On Jakarta REST, a response is a {@code Response}, whatever its content. */
final class JakartaTarget implements ResponseTarget {

  static final JakartaTarget INSTANCE = new JakartaTarget();

  private static final String SUPPORT = "dev.responds.jakarta";
  private static final ClassName RESPONSE = ClassName.get("jakarta.ws.rs.core", "Response");
  private static final ClassName FACTORY = ClassName.get(SUPPORT, "JakartaFactory");
  private static final ParameterSpec DRAFT = ParameterSpec.builder(RESPONSE, "built").build();
  private static final ClassName EXCEPTION = ClassName.get(SUPPORT, "ResponseException");
  private static final ClassName OWN_RESPONSE = ClassName.get(SUPPORT, "JakartaResponse");

  private JakartaTarget() {}

  @Override
  public TypeName response(TypeName content) {
    return RESPONSE;
  }

  @Override
  public ClassName factory() {
    return FACTORY;
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
    return EXCEPTION;
  }

  /** RESTEasy resumes with nothing but a response that it has built itself. */
  @Override
  public boolean handsOverOwnType() {
    return true;
  }

  @Override
  public void becomeResponse(TypeSpec.Builder type, TypeName content) {
    type.superclass(OWN_RESPONSE)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(DRAFT)
                .addStatement("super(built)")
                .build());
  }

  @Override
  public TypeName problem() {
    return RunTime.PROBLEM;
  }
}
