package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Place;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.value.FlowValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * Knows what methods do. A method is looked at once for each kind of arguments that tells
 * something; where methods call each other in circles, they are looked at until nothing changes.
 */
public final class Engine {

  /** So many kinds of arguments; then those of the same classes are one, and at last all others. */
  private static final int CONTEXTS = 100;

  /** Methods that are made to be called with a status each time. */
  private static final int CONTEXTS_OF_TABLES = 2_000;

  /** Calls inside of calls that are followed at once; deeper ones wait, which costs no stack. */
  private static final int DEEPEST = 120;

  private static final int EVALUATIONS = 16;

  /** The code of so many methods is kept, for when it is asked for with other arguments. */
  private static final int CODES = 4_000;

  private final Classes classes;
  private final Hierarchy hierarchy;
  private final Calls calls;
  private final Map<Key, Node> nodes = new HashMap<>();
  private final Map<MethodRef, Integer> contexts = new HashMap<>();
  private final FlowInterpreter interpreter;
  private final Map<MethodRef, Code> codes =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MethodRef, Code> eldest) {
          return size() > CODES;
        }
      };
  private final Deque<Node> waiting = new ArrayDeque<>();
  private final List<Node> made = new ArrayList<>();
  private final Set<Node> unsettled = new HashSet<>();
  private int depth;
  private long steps;
  private long evaluated;

  public Engine(Classes classes, List<Library> libraries) {
    this.classes = classes;
    this.hierarchy = new Hierarchy(classes);
    this.interpreter = new FlowInterpreter(hierarchy);
    this.calls = new Calls(this, classes, hierarchy, libraries);
  }

  private record Key(MethodRef method, List<FlowValue> arguments) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && key.method.equals(method)
          && key.arguments.equals(arguments);
    }

    @Override
    public int hashCode() {
      return 31 * method.hashCode() + arguments.hashCode();
    }
  }

  /** Returns what a method does when it is called with these arguments, the object first. */
  public Summary solve(MethodRef method, List<FlowValue> arguments) {
    Node node = node(method, arguments);
    if (node.evaluations() == 0) {
      evaluate(node);
    }
    settle();
    return node.summary();
  }

  /** Returns what a function does that an endpoint has left to the framework. */
  public Summary solve(FlowValue function, List<FlowValue> arguments, MethodRef endpoint) {
    Node node = Node.outside(endpoint);
    Site site = new Site(Code.outside(endpoint), 0, node);
    Effects effects;
    int rounds = 0;
    do {
      node.unqueue();
      effects = calls.function(site, function, arguments);
      settle();
      rounds++;
    } while (node.isQueued() && rounds < EVALUATIONS);
    return new Summary(
        effects.returned(),
        effects.returns(),
        effects.thrown(),
        List.of(),
        Map.of(),
        effects.sent(),
        effects.gaps(),
        effects.isOpaque());
  }

  private void settle() {
    do {
      while (!waiting.isEmpty()) {
        Node next = waiting.poll();
        next.unqueue();
        evaluate(next);
      }
    } while (openOneWithoutEnd());
    made.clear();
  }

  /**
   * Looks for a method that does not return, though nothing changes any more, because it waits for
   * itself, or neither returns nor throws: what ends its circle has no code here. It is not
   * understood, rather than never left. Those that were asked for last are looked at first: what
   * calls them has no end because of them.
   */
  private boolean openOneWithoutEnd() {
    for (int i = made.size() - 1; i >= 0; i--) {
      Node node = made.get(i);
      Summary last = node.summary();
      boolean endless = !last.returns() && (last.thrown().isEmpty() || node.isInCircle());
      if (endless && node.evaluations() > 0 && node.open()) {
        node.summary(returning(node, last));
        node.dependents().forEach(this::queue);
        return true;
      }
    }
    return false;
  }

  /** Returns what is known of a method now; the caller is looked at again when more is. */
  Summary summary(MethodRef method, List<FlowValue> arguments, Node caller) {
    Node node = node(method, arguments);
    if (node.evaluations() == 0 && !node.isActive()) {
      if (depth < DEEPEST) {
        evaluate(node);
      } else {
        queue(node);
      }
    }
    node.dependents().add(caller);
    if (!node.summary().returns()) {
      caller.awaits(node);
    }
    return node.summary();
  }

  private Node node(MethodRef method, List<FlowValue> arguments) {
    Key key = new Key(method, arguments);
    Node known = nodes.get(key);
    if (known != null) {
      return known;
    }
    int most = isTable(method) ? CONTEXTS_OF_TABLES : CONTEXTS;
    int before = contexts.getOrDefault(method, 0);
    if (before < most) {
      return add(key);
    }
    Key similar = new Key(method, Arguments.ofClasses(arguments));
    if (nodes.containsKey(similar) || before < 2 * most) {
      return add(similar);
    }
    return add(new Key(method, Arguments.unknown(method, isStatic(method))));
  }

  private Node add(Key key) {
    Node known = nodes.get(key);
    if (known != null) {
      return known;
    }
    contexts.merge(key.method(), 1, Integer::sum);
    Node node = new Node(key.method(), key.arguments());
    nodes.put(key, node);
    made.add(node);
    return node;
  }

  private boolean isStatic(MethodRef method) {
    MethodNode node = classes.method(method);
    return node != null && (node.access & org.objectweb.asm.Opcodes.ACC_STATIC) != 0;
  }

  /** Constructors of enums, and what generated builders run through. */
  private boolean isTable(MethodRef method) {
    return (method.owner().startsWith("dev/responds/") && !classes.isApplication(method.owner()))
        || (method.isConstructor() && hierarchy.is(method.owner(), "java/lang/Enum"));
  }

  private void evaluate(Node node) {
    if (node.evaluations() >= EVALUATIONS) {
      giveUp(node);
      return;
    }
    node.begin();
    evaluated++;
    depth++;
    Summary found;
    try {
      found = body(node);
    } finally {
      depth--;
      node.end();
    }
    if (node.isOpen() && !found.returns()) {
      found = returning(node, found);
    }
    if (!found.equals(node.summary())) {
      node.summary(found);
      node.dependents().forEach(this::queue);
    }
  }

  /** Circles through values that grow: what is known stays, and that it is not all is said. */
  private void giveUp(Node node) {
    if (unsettled.add(node)) {
      boolean returned = node.summary().returns();
      Summary last = returned ? node.summary() : returning(node, node.summary());
      Set<Gap> gaps = new HashSet<>(last.gaps());
      gaps.add(gap(node, "calls itself in a way that is not understood"));
      node.summary(
          new Summary(
              last.returned(),
              last.returns(),
              last.thrown(),
              last.after(),
              last.statics(),
              last.sent(),
              gaps,
              true));
      if (!returned) {
        node.dependents().forEach(this::queue);
      }
    }
  }

  private Summary body(Node node) {
    Code code = code(node.method());
    if (code == null) {
      return unknown(node, "has no code that can be read");
    }
    try {
      Body body = new Body(node, code, calls, interpreter);
      Summary summary = body.run();
      steps += body.steps();
      return summary;
    } catch (NotFollowedException e) {
      return unknown(node, e.reason());
    } catch (RuntimeException e) {
      // Bytecode that no compiler writes; the rest of the application is not to suffer from it.
      return unknown(node, "has code that is not understood");
    }
  }

  /** Adds to what is known of a method that it returns something. */
  private static Summary returning(Node node, Summary found) {
    Type returned = Type.getReturnType(node.method().descriptor());
    String reason = "has no end that was found";
    Set<Gap> gaps = new LinkedHashSet<>(found.gaps());
    gaps.add(gap(node, reason));
    return new Summary(
        FlowValue.unknown(returned, node.method() + " " + reason),
        true,
        found.thrown(),
        List.of(),
        Map.of(),
        found.sent(),
        gaps,
        true);
  }

  private @Nullable Code code(MethodRef method) {
    Code known = codes.get(method);
    if (known != null) {
      return known;
    }
    MethodNode node = classes.code(method);
    if (node == null) {
      return null;
    }
    Code code = new Code(method, node, sourceOf(method.owner()));
    codes.put(method, code);
    return code;
  }

  private String sourceOf(String owner) {
    var node = classes.find(owner);
    return node == null || node.sourceFile == null ? "" : node.sourceFile;
  }

  private Summary unknown(Node node, String reason) {
    Type returned = Type.getReturnType(node.method().descriptor());
    return new Summary(
        FlowValue.unknown(returned, node.method() + " " + reason),
        true,
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Set.of(gap(node, reason)),
        true);
  }

  private static Gap gap(Node node, String reason) {
    Place place = new Place(node.method().owner().replace('/', '.'), node.method().name(), "", 0);
    return new Gap(Gap.Kind.EXCEPTION, node.method() + " " + reason, Witness.at(place));
  }

  private void queue(Node node) {
    if (node.queue() && !node.isOutside()) {
      waiting.addFirst(node);
    }
  }

  /** Returns the static fields of a class, as its initialiser leaves them. */
  @Nullable FlowValue constant(String owner, String name, Node caller) {
    MethodRef initialiser = new MethodRef(owner, "<clinit>", "()V");
    if (classes.method(initialiser) == null) {
      return null;
    }
    return summary(initialiser, List.of(), caller).statics().get(name);
  }

  /** Returns how many methods were looked at, each as often as it has kinds of arguments. */
  public int contexts() {
    return nodes.size();
  }

  /** Returns how often methods were looked at. */
  public long evaluations() {
    return evaluated;
  }

  /** Returns how many instructions were followed. */
  public long steps() {
    return steps;
  }

  public Hierarchy hierarchy() {
    return hierarchy;
  }

  public Classes classes() {
    return classes;
  }
}
