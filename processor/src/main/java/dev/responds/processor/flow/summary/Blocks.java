package dev.responds.processor.flow.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Where ways of a method meet, and what catches what. */
final class Blocks {

  private final BitSet leaders = new BitSet();
  private final List<Handler> handlers = new ArrayList<>();

  /**
   * A part of the code whose exceptions are caught.
   *
   * @param from its first instruction
   * @param to the instruction behind it
   * @param at where the code goes on
   * @param type internal name of what is caught; null for all
   */
  record Handler(int from, int to, int at, @Nullable String type) {}

  Blocks(MethodNode code) {
    for (AbstractInsnNode instruction : code.instructions) {
      if (instruction instanceof JumpInsnNode jump) {
        add(code, jump.label);
        leaders.set(code.instructions.indexOf(instruction) + 1);
      } else if (instruction instanceof TableSwitchInsnNode table) {
        table.labels.forEach(label -> add(code, label));
        add(code, table.dflt);
      } else if (instruction instanceof LookupSwitchInsnNode lookup) {
        lookup.labels.forEach(label -> add(code, label));
        add(code, lookup.dflt);
      }
    }
    for (TryCatchBlockNode block : code.tryCatchBlocks) {
      add(code, block.handler);
      handlers.add(
          new Handler(
              code.instructions.indexOf(block.start),
              code.instructions.indexOf(block.end),
              code.instructions.indexOf(block.handler),
              block.type));
    }
  }

  private void add(MethodNode code, LabelNode label) {
    leaders.set(code.instructions.indexOf(label));
  }

  /** Returns whether ways meet before an instruction. */
  boolean isLeader(int at) {
    return leaders.get(at);
  }

  /** Returns what catches exceptions of an instruction, in the order that is asked. */
  List<Handler> handlers(int at) {
    if (handlers.isEmpty()) {
      return handlers;
    }
    List<Handler> around = new ArrayList<>();
    for (Handler handler : handlers) {
      if (handler.from() <= at && at < handler.to()) {
        around.add(handler);
      }
    }
    return around;
  }
}
