package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.value.FlowValue;
import org.jspecify.annotations.Nullable;

/** What is known of methods and constants whose code is not read. */
public interface Library {

  /**
   * Returns what a call returns.
   *
   * @return {@link FlowValue#NONE} if it never returns, any value if it returns none; null if
   *     nothing is known of the method
   */
  @Nullable FlowValue call(Call call);

  /** Returns the value of a static field; null if nothing is known of it. */
  default @Nullable FlowValue constant(String owner, String name) {
    return null;
  }
}
