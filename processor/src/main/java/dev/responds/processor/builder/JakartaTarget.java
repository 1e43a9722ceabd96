package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;

/** On Jakarta REST, a response is a {@code JakartaResponse}, whatever its content. */
final class JakartaTarget implements ResponseTarget {

  static final JakartaTarget INSTANCE = new JakartaTarget();

  private static final String SUPPORT = "dev.responds.runtime.jakarta";
  private static final ClassName BUILT = ClassName.get("jakarta.ws.rs.core", "Response");
  private static final ClassName FACTORY = ClassName.get(SUPPORT, "JakartaFactory");
  private static final ClassName MAKER = ClassName.get(SUPPORT, "JakartaMaker");
  private static final ParameterSpec DRAFT = ParameterSpec.builder(BUILT, "built").build();
  private static final ResponseType RESPONSE =
      new ResponseType(
          ClassName.get("dev.responds.jakarta", "JakartaResponse"),
          CodeBlock.of("$T.responses()", MAKER));
  private static final ResponseType HANDED_OVER =
      new ResponseType(BUILT, CodeBlock.of("$T.builtResponses()", MAKER));

  private JakartaTarget() {}

  @Override
  public ResponseType response(TypeName content) {
    return RESPONSE;
  }

  /** RESTEasy resumes with nothing but a response that it has built itself. */
  @Override
  public ResponseType handedOver(TypeName content) {
    return HANDED_OVER;
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
    return RunTime.PROBLEM;
  }
}
