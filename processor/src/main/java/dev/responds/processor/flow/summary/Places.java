package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.sent.Place;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** The lines of a method's instructions. */
final class Places {

  private static final String LAMBDA = "lambda$";

  private final MethodRef method;
  private final MethodNode code;
  private final String file;

  Places(MethodRef method, MethodNode code, String file) {
    this.method = method;
    this.code = code;
    this.file = file;
  }

  Place at(int instruction) {
    int line = 0;
    for (int i = instruction; i >= 0 && line == 0; i--) {
      AbstractInsnNode node = code.instructions.get(i);
      if (node instanceof LineNumberNode number) {
        line = number.line;
      }
    }
    return new Place(method.owner().replace('/', '.'), name(), file, line);
  }

  /** A lambda stands in the method that has it. */
  private String name() {
    String name = method.name();
    if (!name.startsWith(LAMBDA)) {
      return name;
    }
    int end = name.lastIndexOf('$');
    return end <= LAMBDA.length() ? name : name.substring(LAMBDA.length(), end);
  }

  /** Returns what tells an instruction from all others. */
  String id(int instruction) {
    return method.owner() + "." + method.name() + method.descriptor() + ":" + instruction;
  }
}
