package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.FlowValue;
import dev.responds.processor.flow.value.Replacement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;

/** The static fields that an initialiser sets; other methods have none. */
final class Statics {

  private final String owner;
  private final List<String> names = new ArrayList<>();
  private final int first;
  private final Map<String, FlowValue> found = new HashMap<>();

  Statics(MethodRef method, int first, Calls calls) {
    this.owner = method.owner();
    this.first = first;
    ClassNode node = method.name().equals("<clinit>") ? calls.classes().find(owner) : null;
    if (node != null) {
      for (FieldNode field : node.fields) {
        boolean isStatic = (field.access & Opcodes.ACC_STATIC) != 0;
        if (isStatic && !field.desc.equals("J") && !field.desc.equals("D")) {
          names.add(field.name);
        }
      }
    }
  }

  int count() {
    return names.size();
  }

  void start(FlowFrame frame) {
    for (int i = 0; i < names.size(); i++) {
      frame.setLocal(first + i, FlowValue.NULL);
    }
  }

  /** Returns the field, if it is one of these. */
  @Nullable FlowValue get(FieldInsnNode field, FlowFrame frame) {
    int index = index(field);
    return index < 0 ? null : frame.getLocal(first + index);
  }

  void put(FieldInsnNode field, FlowValue value, FlowFrame frame) {
    int index = index(field);
    if (index < 0) {
      return;
    }
    // From now on it is known by the name of the field, to all classes.
    Map<Fact.Instance, FlowValue> renamed = new HashMap<>();
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : value.facts()) {
      if (fact instanceof Fact.Instance object && !Arguments.isStatic(object)) {
        Fact.Instance named = object.as(Arguments.staticId(owner, field.name), object.witness());
        renamed.put(object, FlowValue.of(named));
        facts.add(named);
      } else {
        facts.add(fact);
      }
    }
    frame.replace(new Replacement(renamed));
    frame.setLocal(first + index, facts.isEmpty() ? value : FlowValue.of(facts));
  }

  private int index(FieldInsnNode field) {
    return field.owner.equals(owner) ? names.indexOf(field.name) : -1;
  }

  void leave(FlowFrame frame) {
    for (int i = 0; i < names.size(); i++) {
      FlowValue value = frame.getLocal(first + i);
      found.merge(names.get(i), value, FlowValue::merge);
    }
  }

  Map<String, FlowValue> found() {
    return found;
  }
}
