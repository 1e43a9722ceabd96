package dev.responds.processor.builder;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * On Spring MVC and WebFlux, a response is a {@code ResponseEntity}; 6.2 and 7 compile the same.
 */
final class SpringTarget implements ResponseTarget {

  static final SpringTarget INSTANCE = new SpringTarget();

  private static final String HTTP = "org.springframework.http";
  private static final String SUPPORT = "dev.responds.spring";
  private static final ClassName RESPONSE_ENTITY = ClassName.get(HTTP, "ResponseEntity");
  private static final ClassName PROBLEM_DETAIL = ClassName.get(HTTP, "ProblemDetail");
  private static final ParameterSpec DRAFT =
      ParameterSpec.builder(ClassName.get(SUPPORT, "SpringDraft"), "draft").build();
  private static final ClassName FACTORY = ClassName.get(SUPPORT, "SpringFactory");
  private static final ClassName ANSWER = ClassName.get(SUPPORT, "Answer");
  private static final ClassName EXCEPTION = ClassName.get(SUPPORT, "ResponseException");
  private static final ClassName THROWN_RESPONSES = ClassName.get(SUPPORT, "ThrownResponses");
  private static final ClassName ADVICE =
      ClassName.get("org.springframework.web.bind.annotation", "ControllerAdvice");

  private SpringTarget() {}

  @Override
  public TypeName response(TypeName content) {
    return ParameterizedTypeName.get(RESPONSE_ENTITY, content);
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
    return CodeBlock.of("new $T($L)", response, arguments(content));
  }

  @Override
  public ClassName exception() {
    return EXCEPTION;
  }

  @Override
  public void becomeResponse(TypeSpec.Builder type, TypeName content) {
    type.superclass(response(content))
        .addSuperinterface(ANSWER)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(DRAFT)
                .addStatement("super($L)", arguments(content))
                .build());
  }

  @Override
  public TypeName problem() {
    return PROBLEM_DETAIL;
  }

  /**
   * As advice beside the controller, it is found wherever the controller is. Like any bean, it may
   * get a proxy of a subclass.
   */
  @Override
  public void completeBuilders(TypeSpec.Builder builders, ClassName name) {
    builders
        .addAnnotation(
            AnnotationSpec.builder(ADVICE).addMember("name", "$S", name.canonicalName()).build())
        .superclass(THROWN_RESPONSES)
        .addMethod(MethodSpec.constructorBuilder().build());
  }

  private static CodeBlock arguments(TypeName content) {
    CodeBlock cast =
        content.equals(ClassName.OBJECT) ? CodeBlock.of("") : CodeBlock.of("($T) ", content);
    return CodeBlock.of("$Ldraft.body(), draft.headers(), draft.status()", cast);
  }
}
