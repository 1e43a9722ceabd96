package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.sent.Place;
import dev.responds.processor.flow.sent.Witness;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The code of a method, with what is the same whatever its arguments are. */
final class Code {

  private static final String LAMBDA = "lambda$";

  private final MethodRef method;
  private final MethodNode node;
  private final AbstractInsnNode[] instructions;
  private final Blocks blocks;
  private final Place[] places;
  private final @Nullable String[] ids;
  private final @Nullable MethodRef[] called;

  /**
   * Takes the code apart.
   *
   * @param file name of the source file; empty if nobody knows
   */
  Code(MethodRef method, MethodNode node, String file) {
    this.method = method;
    this.node = node;
    this.instructions = node.instructions.toArray();
    this.blocks = new Blocks(node);
    this.places = places(method, instructions, file);
    this.ids = new String[instructions.length];
    this.called = new MethodRef[instructions.length];
  }

  /** Returns what stands for the framework, which runs later what an endpoint has left to it. */
  static Code outside(MethodRef endpoint) {
    MethodNode none =
        new MethodNode(Opcodes.ACC_PUBLIC, endpoint.name(), endpoint.descriptor(), null, null);
    none.instructions.add(new InsnNode(Opcodes.NOP));
    return new Code(endpoint, none, "");
  }

  /** Instructions of one line are in one place. */
  private static Place[] places(MethodRef method, AbstractInsnNode[] code, String file) {
    String type = method.owner().replace('/', '.');
    String name = name(method);
    Place[] places = new Place[code.length];
    Place place = new Place(type, name, file, 0);
    for (int i = 0; i < code.length; i++) {
      if (code[i] instanceof LineNumberNode number) {
        place = new Place(type, name, file, number.line);
      }
      places[i] = place;
    }
    return places;
  }

  /** A lambda stands in the method that has it. */
  private static String name(MethodRef method) {
    String name = method.name();
    if (!name.startsWith(LAMBDA)) {
      return name;
    }
    int end = name.lastIndexOf('$');
    return end <= LAMBDA.length() ? name : name.substring(LAMBDA.length(), end);
  }

  int length() {
    return instructions.length;
  }

  /** Returns how many variables it has. */
  int variables() {
    return node.maxLocals;
  }

  /** Returns how much it needs of the stack. */
  int stack() {
    return node.maxStack;
  }

  AbstractInsnNode at(int instruction) {
    return instructions[instruction];
  }

  int indexOf(LabelNode label) {
    return node.instructions.indexOf(label);
  }

  Blocks blocks() {
    return blocks;
  }

  Place place(int instruction) {
    return places[instruction];
  }

  Witness witness(int instruction) {
    return Witness.at(places[instruction]);
  }

  /** Returns what tells an instruction from all others. */
  String id(int instruction) {
    String known = ids[instruction];
    if (known == null) {
      known = method.owner() + "." + method.name() + method.descriptor() + ":" + instruction;
      ids[instruction] = known;
    }
    return known;
  }

  /** Returns the method that an instruction names. */
  MethodRef called(int instruction, MethodInsnNode call) {
    MethodRef known = called[instruction];
    if (known == null) {
      known = new MethodRef(call.owner, call.name, call.desc);
      called[instruction] = known;
    }
    return known;
  }
}
