package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.value.FlowValue;
import dev.responds.processor.flow.value.Replacement;
import java.util.List;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * What the variables and the stack have at one instruction. Behind the variables of the method
 * stand its arguments as they are now, which no instruction assigns, and the static fields that an
 * initialiser sets.
 */
final class FlowFrame extends Frame<FlowValue> {

  FlowFrame(int variables, int stack) {
    super(variables, stack);
  }

  FlowFrame(FlowFrame other) {
    super(other);
  }

  /** Takes the last values from the stack, and returns them in the order they were put there. */
  List<FlowValue> pop(int count) {
    FlowValue[] values = new FlowValue[count];
    for (int i = count - 1; i >= 0; i--) {
      values[i] = pop();
    }
    return List.of(values);
  }

  /** Puts objects that have changed in place of what they were. */
  void replace(Replacement replacement) {
    if (replacement.isEmpty()) {
      return;
    }
    for (int i = 0; i < getLocals(); i++) {
      setLocal(i, replacement.in(getLocal(i)));
    }
    for (int i = 0; i < getStackSize(); i++) {
      setStack(i, replacement.in(getStack(i)));
    }
  }

  /** Puts what is known of a value after a test in place of it, wherever this very value is. */
  @SuppressWarnings("ReferenceEquality") // Another value may be equal, and still be another.
  void narrow(FlowValue before, FlowValue after) {
    if (before == after) {
      return;
    }
    for (int i = 0; i < getLocals(); i++) {
      if (getLocal(i) == before) {
        setLocal(i, after);
      }
    }
    for (int i = 0; i < getStackSize(); i++) {
      if (getStack(i) == before) {
        setStack(i, after);
      }
    }
  }
}
