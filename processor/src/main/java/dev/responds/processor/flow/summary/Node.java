package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.value.FlowValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A method with certain arguments, and what is known of it so far. */
final class Node {

  private final MethodRef method;
  private final List<FlowValue> arguments;
  private final Set<Node> dependents = new LinkedHashSet<>();
  private final Set<Node> awaited = new LinkedHashSet<>();
  private Summary summary = Summary.BOTTOM;
  private int evaluations;
  private boolean active;
  private boolean queued;
  private boolean open;
  private final boolean outside;

  Node(MethodRef method, List<FlowValue> arguments) {
    this(method, arguments, false);
  }

  private Node(MethodRef method, List<FlowValue> arguments, boolean outside) {
    this.outside = outside;
    this.method = method;
    this.arguments = List.copyOf(arguments);
  }

  /** Returns who calls and is no method: a framework, on behalf of an endpoint. */
  static Node outside(MethodRef endpoint) {
    return new Node(endpoint, List.of(), true);
  }

  boolean isOutside() {
    return outside;
  }

  MethodRef method() {
    return method;
  }

  List<FlowValue> arguments() {
    return arguments;
  }

  /** Returns who has to be looked at again when the summary changes. */
  Set<Node> dependents() {
    return dependents;
  }

  /** Says that no way goes on behind a call of a method, as far as is known. */
  void awaits(Node other) {
    awaited.add(other);
  }

  /** Returns whether it does not return because it waits for itself. */
  boolean isInCircle() {
    Set<Node> seen = new HashSet<>();
    Deque<Node> next = new ArrayDeque<>(awaited);
    while (!next.isEmpty()) {
      Node node = next.poll();
      if (node == this) {
        return true;
      }
      if (!node.summary.returns() && seen.add(node)) {
        next.addAll(node.awaited);
      }
    }
    return false;
  }

  Summary summary() {
    return summary;
  }

  void summary(Summary found) {
    summary = found;
  }

  int evaluations() {
    return evaluations;
  }

  boolean isActive() {
    return active;
  }

  void begin() {
    active = true;
    evaluations++;
    awaited.clear();
  }

  void end() {
    active = false;
  }

  /** Says that there may be an end to it that is not found; returns whether nobody did before. */
  boolean open() {
    boolean before = open;
    open = true;
    return !before;
  }

  boolean isOpen() {
    return open;
  }

  /** Returns whether it was not waiting already. */
  boolean queue() {
    boolean before = queued;
    queued = true;
    return !before;
  }

  boolean isQueued() {
    return queued;
  }

  void unqueue() {
    queued = false;
  }
}
