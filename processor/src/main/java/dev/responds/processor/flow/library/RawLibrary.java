package dev.responds.processor.flow.library;

import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Raw responses, of servlets and of WebFlux, which a method writes itself. */
public final class RawLibrary implements Library {

  /** What a raw response is known by while it is handed around. */
  public static final String RAW = "raw";

  private static final Set<String> RESPONSES =
      Set.of(
          "jakarta/servlet/http/HttpServletResponse",
          "javax/servlet/http/HttpServletResponse",
          "org/springframework/http/server/ServerHttpResponse",
          "org/springframework/http/server/reactive/ServerHttpResponse");

  private static final String EXCHANGE = "org/springframework/web/server/ServerWebExchange";

  /** Returns a parameter of a type through which a method can answer; null for any other. */
  public static @Nullable FlowValue parameter(Type type) {
    if (type.getSort() != Type.OBJECT) {
      return null;
    }
    String name = type.getInternalName();
    if (RESPONSES.contains(name)) {
      return raw(name);
    }
    if (!name.equals(EXCHANGE)) {
      return null;
    }
    FlowValue response = raw("org/springframework/http/server/reactive/ServerHttpResponse");
    return FlowValue.of(
        new Fact.Instance(
            EXCHANGE, "exchange", Map.of(Fields.RESPONSE, response), Witness.NOWHERE));
  }

  private static FlowValue raw(String type) {
    return FlowValue.of(
        new Fact.Instance(
            type, RAW, Map.of(Fields.STATUS, FlowValue.of(Fields.UNTOUCHED)), Witness.NOWHERE));
  }

  /** Returns whether an object is such a response. */
  public static boolean isRaw(Fact.Instance object) {
    return RESPONSES.contains(object.type());
  }

  @Override
  public @Nullable FlowValue call(Call call) {
    String owner = call.method().owner();
    if (owner.equals(EXCHANGE)) {
      return call.name().equals("getResponse") ? JdkLibrary.member(call, Fields.RESPONSE) : null;
    }
    return RESPONSES.contains(owner) ? response(call) : null;
  }

  private static @Nullable FlowValue response(Call call) {
    return switch (call.name()) {
      case "setStatus", "sendError", "setStatusCode", "setRawStatusCode" -> {
        status(call, call.argument(0), null);
        yield call.returnType().getSort() == Type.VOID ? JdkLibrary.NOTHING : call.unknown();
      }
      case "sendRedirect" -> {
        // Since Servlet 6.1, another status may stand second.
        boolean named = call.arguments().size() > 1 && call.parameter(1).getSort() == Type.INT;
        status(call, named ? call.argument(1) : FlowValue.of(302), call.argument(0));
        yield JdkLibrary.NOTHING;
      }
      case "setHeader", "addHeader", "setDateHeader", "setIntHeader" -> {
        header(call);
        yield JdkLibrary.NOTHING;
      }
      case "getOutputStream", "getWriter" -> {
        write(call);
        yield null;
      }
      case "getStatus" -> FlowValue.other("I");
      default -> null;
    };
  }

  /** The way to a raw response is the way to the call that sets its status. */
  private static void status(Call call, FlowValue status, @Nullable FlowValue location) {
    for (Fact fact : call.receiver().facts()) {
      if (fact instanceof Fact.Instance response) {
        Fact.Instance now =
            new Fact.Instance(response.type(), response.id(), response.fields(), call.here())
                .with(Fields.STATUS, status);
        call.change(
            response, location == null ? now : now.with(Fields.HEADER + "Location", location));
      } else {
        Fact.Instance sent = call.make("jakarta/servlet/http/HttpServletResponse");
        call.send(FlowValue.of(sent.with(Fields.STATUS, status)));
      }
    }
  }

  /** Content goes out, whatever the method returns. */
  private static void write(Call call) {
    FlowValue some = FlowValue.of(1);
    for (Fact fact : call.receiver().facts()) {
      if (fact instanceof Fact.Instance response) {
        call.change(response, response.with(Fields.CONTENT, some));
      } else {
        Fact.Instance sent = call.make("jakarta/servlet/http/HttpServletResponse");
        FlowValue untouched = FlowValue.of(Fields.UNTOUCHED);
        call.send(FlowValue.of(sent.with(Fields.STATUS, untouched).with(Fields.CONTENT, some)));
      }
    }
  }

  private static void header(Call call) {
    String name = call.argument(0).text();
    if (name == null) {
      return;
    }
    for (Fact.Instance response : call.receiver().facts(Fact.Instance.class)) {
      call.change(response, response.with(Fields.HEADER + name, call.argument(1)));
    }
  }
}
