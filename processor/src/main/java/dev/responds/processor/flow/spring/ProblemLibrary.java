package dev.responds.processor.flow.spring;

import dev.responds.processor.flow.library.JdkLibrary;
import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** {@code ProblemDetail}, and exceptions of Spring that carry a status. */
final class ProblemLibrary implements Library {

  static final String PROBLEM = "org/springframework/http/ProblemDetail";
  static final String ERROR_RESPONSE = "org/springframework/web/ErrorResponse";
  private static final String BUILDER = ERROR_RESPONSE + "$Builder";

  /** Their constructors take the status first. */
  private static final Set<String> EXCEPTIONS =
      Set.of(
          "org/springframework/web/ErrorResponseException",
          "org/springframework/web/server/ResponseStatusException",
          "org/springframework/web/client/HttpStatusCodeException",
          "org/springframework/web/client/HttpClientErrorException",
          "org/springframework/web/client/HttpServerErrorException");

  @Override
  public @Nullable FlowValue call(Call call) {
    String owner = call.method().owner();
    if (owner.equals(PROBLEM)) {
      return problem(call);
    }
    if (owner.equals(ERROR_RESPONSE) || owner.equals(BUILDER)) {
      return errorResponse(call);
    }
    return EXCEPTIONS.contains(owner) ? exception(call) : null;
  }

  private static @Nullable FlowValue problem(Call call) {
    return switch (call.name()) {
      case "forStatus", "forStatusAndDetail" ->
          FlowValue.of(call.make(PROBLEM).with(Fields.STATUS, call.argument(0)));
      case "setStatus" -> set(call, Fields.STATUS);
      case "setType" -> set(call, Fields.PROBLEM_TYPE);
      case "setTitle" -> set(call, Fields.PROBLEM_TITLE);
      case "getStatus" -> JdkLibrary.member(call, Fields.STATUS);
      default -> null;
    };
  }

  private static FlowValue set(Call call, String field) {
    for (Fact.Instance object : call.receiver().facts(Fact.Instance.class)) {
      call.change(object, object.with(field, call.argument(0)));
    }
    return JdkLibrary.NOTHING;
  }

  private static @Nullable FlowValue errorResponse(Call call) {
    return switch (call.name()) {
      case "create", "builder" ->
          FlowValue.of(call.make(ERROR_RESPONSE).with(Fields.STATUS, status(call)));
      case "getStatusCode" -> JdkLibrary.member(call, Fields.STATUS);
      case "build" -> call.receiver();
      case "type" -> with(call, Fields.PROBLEM_TYPE);
      case "title" -> with(call, Fields.PROBLEM_TITLE);
      default -> call.method().owner().equals(BUILDER) ? call.receiver() : null;
    };
  }

  private static FlowValue with(Call call, String field) {
    return call.receiver()
        .map(
            fact ->
                fact instanceof Fact.Instance response
                    ? response.with(field, call.argument(0))
                    : fact);
  }

  private static FlowValue status(Call call) {
    for (int i = 0; i < call.arguments().size(); i++) {
      if (isStatus(call.parameter(i))) {
        return call.argument(i);
      }
    }
    return FlowValue.other("I");
  }

  private static boolean isStatus(Type type) {
    return type.getSort() == Type.INT
        || (type.getSort() == Type.OBJECT
            && type.getInternalName().startsWith(HttpStatusLibrary.STATUS));
  }

  private static @Nullable FlowValue exception(Call call) {
    if (call.method().isConstructor()) {
      for (Fact.Instance object : call.receiver().facts(Fact.Instance.class)) {
        Fact.Instance now = object.with(Fields.STATUS, status(call));
        for (FlowValue argument : call.arguments()) {
          if (argument.only() instanceof Fact.Instance problem && problem.type().equals(PROBLEM)) {
            now = now.with(Fields.CONTENT, argument);
          }
        }
        call.change(object, now);
      }
      return JdkLibrary.NOTHING;
    }
    return switch (call.name()) {
      case "getStatusCode", "getStatus", "getRawStatusCode" ->
          JdkLibrary.member(call, Fields.STATUS);
      case "getBody" -> JdkLibrary.member(call, Fields.CONTENT);
      case "setType" -> set(call, Fields.PROBLEM_TYPE);
      case "setTitle" -> set(call, Fields.PROBLEM_TITLE);
      default -> null;
    };
  }
}
