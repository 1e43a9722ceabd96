package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.Hierarchy.Answer;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Which ways a condition leaves open, and what is known on them. */
final class Branches {

  private final FlowInterpreter interpreter;

  Branches(FlowInterpreter interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * The two ways of a jump.
   *
   * @param taken what holds where it is taken; null if it never is
   * @param passed what holds where it is not; null if it always is
   */
  record Ways(@Nullable FlowFrame taken, @Nullable FlowFrame passed) {}

  /** Takes the operands from the stack, and returns the ways. */
  Ways ways(int opcode, FlowFrame frame) {
    return switch (opcode) {
      case Opcodes.IFNULL -> byNull(frame, true);
      case Opcodes.IFNONNULL -> byNull(frame, false);
      case Opcodes.IFEQ -> byTruth(frame, false);
      case Opcodes.IFNE -> byTruth(frame, true);
      case Opcodes.IFLT -> byNumber(frame, number -> number < 0);
      case Opcodes.IFGE -> byNumber(frame, number -> number >= 0);
      case Opcodes.IFGT -> byNumber(frame, number -> number > 0);
      case Opcodes.IFLE -> byNumber(frame, number -> number <= 0);
      case Opcodes.IF_ACMPEQ -> bySameness(frame, true);
      case Opcodes.IF_ACMPNE -> bySameness(frame, false);
      default -> byNumbers(opcode, frame);
    };
  }

  private static Ways byNull(FlowFrame frame, boolean takenIfNull) {
    FlowValue value = frame.pop();
    FlowFrame isNull =
        value.isNone() || value.mayBeNull()
            ? narrowed(frame, value, value.where(Branches::mayBeNull))
            : null;
    FlowValue rest = value.nonNull();
    FlowFrame isNot = value.isNone() || !rest.isNone() ? narrowed(frame, value, rest) : null;
    return takenIfNull ? new Ways(isNull, isNot) : new Ways(isNot, isNull);
  }

  private static boolean mayBeNull(Fact fact) {
    return fact instanceof Fact.Null || (fact instanceof Fact.Other other && !other.present());
  }

  private Ways byTruth(FlowFrame frame, boolean takenIfTrue) {
    FlowValue value = frame.pop();
    if (value.only() instanceof Fact.Test test) {
      FlowFrame isTrue = narrowed(frame, test, !test.negated());
      FlowFrame isFalse = narrowed(frame, test, test.negated());
      return takenIfTrue ? new Ways(isTrue, isFalse) : new Ways(isFalse, isTrue);
    }
    IntPredicate condition = number -> takenIfTrue == (number != 0);
    return byNumber(frame, value, condition);
  }

  private @Nullable FlowFrame narrowed(FlowFrame frame, Fact.Test test, boolean holds) {
    FlowValue subject = test.subject();
    FlowValue after =
        test.type().isEmpty()
            ? filled(subject, holds)
            : subject.where(fact -> may(fact, test.type(), holds));
    if (after.isNone()) {
      return null;
    }
    if (holds && !test.type().isEmpty()) {
      after =
          after.map(
              fact ->
                  fact instanceof Fact.Other other
                      ? new Fact.Other(test.type(), other.caught(), other.reason(), true)
                      : fact);
    }
    return narrowed(frame, subject, after);
  }

  private boolean may(Fact fact, String type, boolean holds) {
    Answer answer = interpreter.is(fact, type);
    return holds ? answer != Answer.NO : answer != Answer.YES;
  }

  /** Returns the boxes that hold something, or those that hold nothing. */
  private static FlowValue filled(FlowValue boxes, boolean full) {
    return boxes.flatMap(
        fact -> {
          FlowValue held = fact instanceof Fact.Instance box ? box.field(Fields.VALUE) : null;
          if (held == null) {
            return null;
          }
          FlowValue part =
              held.where(
                  inside ->
                      inside instanceof Fact.Other other
                          ? full || !other.present()
                          : full != inside instanceof Fact.Null);
          return part.isNone()
              ? FlowValue.NONE
              : FlowValue.of(((Fact.Instance) fact).with(Fields.VALUE, part));
        });
  }

  private static Ways byNumber(FlowFrame frame, IntPredicate condition) {
    return byNumber(frame, frame.pop(), condition);
  }

  private static Ways byNumber(FlowFrame frame, FlowValue value, IntPredicate condition) {
    Predicate<Fact> may =
        fact -> !(fact instanceof Fact.Int number) || condition.test(number.value());
    Predicate<Fact> mayNot =
        fact -> !(fact instanceof Fact.Int number) || !condition.test(number.value());
    return new Ways(kept(frame, value, may), kept(frame, value, mayNot));
  }

  private static @Nullable FlowFrame kept(
      FlowFrame frame, FlowValue value, Predicate<Fact> condition) {
    if (value.isNone()) {
      return new FlowFrame(frame);
    }
    FlowValue rest = value.where(condition);
    return rest.isNone() ? null : narrowed(frame, value, rest);
  }

  private static Ways byNumbers(int opcode, FlowFrame frame) {
    FlowValue second = frame.pop();
    FlowValue first = frame.pop();
    if (second.only() instanceof Fact.Int number) {
      int other = number.value();
      return byNumber(frame, first, value -> compare(opcode, value, other));
    }
    if (first.only() instanceof Fact.Int number) {
      int other = number.value();
      return byNumber(frame, second, value -> compare(opcode, other, value));
    }
    return new Ways(new FlowFrame(frame), new FlowFrame(frame));
  }

  private static boolean compare(int opcode, int one, int other) {
    return switch (opcode) {
      case Opcodes.IF_ICMPEQ -> one == other;
      case Opcodes.IF_ICMPNE -> one != other;
      case Opcodes.IF_ICMPLT -> one < other;
      case Opcodes.IF_ICMPGE -> one >= other;
      case Opcodes.IF_ICMPGT -> one > other;
      default -> one <= other;
    };
  }

  private static Ways bySameness(FlowFrame frame, boolean takenIfSame) {
    FlowValue second = frame.pop();
    FlowValue first = frame.pop();
    boolean same = second.isNone() || first.isNone();
    boolean different = same;
    for (Fact one : first.facts()) {
      for (Fact other : second.facts()) {
        Answer answer = same(one, other);
        same |= answer != Answer.NO;
        different |= answer != Answer.YES;
      }
    }
    FlowFrame ifSame = same ? new FlowFrame(frame) : null;
    FlowFrame ifDifferent = different ? new FlowFrame(frame) : null;
    if (ifSame != null && second.only() != null) {
      ifSame.narrow(first, first.where(fact -> same(fact, second.only()) != Answer.NO));
    }
    if (ifDifferent != null && second.only() != null) {
      ifDifferent.narrow(first, first.where(fact -> same(fact, second.only()) != Answer.YES));
    }
    return takenIfSame ? new Ways(ifSame, ifDifferent) : new Ways(ifDifferent, ifSame);
  }

  private static Answer same(Fact one, @Nullable Fact other) {
    if (one instanceof Fact.Other || other instanceof Fact.Other || other == null) {
      return Answer.UNKNOWN;
    }
    if (one instanceof Fact.Instance first && other instanceof Fact.Instance second) {
      boolean constants = Arguments.isStatic(first) && Arguments.isStatic(second);
      return constants ? answer(first.id().equals(second.id())) : Answer.UNKNOWN;
    }
    if (one instanceof Fact.Int || one instanceof Fact.Type || one instanceof Fact.Null) {
      return answer(one.equals(other));
    }
    return one.getClass() == other.getClass() ? Answer.UNKNOWN : Answer.NO;
  }

  private static Answer answer(boolean yes) {
    return yes ? Answer.YES : Answer.NO;
  }

  private static FlowFrame narrowed(FlowFrame frame, FlowValue before, FlowValue after) {
    FlowFrame way = new FlowFrame(frame);
    if (!after.isNone()) {
      way.narrow(before, after);
    }
    return way;
  }
}
