package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import dev.responds.processor.flow.value.Replacement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Follows the code of one method with certain arguments. Frames are kept where ways meet, and
 * nowhere else. The loop is our own, rather than that of ASM's {@code Analyzer}, because ways that
 * cannot be gone are not to be gone, and an exception arrives where it is caught as what was
 * thrown.
 */
final class Body {

  /** So many times its own length a method is followed before it is too much. */
  private static final int ROUNDS = 60;

  private static final int LONGEST = 12_000;

  /** Our own run-time classes keep what responses are made of in fields. */
  private static final String OURS = "dev/responds/";

  /** What compilers throw where a switch has no case for a constant of another version. */
  private static final Set<String> MADE_BY_COMPILERS =
      Set.of("java/lang/IncompatibleClassChangeError", "java/lang/MatchException");

  private final Node node;
  private final Code code;
  private final Calls calls;
  private final FlowInterpreter interpreter;
  private final Blocks blocks;
  private final Statics statics;
  private final Branches branches;
  private final @Nullable FlowFrame[] frames;
  private final BitSet open = new BitSet();
  private final Effects found = new Effects();
  private final List<FlowValue> after = new ArrayList<>();
  private final int arguments;
  private long steps;

  Body(Node node, Code code, Calls calls, FlowInterpreter interpreter) {
    this.node = node;
    this.code = code;
    this.calls = calls;
    this.interpreter = interpreter;
    this.frames = new FlowFrame[code.length()];
    this.blocks = code.blocks();
    this.arguments = code.variables();
    this.statics = new Statics(node.method(), code.variables() + node.arguments().size(), calls);
    this.branches = new Branches(interpreter);
  }

  long steps() {
    return steps;
  }

  Summary run() {
    if (code.length() > LONGEST) {
      throw new NotFollowedException("is too long to be followed");
    }
    long most = (long) ROUNDS * code.length() + 1_000;
    arrive(0, start());
    try {
      for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(0)) {
        open.clear(at);
        FlowFrame kept = frames[at];
        if (kept != null) {
          follow(at, new FlowFrame(kept));
        }
        if (steps > most) {
          throw new NotFollowedException("is too entangled to be followed");
        }
      }
    } catch (AnalyzerException | IndexOutOfBoundsException | ClassCastException e) {
      throw new NotFollowedException("has code that is not understood");
    }
    return new Summary(
        found.returned(),
        found.returns(),
        found.thrown(),
        after,
        statics.found(),
        found.sent(),
        found.gaps(),
        found.isOpaque());
  }

  private FlowFrame start() {
    FlowFrame frame =
        new FlowFrame(
            code.variables() + node.arguments().size() + statics.count(), code.stack() + 1);
    int local = 0;
    for (int i = 0; i < code.variables(); i++) {
      frame.setLocal(i, FlowValue.NONE);
    }
    for (int i = 0; i < node.arguments().size(); i++) {
      FlowValue argument = node.arguments().get(i);
      frame.setLocal(arguments + i, argument);
      frame.setLocal(local, argument);
      local += argument.getSize();
    }
    statics.start(frame);
    return frame;
  }

  private void arrive(int at, FlowFrame frame) {
    FlowFrame known = frames[at];
    if (known == null) {
      frames[at] = new FlowFrame(frame);
      open.set(at);
      return;
    }
    try {
      if (known.merge(frame, interpreter)) {
        open.set(at);
      }
    } catch (AnalyzerException e) {
      throw new NotFollowedException("has code that is not understood");
    }
  }

  /** Follows instructions up to where ways meet, or part. */
  private void follow(int from, FlowFrame frame) throws AnalyzerException {
    int at = from;
    while (at < code.length()) {
      steps++;
      if (!step(at, code.at(at), frame)) {
        return;
      }
      at++;
      if (blocks.isLeader(at)) {
        arrive(at, frame);
        return;
      }
    }
  }

  /** Returns whether the next instruction follows. */
  private boolean step(int at, AbstractInsnNode instruction, FlowFrame frame)
      throws AnalyzerException {
    int opcode = instruction.getOpcode();
    if (opcode < 0 || opcode == Opcodes.NOP) {
      return true;
    }
    if (instruction instanceof MethodInsnNode call) {
      return invoke(at, call, frame);
    }
    if (instruction instanceof InvokeDynamicInsnNode dynamic) {
      dynamic(dynamic, frame);
      return true;
    }
    if (instruction instanceof JumpInsnNode jump) {
      return jump(at, jump, frame);
    }
    if (instruction instanceof TableSwitchInsnNode table) {
      List<Integer> keys = new ArrayList<>();
      for (int i = 0; i < table.labels.size(); i++) {
        keys.add(table.min + i);
      }
      choose(keys, table.labels, table.dflt, frame);
      return false;
    }
    if (instruction instanceof LookupSwitchInsnNode lookup) {
      choose(lookup.keys, lookup.labels, lookup.dflt, frame);
      return false;
    }
    if (instruction instanceof FieldInsnNode field) {
      return field(field, frame);
    }
    return switch (opcode) {
      case Opcodes.NEW -> {
        Fact.Instance made =
            new Fact.Instance(
                ((TypeInsnNode) instruction).desc, code.id(at), Map.of(), code.witness(at));
        frame.push(FlowValue.of(made));
        yield true;
      }
      case Opcodes.ANEWARRAY, Opcodes.NEWARRAY -> {
        frame.pop();
        frame.push(FlowValue.of(array(at, instruction)));
        yield true;
      }
      case Opcodes.IASTORE, Opcodes.AASTORE -> {
        store(frame);
        yield true;
      }
      case Opcodes.ATHROW -> {
        raise(at, frame);
        yield false;
      }
      case Opcodes.IRETURN, Opcodes.LRETURN, Opcodes.FRETURN, Opcodes.DRETURN, Opcodes.ARETURN -> {
        leave(frame.pop(), frame);
        yield false;
      }
      case Opcodes.RETURN -> {
        leave(FlowValue.other("V"), frame);
        yield false;
      }
      case Opcodes.RET -> throw new NotFollowedException("has code of an old compiler");
      default -> {
        frame.execute(instruction, interpreter);
        yield true;
      }
    };
  }

  private Fact.Instance array(int at, AbstractInsnNode instruction) {
    String type =
        instruction instanceof TypeInsnNode element
            ? Type.getType("[" + Type.getObjectType(element.desc).getDescriptor()).getDescriptor()
            : "[I";
    return new Fact.Instance(type, code.id(at), Map.of(), code.witness(at));
  }

  private void store(FlowFrame frame) {
    FlowValue value = frame.pop();
    FlowValue index = frame.pop();
    FlowValue array = frame.pop();
    Map<Fact.Instance, FlowValue> changed = new HashMap<>();
    for (Fact.Instance object : array.facts(Fact.Instance.class)) {
      Fact.Instance now =
          index.only() instanceof Fact.Int at && at.value() >= 0 && at.value() < 512
              ? object.with(Fields.ENTRY + at.value(), value)
              : object.with(Fields.OPEN, FlowValue.of(1));
      changed.put(object, FlowValue.of(now));
    }
    frame.replace(new Replacement(changed));
  }

  private void leave(FlowValue value, FlowFrame frame) {
    found.returns(value);
    for (int i = 0; i < node.arguments().size(); i++) {
      FlowValue now = frame.getLocal(arguments + i);
      if (i < after.size()) {
        after.set(i, after.get(i).or(now));
      } else {
        after.add(now);
      }
    }
    statics.leave(frame);
  }

  private boolean jump(int at, JumpInsnNode jump, FlowFrame frame) throws AnalyzerException {
    if (jump.getOpcode() == Opcodes.JSR) {
      throw new NotFollowedException("has code of an old compiler");
    }
    int target = code.indexOf(jump.label);
    if (jump.getOpcode() == Opcodes.GOTO) {
      arrive(target, frame);
      return false;
    }
    Branches.Ways ways = branches.ways(jump.getOpcode(), frame);
    if (ways.taken() != null) {
      arrive(target, ways.taken());
    }
    if (ways.passed() != null) {
      arrive(at + 1, ways.passed());
    }
    return false;
  }

  private void choose(
      List<Integer> keys, List<LabelNode> labels, LabelNode otherwise, FlowFrame frame) {
    FlowValue key = frame.pop();
    boolean known = !key.isNone() && key.facts(Fact.Int.class).size() == key.facts().size();
    if (!known) {
      for (LabelNode label : labels) {
        arrive(code.indexOf(label), frame);
      }
      arrive(code.indexOf(otherwise), frame);
      return;
    }
    for (Fact.Int number : key.facts(Fact.Int.class)) {
      int index = keys.indexOf(number.value());
      LabelNode label = index < 0 ? otherwise : labels.get(index);
      FlowFrame way = new FlowFrame(frame);
      way.narrow(key, FlowValue.of(number));
      arrive(code.indexOf(label), way);
    }
  }

  private boolean field(FieldInsnNode field, FlowFrame frame) {
    switch (field.getOpcode()) {
      case Opcodes.GETSTATIC -> {
        FlowValue value = statics.get(field, frame);
        if (value == null) {
          value = calls.constant(field.owner, field.name, node);
        }
        frame.push(value == null ? FlowValue.other(Type.getType(field.desc)) : value);
      }
      case Opcodes.PUTSTATIC -> statics.put(field, frame.pop(), frame);
      case Opcodes.GETFIELD -> frame.push(member(frame.pop(), field));
      default -> {
        FlowValue value = frame.pop();
        assign(frame.pop(), field, value, frame);
      }
    }
    return true;
  }

  private static FlowValue member(FlowValue owner, FieldInsnNode field) {
    FlowValue value = null;
    for (Fact fact : owner.facts()) {
      FlowValue one = fact instanceof Fact.Instance object ? object.field(field.name) : null;
      if (one == null) {
        one = FlowValue.other(Type.getType(field.desc));
      }
      value = one.or(value);
    }
    return value == null ? FlowValue.other(Type.getType(field.desc)) : value;
  }

  private void assign(FlowValue owner, FieldInsnNode field, FlowValue value, FlowFrame frame) {
    Map<Fact.Instance, FlowValue> changed = new HashMap<>();
    boolean kept = value.getSize() == 1 && (field.owner.startsWith(OURS) || isTelling(value));
    for (Fact.Instance object : owner.facts(Fact.Instance.class)) {
      boolean telling = kept || (isNull(value) && isException(object.type()));
      Fact.Instance now = object.with(field.name, telling ? value : null);
      if (!now.equals(object)) {
        changed.put(object, FlowValue.of(now));
      }
    }
    frame.replace(new Replacement(changed));
  }

  /** Most values in fields tell nothing about responses, and would make many objects of one. */
  private boolean isTelling(FlowValue value) {
    for (Fact fact : value.facts()) {
      boolean status =
          fact instanceof Fact.Int number && number.value() >= 100 && number.value() <= 599;
      boolean object =
          fact instanceof Fact.Instance held
              && (!held.fields().isEmpty() || isException(held.type()));
      if (status || object || fact instanceof Fact.Function) {
        return true;
      }
    }
    return false;
  }

  /** What an exception does not have decides what it answers. */
  private static boolean isNull(FlowValue value) {
    return value.only() instanceof Fact.Null;
  }

  private boolean isException(String type) {
    return calls.hierarchy().is(type, "java/lang/Throwable");
  }

  private boolean invoke(int at, MethodInsnNode call, FlowFrame frame) {
    MethodRef method = code.called(at, call);
    Descriptor descriptor = calls.descriptor(method);
    boolean hasReceiver = call.getOpcode() != Opcodes.INVOKESTATIC;
    List<FlowValue> given = frame.pop(descriptor.count() + (hasReceiver ? 1 : 0));
    Effects effects = calls.call(site(at), call.getOpcode(), method, given);
    found.includeSent(effects);
    effects.thrown().forEach((fact, way) -> raise(at, fact, way, frame));
    catchUnknown(at, effects.isOpaque(), frame);
    if (!effects.returns()) {
      return false;
    }
    Type returned = descriptor.returned();
    if (returned.getSort() != Type.VOID) {
      FlowValue value = effects.returned();
      frame.push(value.getSize() == returned.getSize() ? value : FlowValue.other(returned));
    }
    if (!effects.changed().isEmpty()) {
      frame.replace(new Replacement(effects.changed()));
    }
    return true;
  }

  private void dynamic(InvokeDynamicInsnNode dynamic, FlowFrame frame) {
    List<FlowValue> given = frame.pop(calls.descriptors().get(dynamic.desc).count());
    FlowValue value = Dynamic.value(dynamic, given, interpreter);
    frame.push(value == null ? FlowValue.other(Type.getReturnType(dynamic.desc)) : value);
  }

  private void raise(int at, FlowFrame frame) {
    for (Fact fact : frame.pop().facts()) {
      if (fact instanceof Fact.Other other && !other.caught()) {
        String reason =
            other.reason().isEmpty()
                ? "throws what " + other.type().replace('/', '.') + " may be"
                : other.reason();
        found.gap(new Gap(Gap.Kind.EXCEPTION, reason, code.witness(at)));
      }
      if (!(fact instanceof Fact.Null)) {
        raise(at, fact, code.witness(at), frame);
      }
    }
  }

  /** An exception goes to the first that catches it, or leaves. */
  private void raise(int at, Fact fact, Witness way, FlowFrame frame) {
    for (Blocks.Handler handler : blocks.handlers(at)) {
      if (handler.type() == null) {
        enter(handler, fact, frame);
        return;
      }
      if (fact instanceof Fact.Other other) {
        if (calls.hierarchy().is(other.type(), handler.type())) {
          enter(handler, fact, frame);
          return;
        }
        if (calls.hierarchy().is(handler.type(), other.type())) {
          enter(handler, new Fact.Other(handler.type(), other.caught(), ""), frame);
        }
        continue;
      }
      switch (interpreter.is(fact, handler.type())) {
        case YES -> {
          enter(handler, fact, frame);
          return;
        }
        // It may end here, so that it is not certain that it goes on.
        case UNKNOWN -> {
          enter(handler, fact, frame);
          String reason = "not all supertypes of an exception are there";
          found.gap(new Gap(Gap.Kind.EXCEPTION, reason, way));
          return;
        }
        case NO -> {}
      }
    }
    if (fact instanceof Fact.Instance object && !MADE_BY_COMPILERS.contains(object.type())) {
      found.fails(fact, way);
    }
  }

  private void enter(Blocks.Handler handler, Fact fact, FlowFrame frame) {
    FlowFrame caught = new FlowFrame(frame);
    caught.clearStack();
    caught.push(FlowValue.of(fact));
    arrive(handler.at(), caught);
  }

  /** What is not read may throw as well; exceptions of the application only if it calls back. */
  private void catchUnknown(int at, boolean opaque, FlowFrame frame) {
    for (Blocks.Handler handler : blocks.handlers(at)) {
      String type = handler.type();
      if (type == null) {
        enter(handler, new Fact.Other("java/lang/Throwable", true, ""), frame);
        return;
      }
      boolean ofApplication = calls.classes().isApplication(type);
      boolean ofLinking = type.startsWith("java/lang/NoSuch");
      if (!ofLinking && (!ofApplication || opaque)) {
        enter(handler, new Fact.Other(type, true, ""), frame);
      }
    }
  }

  private Site site(int at) {
    return new Site(code, at, node);
  }
}
