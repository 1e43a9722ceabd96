package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Hierarchy.Answer;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/** What instructions make of values that need nothing but their operands. */
final class FlowInterpreter extends Interpreter<FlowValue> {

  private static final FlowValue WIDE = FlowValue.other(Type.LONG_TYPE);

  private final Hierarchy types;

  FlowInterpreter(Hierarchy types) {
    super(Opcodes.ASM9);
    this.types = types;
  }

  @Override
  public @Nullable FlowValue newValue(@Nullable Type type) {
    if (type == null) {
      return FlowValue.NONE;
    }
    return type.getSort() == Type.VOID ? null : FlowValue.other(type);
  }

  @Override
  public FlowValue newOperation(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
      return FlowValue.of(opcode - Opcodes.ICONST_0);
    }
    return switch (opcode) {
      case Opcodes.ACONST_NULL -> FlowValue.of(new Fact.Null());
      case Opcodes.BIPUSH, Opcodes.SIPUSH -> FlowValue.of(((IntInsnNode) instruction).operand);
      case Opcodes.LCONST_0, Opcodes.LCONST_1, Opcodes.DCONST_0, Opcodes.DCONST_1 -> wide();
      case Opcodes.LDC -> constant(((LdcInsnNode) instruction).cst);
      default -> FlowValue.other("F");
    };
  }

  private static FlowValue wide() {
    return WIDE;
  }

  private static FlowValue constant(Object constant) {
    if (constant instanceof Integer number) {
      return FlowValue.of(number);
    }
    if (constant instanceof String text) {
      return FlowValue.text(text);
    }
    if (constant instanceof Long || constant instanceof Double) {
      return wide();
    }
    if (constant instanceof Type type && type.getSort() == Type.OBJECT) {
      return FlowValue.of(new Fact.Type(type.getInternalName()));
    }
    return FlowValue.other("java/lang/Object");
  }

  @Override
  public FlowValue copyOperation(AbstractInsnNode instruction, FlowValue value) {
    return value;
  }

  @Override
  public @Nullable FlowValue unaryOperation(AbstractInsnNode instruction, FlowValue value) {
    return switch (instruction.getOpcode()) {
      case Opcodes.CHECKCAST -> cast(value, ((TypeInsnNode) instruction).desc);
      case Opcodes.INSTANCEOF -> test(value, ((TypeInsnNode) instruction).desc);
      case Opcodes.I2L, Opcodes.I2D, Opcodes.L2D, Opcodes.F2L, Opcodes.F2D, Opcodes.D2L -> wide();
      case Opcodes.LNEG, Opcodes.DNEG -> wide();
      case Opcodes.I2B, Opcodes.I2C, Opcodes.I2S -> value;
      default -> FlowValue.other("I");
    };
  }

  private FlowValue cast(FlowValue value, String type) {
    Set<Fact> kept = new LinkedHashSet<>();
    for (Fact fact : value.facts()) {
      if (fact instanceof Fact.Other other) {
        boolean narrower = !other.type().startsWith("[") && types.is(other.type(), type);
        kept.add(
            narrower
                ? other
                : new Fact.Other(type, other.caught(), other.reason(), other.present()));
      } else if (!(fact instanceof Fact.Instance object)
          || types.isSubtype(object.type(), type) != Answer.NO) {
        kept.add(fact);
      }
    }
    return kept.isEmpty() ? FlowValue.other(type) : FlowValue.of(kept);
  }

  /** Returns whether a value is of a type, as far as is known. */
  FlowValue test(FlowValue value, String type) {
    boolean yes = false;
    boolean no = false;
    for (Fact fact : value.facts()) {
      Answer answer = is(fact, type);
      yes |= answer != Answer.NO;
      no |= answer != Answer.YES;
    }
    if (yes && no) {
      return FlowValue.of(new Fact.Test(value, type, false));
    }
    return FlowValue.of(yes ? 1 : 0);
  }

  /** Returns whether something is of a type. */
  Answer is(Fact fact, String type) {
    if (fact instanceof Fact.Null) {
      return Answer.NO;
    }
    if (fact instanceof Fact.Instance object) {
      return types.isSubtype(object.type(), type);
    }
    return Answer.UNKNOWN;
  }

  @Override
  public @Nullable FlowValue binaryOperation(
      AbstractInsnNode instruction, FlowValue one, FlowValue other) {
    int opcode = instruction.getOpcode();
    return switch (opcode) {
      case Opcodes.IALOAD, Opcodes.AALOAD -> element(one, other, opcode == Opcodes.IALOAD);
      case Opcodes.LALOAD, Opcodes.DALOAD -> wide();
      case Opcodes.LADD,
          Opcodes.DADD,
          Opcodes.LSUB,
          Opcodes.DSUB,
          Opcodes.LMUL,
          Opcodes.DMUL,
          Opcodes.LDIV,
          Opcodes.DDIV,
          Opcodes.LREM,
          Opcodes.DREM,
          Opcodes.LSHL,
          Opcodes.LSHR,
          Opcodes.LUSHR,
          Opcodes.LAND,
          Opcodes.LOR,
          Opcodes.LXOR ->
          wide();
      default -> FlowValue.other("I");
    };
  }

  private static FlowValue element(FlowValue array, FlowValue index, boolean number) {
    FlowValue found = null;
    for (Fact fact : array.facts()) {
      for (Fact position : index.facts()) {
        FlowValue element = null;
        if (fact instanceof Fact.Instance object
            && position instanceof Fact.Int at
            && object.field(Fields.OPEN) == null) {
          element = object.field(Fields.ENTRY + at.value());
        }
        if (element == null) {
          return number ? FlowValue.other("I") : FlowValue.other(elementType(array));
        }
        found = element.or(found);
      }
    }
    return found == null ? FlowValue.other(number ? "I" : "java/lang/Object") : found;
  }

  private static String elementType(FlowValue array) {
    String type = "";
    if (array.only() instanceof Fact.Other other) {
      type = other.type();
    } else if (array.only() instanceof Fact.Instance object) {
      type = object.type();
    }
    if (type.startsWith("[L")) {
      return type.substring(2, type.length() - 1);
    }
    return type.startsWith("[[") ? type.substring(1) : "java/lang/Object";
  }

  @Override
  public @Nullable FlowValue ternaryOperation(
      AbstractInsnNode instruction, FlowValue one, FlowValue two, FlowValue three) {
    return null;
  }

  @Override
  public FlowValue naryOperation(AbstractInsnNode instruction, List<? extends FlowValue> values) {
    return instruction instanceof MultiANewArrayInsnNode array
        ? FlowValue.other(array.desc)
        : FlowValue.other("java/lang/Object");
  }

  @Override
  public void returnOperation(AbstractInsnNode instruction, FlowValue value, FlowValue expected) {
    // The body looks at what is returned.
  }

  @Override
  public FlowValue merge(FlowValue one, FlowValue other) {
    return one.merge(other);
  }
}
