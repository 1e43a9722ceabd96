package dev.responds.processor.flow.jakarta;

import dev.responds.contract.http.StatusNames;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.library.JdkLibrary;
import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Statuses of Jakarta REST, exceptions that carry one, and responses that are resumed. */
final class RestStatusLibrary implements Library {

  private static final Set<String> OF_STATUS =
      Set.of(
          RestNames.WEB_EXCEPTION,
          RestNames.REST + "ClientErrorException",
          RestNames.REST + "ServerErrorException",
          RestNames.REST + "RedirectionException");

  private static final int UNSAID = 500;

  private final StatusNames names;

  RestStatusLibrary(StatusRegistry registry) {
    this.names = new StatusNames(registry);
  }

  @Override
  public @Nullable FlowValue constant(String owner, String name) {
    String type = RestNames.now(owner);
    boolean status =
        type.equals(RestNames.STATUS) || type.equals(RestNames.QUARKUS + "$StatusCode");
    Integer code = status ? names.code(name) : null;
    return code == null ? null : FlowValue.of(code);
  }

  @Override
  public @Nullable FlowValue call(Call call) {
    String owner = RestNames.now(call.method().owner());
    if (owner.equals(RestNames.STATUS) || owner.equals(RestNames.STATUS_TYPE)) {
      return switch (call.name()) {
        case "fromStatusCode" -> known(call.argument(0));
        case "getStatusCode", "toEnum" -> known(call.receiver());
        default -> null;
      };
    }
    if (owner.equals(RestNames.ASYNC) && call.name().equals("resume")) {
      call.send(call.argument(0));
      return call.unknown();
    }
    if (RestNames.EXCEPTIONS.containsKey(owner) || OF_STATUS.contains(owner)) {
      return exception(call, RestNames.EXCEPTIONS.get(owner));
    }
    return null;
  }

  private static @Nullable FlowValue known(FlowValue value) {
    FlowValue known = value.nonNull();
    return known.facts(Fact.Int.class).isEmpty() ? null : known;
  }

  private static @Nullable FlowValue exception(Call call, @Nullable Integer fixed) {
    if (!call.method().isConstructor()) {
      return switch (call.name()) {
        case "getResponse" -> response(call);
        default -> null;
      };
    }
    FlowValue status = FlowValue.of(fixed == null ? UNSAID : fixed);
    FlowValue content = null;
    for (int i = 0; i < call.arguments().size(); i++) {
      Type type = call.parameter(i);
      String name = type.getSort() == Type.OBJECT ? RestNames.now(type.getInternalName()) : "";
      boolean code =
          type.getSort() == Type.INT
              || name.equals(RestNames.STATUS)
              || name.equals(RestNames.STATUS_TYPE);
      if (code && fixed == null) {
        status = call.argument(i);
      } else if (name.equals(RestNames.RESPONSE)) {
        FlowValue known = ofResponse(call.argument(i), Fields.STATUS);
        status = known == null ? FlowValue.other("I") : known;
        content = ofResponse(call.argument(i), Fields.CONTENT);
      }
    }
    for (Fact.Instance object : call.receiver().facts(Fact.Instance.class)) {
      if (!hasOwnResponse(object, call)) {
        call.change(object, object.with(Fields.STATUS, status).with(Fields.CONTENT, content));
      }
    }
    return JdkLibrary.NOTHING;
  }

  /** A class may make the response itself, whatever it hands to its superclass. */
  private static boolean hasOwnResponse(Fact.Instance exception, Call call) {
    for (String response : List.of(RestNames.RESPONSE, RestNames.before(RestNames.RESPONSE))) {
      MethodRef method =
          call.types().resolve(exception.type(), "getResponse", "()L" + response + ";");
      if (method != null && !RestNames.now(method.owner()).startsWith(RestNames.REST)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable FlowValue ofResponse(FlowValue responses, String field) {
    FlowValue found = null;
    for (Fact fact : responses.facts()) {
      FlowValue one = fact instanceof Fact.Instance response ? response.field(field) : null;
      if (one == null) {
        return null;
      }
      found = one.or(found);
    }
    return found;
  }

  private static FlowValue response(Call call) {
    return call.receiver()
        .map(
            fact -> {
              Fact.Instance made = call.make(RestNames.RESPONSE);
              if (!(fact instanceof Fact.Instance exception)
                  || exception.field(Fields.STATUS) == null) {
                return new Fact.Other(RestNames.RESPONSE);
              }
              return made.with(Fields.STATUS, exception.field(Fields.STATUS))
                  .with(Fields.CONTENT, exception.field(Fields.CONTENT));
            });
  }
}
