package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.Hierarchy.Answer;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.FlowValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What {@code invokedynamic} makes: functions, joined texts, the cases of a switch. */
final class Dynamic {

  private static final char ARGUMENT = '\u0001';
  private static final char CONSTANT = '\u0002';

  private Dynamic() {}

  /** Returns the value; null if nothing is known of it. */
  static @Nullable FlowValue value(
      InvokeDynamicInsnNode dynamic, List<FlowValue> given, FlowInterpreter interpreter) {
    return switch (dynamic.bsm.getOwner()) {
      case "java/lang/invoke/LambdaMetafactory" -> function(dynamic, given);
      case "java/lang/invoke/StringConcatFactory" -> text(dynamic, given);
      case "java/lang/runtime/SwitchBootstraps" -> label(dynamic, given, interpreter);
      default -> null;
    };
  }

  private static @Nullable FlowValue function(
      InvokeDynamicInsnNode dynamic, List<FlowValue> captured) {
    boolean deep = captured.stream().anyMatch(FlowValue::isDeep);
    if (deep || dynamic.bsmArgs.length < 2 || !(dynamic.bsmArgs[1] instanceof Handle body)) {
      return null;
    }
    String type = Type.getReturnType(dynamic.desc).getInternalName();
    return FlowValue.of(new Fact.Function(type, dynamic.name, body, captured));
  }

  /** Returns how a joined text begins. */
  private static @Nullable FlowValue text(InvokeDynamicInsnNode dynamic, List<FlowValue> given) {
    if (dynamic.bsmArgs.length == 0 || !(dynamic.bsmArgs[0] instanceof String recipe)) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (int i = 0; i < recipe.length(); i++) {
      char c = recipe.charAt(i);
      if (c == CONSTANT) {
        return begun(text);
      }
      if (c != ARGUMENT) {
        text.append(c);
        continue;
      }
      String part = next < given.size() ? given.get(next).text() : null;
      next++;
      if (part == null) {
        return begun(text);
      }
      text.append(part);
    }
    return FlowValue.text(text.toString());
  }

  private static @Nullable FlowValue begun(StringBuilder text) {
    return text.isEmpty() ? null : FlowValue.of(new Fact.Text(text.toString(), false));
  }

  /** Returns the numbers of the cases of a switch over types that a value may reach. */
  private static @Nullable FlowValue label(
      InvokeDynamicInsnNode dynamic, List<FlowValue> given, FlowInterpreter interpreter) {
    boolean first =
        given.size() == 2 && given.get(1).only() instanceof Fact.Int from && from.value() == 0;
    if (!first || !dynamic.name.equals("typeSwitch")) {
      return null;
    }
    Set<Fact> labels = new LinkedHashSet<>();
    for (Fact fact : given.get(0).facts()) {
      Integer label = label(dynamic.bsmArgs, fact, interpreter);
      if (label == null) {
        return null;
      }
      labels.add(new Fact.Int(label));
    }
    return labels.isEmpty() ? null : FlowValue.of(labels);
  }

  private static @Nullable Integer label(Object[] labels, Fact fact, FlowInterpreter interpreter) {
    if (fact instanceof Fact.Null) {
      return -1;
    }
    for (int i = 0; i < labels.length; i++) {
      if (!(labels[i] instanceof Type type)) {
        return null;
      }
      Answer answer = interpreter.is(fact, type.getInternalName());
      if (answer == Answer.YES) {
        return i;
      }
      if (answer == Answer.UNKNOWN) {
        return null;
      }
    }
    return labels.length;
  }
}
