package dev.responds.processor.builder;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** On Spring MVC and WebFlux, a response is a {@code SpringResponse}, a {@code ResponseEntity}. */
final class SpringTarget implements ResponseTarget {

  static final SpringTarget INSTANCE = new SpringTarget();

  private static final String SUPPORT = "dev.responds.runtime.spring";
  private static final ClassName RESPONSE = ClassName.get("dev.responds.spring", "SpringResponse");
  private static final ClassName PROBLEM_DETAIL =
      ClassName.get("org.springframework.http", "ProblemDetail");
  private static final ParameterSpec DRAFT =
      ParameterSpec.builder(ClassName.get(SUPPORT, "SpringDraft"), "draft").build();
  private static final ClassName FACTORY = ClassName.get(SUPPORT, "SpringFactory");
  private static final ClassName MAKER = ClassName.get(SUPPORT, "SpringMaker");
  private static final ClassName THROWN_RESPONSES = ClassName.get(SUPPORT, "ThrownResponses");
  private static final ClassName ADVICE =
      ClassName.get("org.springframework.web.bind.annotation", "ControllerAdvice");

  private SpringTarget() {}

  @Override
  public ResponseType response(TypeName content) {
    return new ResponseType(
        ParameterizedTypeName.get(RESPONSE, content),
        CodeBlock.of("$T.<$T>responses()", MAKER, content));
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
}
