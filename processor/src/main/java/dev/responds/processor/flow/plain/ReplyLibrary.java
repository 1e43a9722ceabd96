package dev.responds.processor.flow.plain;

import dev.responds.processor.flow.library.JdkLibrary;
import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import org.jspecify.annotations.Nullable;

/** Replies of endpoints without a framework, and what makes and sends them. */
final class ReplyLibrary implements Library {

  /** The finished response. */
  static final String REPLY = "dev/responds/reply/Reply";

  /** What carries a reply that is thrown. */
  static final String EXCEPTION = "dev/responds/reply/ReplyException";

  private static final String MAKER = "dev/responds/reply/ReplyMaker";
  private static final String SENDER = "dev/responds/reply/ReplySender";

  /** What a reply's list of header fields is while it is followed: an object that has them. */
  private static final String HEADERS = "dev/responds/reply/HttpHeaders";

  private static final String HELD = "headers";

  @Override
  public @Nullable FlowValue call(Call call) {
    return switch (call.method().owner()) {
      case MAKER -> made(call);
      case REPLY -> reply(call);
      case SENDER -> sent(call);
      default -> null;
    };
  }

  private static @Nullable FlowValue made(Call call) {
    return switch (call.name()) {
      case "headers" -> FlowValue.of(call.make(HEADERS));
      case "add", "set" -> {
        String name = call.argument(1).text();
        for (Fact.Instance headers : call.argument(0).facts(Fact.Instance.class)) {
          call.change(
              headers,
              name == null
                  ? headers.with(Fields.MORE_HEADERS, FlowValue.of(1))
                  : headers.with(Fields.HEADER + name, call.argument(2)));
        }
        yield JdkLibrary.NOTHING;
      }
      default -> null;
    };
  }

  private static @Nullable FlowValue reply(Call call) {
    if (call.method().isConstructor()) {
      for (Fact.Instance reply : call.receiver().facts(Fact.Instance.class)) {
        call.change(reply, call.arguments().size() == 1 ? copied(call, reply) : begun(call, reply));
      }
      return JdkLibrary.NOTHING;
    }
    return call.name().equals("status") ? JdkLibrary.member(call, Fields.STATUS) : null;
  }

  private static Fact.Instance begun(Call call, Fact.Instance reply) {
    return reply
        .with(Fields.STATUS, call.argument(0))
        .with(HELD, call.argument(1))
        .with(Fields.CONTENT, call.argument(2));
  }

  /** The same response under a type of its own. */
  private static Fact.Instance copied(Call call, Fact.Instance reply) {
    Fact.Instance copy = reply;
    if (call.argument(0).only() instanceof Fact.Instance original) {
      for (String field : new String[] {Fields.STATUS, HELD, Fields.CONTENT}) {
        FlowValue value = original.field(field);
        copy = value == null ? copy : copy.with(field, value);
      }
    }
    return copy;
  }

  private static @Nullable FlowValue sent(Call call) {
    if (call.name().equals("send")) {
      call.send(call.argument(0));
      return JdkLibrary.NOTHING;
    }
    return null;
  }
}
