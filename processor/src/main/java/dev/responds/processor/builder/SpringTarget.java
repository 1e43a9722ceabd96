package dev.responds.processor.builder;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * On Spring MVC and WebFlux, a response is a {@code ResponseEntity}; 6.2 and 7 compile the same.
 */
final class SpringTarget implements ResponseTarget {

  static final SpringTarget INSTANCE = new SpringTarget();

  private static final String HTTP = "org.springframework.http";
  private static final ClassName RESPONSE_ENTITY = ClassName.get(HTTP, "ResponseEntity");
  private static final ClassName HTTP_HEADERS = ClassName.get(HTTP, "HttpHeaders");
  private static final ClassName MEDIA_TYPE = ClassName.get(HTTP, "MediaType");
  private static final ClassName PROBLEM_DETAIL = ClassName.get(HTTP, "ProblemDetail");

  private SpringTarget() {}

  @Override
  public TypeName superclass(List<Factory> factories) {
    return ParameterizedTypeName.get(RESPONSE_ENTITY, content(factories));
  }

  @Override
  public CodeBlock superCall(List<Factory> factories) {
    String content = hasContent(factories) ? "toBody(reply)" : "null";
    return CodeBlock.of("super($L, toHeaders(reply), reply.status())", content);
  }

  @Override
  public List<MethodSpec> helpers(List<Factory> factories) {
    List<MethodSpec> helpers = new ArrayList<>();
    boolean problems = hasProblems(factories);
    helpers.add(toHeaders(problems ? problemType() : CodeBlock.of("")));
    if (problems) {
      helpers.add(toBody(problemOrContent()));
      helpers.add(toProblemDetail());
    } else if (hasContent(factories)) {
      helpers.add(toBody(content()));
    }
    return helpers;
  }

  /** The one type of all content; {@code Object} if there are several, {@code Void} if none. */
  private static TypeName content(List<Factory> factories) {
    List<TypeName> types =
        factories.stream().map(Factory::content).map(SpringTarget::type).distinct().toList();
    List<TypeName> present =
        types.stream().filter(type -> !type.equals(Content.EMPTY.type())).toList();
    return switch (present.size()) {
      case 0 -> Content.EMPTY.type();
      case 1 -> present.get(0);
      default -> ClassName.OBJECT;
    };
  }

  private static TypeName type(Content content) {
    return content.kind() == Content.Kind.PROBLEM ? PROBLEM_DETAIL : content.type();
  }

  private static boolean hasContent(List<Factory> factories) {
    return factories.stream().anyMatch(factory -> factory.content().kind() != Content.Kind.EMPTY);
  }

  private static boolean hasProblems(List<Factory> factories) {
    return factories.stream().anyMatch(factory -> factory.content().kind() == Content.Kind.PROBLEM);
  }

  private static MethodSpec toHeaders(CodeBlock more) {
    return MethodSpec.methodBuilder("toHeaders")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(HTTP_HEADERS)
        .addParameter(RunTime.REPLY, "reply")
        .addStatement("$T headers = new $T()", HTTP_HEADERS, HTTP_HEADERS)
        .addStatement(
            "reply.headers().forEach(header -> headers.add(header.name(), header.value()))")
        .addCode(more)
        .addStatement("return headers")
        .build();
  }

  /** Spring would look for a converter to the type that the mapping produces, such as HTML. */
  private static CodeBlock problemType() {
    return CodeBlock.builder()
        .beginControlFlow(
            "if (reply.content().orElse(null) instanceof $T\n    && reply.header($S).isEmpty())",
            RunTime.PROBLEM,
            "Content-Type")
        .addStatement("headers.setContentType($T.APPLICATION_PROBLEM_JSON)", MEDIA_TYPE)
        .endControlFlow()
        .build();
  }

  private static MethodSpec toBody(CodeBlock code) {
    TypeVariableName type = TypeVariableName.get("T");
    return MethodSpec.methodBuilder("toBody")
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "unchecked")
                .build())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addTypeVariable(type)
        .returns(type)
        .addParameter(RunTime.REPLY, "reply")
        .addComment("safe: a factory takes no content but that of its response type")
        .addCode(code)
        .build();
  }

  private static CodeBlock content() {
    return CodeBlock.builder().addStatement("return (T) reply.content().orElse(null)").build();
  }

  private static CodeBlock problemOrContent() {
    return CodeBlock.builder()
        .addStatement("$T content = reply.content().orElse(null)", ClassName.OBJECT)
        .addStatement(
            "return (T) (content instanceof $T problem ? toProblemDetail(problem) : content)",
            RunTime.PROBLEM)
        .build();
  }

  private static MethodSpec toProblemDetail() {
    return MethodSpec.methodBuilder("toProblemDetail")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(PROBLEM_DETAIL)
        .addParameter(RunTime.PROBLEM, "problem")
        .addStatement("$T detail = $T.forStatus(problem.status())", PROBLEM_DETAIL, PROBLEM_DETAIL)
        .addStatement("problem.type().ifPresent(detail::setType)")
        .addStatement("problem.title().ifPresent(detail::setTitle)")
        .addStatement("problem.detail().ifPresent(detail::setDetail)")
        .addStatement("problem.instance().ifPresent(detail::setInstance)")
        .addStatement("problem.extensions().forEach(detail::setProperty)")
        .addStatement("return detail")
        .build();
  }
}
