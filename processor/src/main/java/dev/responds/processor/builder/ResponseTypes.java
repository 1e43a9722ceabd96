package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The types of the responses of an endpoint: the generated type that it returns, or else the
 * run-time type of the framework. That one is assignable to what the endpoint returns where the
 * content agrees; elsewhere it can only be thrown.
 */
final class ResponseTypes {

  private static final int SUCCESSFUL = 200;
  private static final int REDIRECTION = 300;

  private final EndpointNames names;
  private final ResponseTarget target;

  ResponseTypes(EndpointNames names) {
    this.names = names;
    this.target = ResponseTarget.of(names.endpoint().handler().framework());
  }

  /** Returns whether the response type of the endpoint is generated. */
  boolean generated() {
    return switch (carrier()) {
      case GENERATED, UNKNOWN -> true;
      case PAYLOAD, VIEW, RESPONSE, RAW -> false;
    };
  }

  /** Returns whether a response needs a factory: what the framework sends by itself needs none. */
  boolean offers(int status) {
    boolean successful = status >= SUCCESSFUL && status < REDIRECTION;
    return !successful
        || switch (carrier()) {
          case PAYLOAD, VIEW -> false;
          case GENERATED, RESPONSE, RAW, UNKNOWN -> true;
        };
  }

  /** Returns the type of a response with that content. */
  ResponseType of(Content content) {
    if (generated()) {
      return ResponseType.generated(names.response());
    }
    TypeName type = runTimeContent(content);
    return carrier() == Carrier.RAW ? target.handedOver(type) : target.response(type);
  }

  /** Returns what all factories extend that make the generated type, or a variable for it. */
  TypeName superclass(TypeName response) {
    return ParameterizedTypeName.get(target.factory(), response);
  }

  /** Returns the method that makes the generated type. */
  MethodSpec make() {
    return MethodSpec.methodBuilder("make")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(names.response())
        .addParameter(target.draft())
        .addStatement("return new $T($N)", names.response(), target.draft())
        .build();
  }

  /** Returns whether a response type is generated: what a method returns has to be there. */
  boolean needsType(List<Factory> offered) {
    return carrier() == Carrier.GENERATED || (generated() && !offered.isEmpty());
  }

  /** Makes a class the response type of the endpoint. */
  void becomeResponse(TypeSpec.Builder type, List<Factory> offered) {
    type.superclass(target.response(content(offered)).type())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(target.draft())
                .addStatement("super($N)", target.draft())
                .build());
  }

  /** Returns what {@code getBody()} returns: the one type of content, beside that of problems. */
  private TypeName content(List<Factory> offered) {
    TypeName one = Content.EMPTY.type();
    boolean problems = false;
    for (Factory factory : offered) {
      Content content = factory.content();
      if (content.kind() == Content.Kind.PROBLEM) {
        problems = true;
      } else if (content.kind() != Content.Kind.EMPTY && !content.type().equals(one)) {
        if (!one.equals(Content.EMPTY.type())) {
          return ClassName.OBJECT;
        }
        one = content.type();
      }
    }
    return problems && one.equals(Content.EMPTY.type()) ? target.problem() : one;
  }

  /** Returns the type of content as the framework has it. */
  private TypeName typeOf(Content content) {
    return content.kind() == Content.Kind.PROBLEM ? target.problem() : content.type();
  }

  /** Returns the type of content that makes the response assignable, if there is one. */
  private TypeName runTimeContent(Content content) {
    if (carrier() != Carrier.RESPONSE) {
      return typeOf(content);
    }
    TypeName kept = kept(names.endpoint().outcome().payload());
    boolean agrees = content.kind() == Content.Kind.EMPTY || kept.equals(ClassName.OBJECT);
    return agrees ? kept : typeOf(content);
  }

  private TypeName kept(Body payload) {
    return switch (payload.kind()) {
      case NONE -> Content.EMPTY.type();
      case PROBLEM -> target.problem();
      case CONTENT -> boxed(payload.type());
      case UNKNOWN -> ClassName.OBJECT;
    };
  }

  private TypeName boxed(Optional<JavaType> payload) {
    return payload.isPresent()
        ? TypeNames.boxed(payload.get(), names.shadowed())
        : ClassName.OBJECT;
  }

  private Carrier carrier() {
    return names.endpoint().outcome().carrier();
  }
}
