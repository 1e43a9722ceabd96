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
  private static final String JAKARTA = "dev/responds/runtime/jakarta/JakartaMaker";

  @Override
  public @Nullable FlowValue call(Call call) {
    String owner = call.method().owner();
    if (owner.equals(FINISHER) && call.name().equals("finish")) {
      return call.argument(0);
    }
    // Problems stay what they are, whatever a framework is given for them.
    if (owner.equals(JAKARTA) && call.name().equals("members")) {
      return call.argument(0);
    }
    if (!owner.equals(PROBLEM)) {
      return null;
    }
    return switch (call.name()) {
      case "of" -> FlowValue.of(call.make(PROBLEM).with(Fields.STATUS, call.argument(0)));
      case "status" -> JdkLibrary.member(call, Fields.STATUS);
      case "type" -> member(call, Fields.PROBLEM_TYPE);
      case "title" -> member(call, Fields.PROBLEM_TITLE);
      default -> call.returnType().getInternalName().equals(PROBLEM) ? call.receiver() : null;
    };
  }

  private static FlowValue with(Call call, String field) {
    return call.receiver()
        .map(
            fact ->
                fact instanceof Fact.Instance problem
                    ? problem.with(field, call.argument(0))
                    : fact);
  }

  /** Returns a problem with another value of a member, or the value as an optional one. */
  private static FlowValue member(Call call, String field) {
    if (!call.arguments().isEmpty()) {
      return with(call, field);
    }
    FlowValue value = JdkLibrary.member(call, field);
    return FlowValue.of(
        call.make("java/util/Optional").with(Fields.VALUE, value == null ? FlowValue.NULL : value));
  }
}
