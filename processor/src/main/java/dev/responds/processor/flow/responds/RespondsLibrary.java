package dev.responds.processor.flow.responds;

import dev.responds.processor.flow.library.JdkLibrary;
import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import org.jspecify.annotations.Nullable;

/**
 * Problems of ours. What generated builders do otherwise is followed as any code: they end in a
 * maker with a constant status.
 */
public final class RespondsLibrary implements Library {

  private static final String PROBLEM = "dev/responds/http/Problem";
  private static final String FINISHER = "dev/responds/runtime/ProblemFinisher";

  @Override
  public @Nullable FlowValue call(Call call) {
    String owner = call.method().owner();
    if (owner.equals(FINISHER) && call.name().equals("finish")) {
      return call.argument(0);
    }
    if (!owner.equals(PROBLEM)) {
      return null;
    }
    return switch (call.name()) {
      case "of" -> FlowValue.of(call.make(PROBLEM).with(Fields.STATUS, call.argument(0)));
      case "status" -> JdkLibrary.member(call, Fields.STATUS);
      case "type" -> call.arguments().isEmpty() ? type(call) : typed(call);
      default -> call.returnType().getInternalName().equals(PROBLEM) ? call.receiver() : null;
    };
  }

  private static FlowValue typed(Call call) {
    return call.receiver()
        .map(
            fact ->
                fact instanceof Fact.Instance problem
                    ? problem.with(Fields.PROBLEM_TYPE, call.argument(0))
                    : fact);
  }

  /** Returns the type as an optional value. */
  private static @Nullable FlowValue type(Call call) {
    FlowValue type = JdkLibrary.member(call, Fields.PROBLEM_TYPE);
    return FlowValue.of(
        call.make("java/util/Optional").with(Fields.VALUE, type == null ? FlowValue.NULL : type));
  }
}
