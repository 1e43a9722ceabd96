package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What the responses of an endpoint end as: the generated type that it returns, the framework's own
 * type that it returns where the content agrees, or else an exception.
 */
final class Endings {

  private static final int SUCCESSFUL = 200;
  private static final int REDIRECTION = 300;

  private final EndpointNames names;
  private final ResponseTarget target;

  Endings(EndpointNames names) {
    this.names = names;
    this.target = ResponseTarget.of(names.endpoint().handler().framework());
  }

  /** Returns whether the response type of the endpoint is generated. */
  boolean ownType() {
    return switch (names.endpoint().outcome().carrier()) {
      case PAYLOAD, VIEW -> false;
      case RESPONSE -> names.endpoint().outcome().payload().kind() == Body.Kind.UNKNOWN;
      case RAW -> !target.handsOverOwnType();
      case GENERATED, UNKNOWN -> true;
    };
  }

  /** Returns whether a response needs a factory: what the framework sends by itself needs none. */
  boolean offers(int status) {
    boolean successful = status >= SUCCESSFUL && status < REDIRECTION;
    return !successful
        || switch (names.endpoint().outcome().carrier()) {
          case PAYLOAD, VIEW -> false;
          case GENERATED, RESPONSE, RAW, UNKNOWN -> true;
        };
  }

  /** Returns what a response with that content ends as. */
  Ending of(Content content) {
    if (ownType()) {
      return Ending.returned(names.response());
    }
    if (names.endpoint().outcome().carrier() == Carrier.RAW) {
      return Ending.returned(target.response(ClassName.OBJECT));
    }
    Optional<TypeName> type = returned();
    boolean agrees =
        type.isPresent()
            && (content.kind() == Content.Kind.EMPTY || type.get().equals(typeOf(content)));
    return agrees
        ? Ending.returned(target.response(type.get()))
        : Ending.thrown(target.exception());
  }

  /** Returns what all that return a response of that type extend. */
  TypeName superclass(TypeName response) {
    return ParameterizedTypeName.get(target.factory(), response);
  }

  /** Returns the method that makes the responses which are returned. */
  MethodSpec make(TypeName response) {
    ParameterSpec draft = target.draft();
    Optional<TypeName> content = returned();
    CodeBlock made =
        content.isPresent()
            ? target.ownType(response, content.get())
            : CodeBlock.of("new $T($N)", response, draft);
    return MethodSpec.methodBuilder("make")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(response)
        .addParameter(draft)
        .addStatement("return $L", made)
        .build();
  }

  /** Returns whether a response type is generated: what a method returns has to be there. */
  boolean needsType(List<Factory> offered) {
    return names.endpoint().outcome().carrier() == Carrier.GENERATED
        || (ownType() && !offered.isEmpty());
  }

  /** Makes a class the response type of the endpoint. */
  void becomeResponse(TypeSpec.Builder type, List<Factory> offered) {
    boolean any = names.endpoint().outcome().carrier() == Carrier.RESPONSE;
    target.becomeResponse(type, any ? ClassName.OBJECT : content(offered));
  }

  /** The one type of all content; {@code Object} if there are several, {@code Void} if none. */
  private TypeName content(List<Factory> offered) {
    TypeName one = Content.EMPTY.type();
    boolean none = true;
    for (Factory factory : offered) {
      if (factory.content().kind() != Content.Kind.EMPTY) {
        TypeName type = typeOf(factory.content());
        if (!none && !type.equals(one)) {
          return ClassName.OBJECT;
        }
        one = type;
        none = false;
      }
    }
    return one;
  }

  /** Returns the type of content as the framework has it. */
  private TypeName typeOf(Content content) {
    return content.kind() == Content.Kind.PROBLEM ? target.problem() : content.type();
  }

  /** Returns the content that the endpoint answers with in the framework's own type, if it does. */
  private Optional<TypeName> returned() {
    Endpoint endpoint = names.endpoint();
    if (endpoint.outcome().carrier() == Carrier.RAW && !ownType()) {
      return Optional.of(ClassName.OBJECT);
    }
    if (endpoint.outcome().carrier() != Carrier.RESPONSE) {
      return Optional.empty();
    }
    return switch (endpoint.outcome().payload().kind()) {
      case NONE -> Optional.of(Content.EMPTY.type());
      case PROBLEM -> Optional.of(target.problem());
      case CONTENT -> boxed(endpoint.outcome().payload());
      case UNKNOWN -> Optional.empty();
    };
  }

  private Optional<TypeName> boxed(Body payload) {
    return payload.type().isPresent()
        ? Optional.of(TypeNames.boxed(payload.type().get(), names.shadowed()))
        : Optional.empty();
  }
}
