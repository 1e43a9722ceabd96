package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Header;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds what a call does: the methods that it may reach are asked, and what is known of others. */
final class Calls {

  /** More methods behind one call are as good as any. */
  private static final int MOST_TARGETS = 4;

  /** Run-time classes of ours that generated builders call. */
  private static final Set<String> FOLLOWED =
      Set.of(
          "dev/responds/runtime/",
          "dev/responds/spring/",
          "dev/responds/jakarta/",
          "dev/responds/reply/");

  /** Libraries that run what they are given before they return. */
  private static final Set<String> RUN_AT_ONCE =
      Set.of(
          "java/util/stream/",
          "java/util/function/",
          "java/lang/Iterable",
          "java/util/",
          "com/google/common/collect/",
          "io/vavr/",
          "org/springframework/transaction/support/Transaction");

  private static final String RUN_LATER = "java/util/concurrent/";

  private final Engine engine;
  private final Classes classes;
  private final Hierarchy hierarchy;
  private final List<Library> libraries;
  private final Descriptor.Cache descriptors = new Descriptor.Cache();
  private final Map<String, Boolean> followed = new HashMap<>();
  private final Map<String, Map<String, String>> constants = new HashMap<>();
  private final Map<MethodRef, FlowValue> notRead = new HashMap<>();

  Calls(Engine engine, Classes classes, Hierarchy hierarchy, List<Library> libraries) {
    this.engine = engine;
    this.classes = classes;
    this.hierarchy = hierarchy;
    this.libraries = List.copyOf(libraries);
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  Classes classes() {
    return classes;
  }

  Descriptor.Cache descriptors() {
    return descriptors;
  }

  Descriptor descriptor(MethodRef method) {
    return descriptors.get(method.descriptor());
  }

  /** Returns whether the code of a class is read. */
  boolean isFollowed(String owner) {
    return followed.computeIfAbsent(owner, this::mayBeFollowed);
  }

  private boolean mayBeFollowed(String owner) {
    if (classes.isApplication(owner)) {
      return true;
    }
    for (String prefix : FOLLOWED) {
      if (owner.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the value of a static field, if it is a constant; null if nothing is known of it. */
  @Nullable FlowValue constant(String owner, String name, Node caller) {
    for (Library library : libraries) {
      FlowValue known = library.constant(owner, name);
      if (known != null) {
        return known;
      }
    }
    if (!isFollowed(owner)) {
      return null;
    }
    String declaring =
        constants
            .computeIfAbsent(owner, none -> new HashMap<>())
            .computeIfAbsent(name, field -> declaring(owner, field));
    return declaring.isEmpty() ? null : engine.constant(declaring, name, caller);
  }

  /** Returns the class that has a static field; nothing if it is assigned later too. */
  private String declaring(String owner, String name) {
    for (String type : hierarchy.supertypes(owner)) {
      ClassNode node = isFollowed(type) ? classes.find(type) : null;
      if (node != null) {
        for (FieldNode field : node.fields) {
          if (field.name.equals(name)) {
            return (field.access & Opcodes.ACC_FINAL) == 0 ? "" : type;
          }
        }
      }
    }
    return "";
  }

  /**
   * Returns what a call does.
   *
   * @param opcode how it is called
   * @param given the arguments, the object first
   */
  Effects call(Site site, int opcode, MethodRef method, List<FlowValue> given) {
    Effects effects = new Effects();
    if (opcode == Opcodes.INVOKESTATIC) {
      exactly(site, method, false, given, effects);
      return effects;
    }
    if (opcode == Opcodes.INVOKESPECIAL) {
      exactly(site, method, true, given, effects);
      return effects;
    }
    virtually(site, method, given, effects);
    boolean nothing = effects.sent().isEmpty() && effects.changed().isEmpty();
    if (nothing && NotRead.setsStatus(method, descriptor(method))) {
      effects.gap(NotRead.status(method, site));
    }
    return effects;
  }

  /** Returns whether the code of a class is read, and what is known of it comes first. */
  private boolean isOurs(String owner) {
    return isFollowed(owner) && !classes.isApplication(owner);
  }

  private void exactly(
      Site site, MethodRef method, boolean hasReceiver, List<FlowValue> given, Effects effects) {
    if (isOurs(method.owner()) && isKnown(site, method, hasReceiver, given, effects)) {
      return;
    }
    if (isFollowed(method.owner())) {
      MethodRef target =
          method.isConstructor()
              ? method
              : hierarchy.resolve(method.owner(), method.name(), method.descriptor());
      if (target != null && isFollowed(target.owner()) && classes.method(target) != null) {
        ask(site, target, hasReceiver, given, effects);
        return;
      }
      if (target != null) {
        library(site, target, hasReceiver, given, effects);
        return;
      }
    }
    library(site, method, hasReceiver, given, effects);
  }

  private void virtually(Site site, MethodRef method, List<FlowValue> given, Effects effects) {
    List<FlowValue> rest = given.subList(1, given.size());
    List<Fact> unknown = new ArrayList<>();
    Map<MethodRef, List<Fact>> targets = new LinkedHashMap<>();
    for (Fact fact : given.get(0).facts()) {
      if (fact instanceof Fact.Function function && function.method().equals(method.name())) {
        apply(site, function, rest, effects);
      } else if (!(fact instanceof Fact.Null) && !targets(fact, method, targets, effects, site)) {
        unknown.add(fact);
      }
    }
    if (!targets.isEmpty()) {
      for (Map.Entry<MethodRef, List<Fact>> target : targets.entrySet()) {
        List<FlowValue> arguments = new ArrayList<>(given);
        arguments.set(0, FlowValue.of(target.getValue()));
        if (isOurs(target.getKey().owner())
            && isKnown(site, target.getKey(), true, arguments, effects)) {
          continue;
        }
        if (isFollowed(target.getKey().owner())) {
          ask(site, target.getKey(), true, arguments, effects);
        } else {
          library(site, target.getKey(), true, arguments, effects);
        }
      }
    }
    if (!unknown.isEmpty()) {
      List<FlowValue> arguments = new ArrayList<>(given);
      arguments.set(0, FlowValue.of(unknown));
      library(site, method, true, arguments, effects);
    }
  }

  /** Returns whether it is known which methods an object runs; adds them. */
  private boolean targets(
      Fact fact, MethodRef method, Map<MethodRef, List<Fact>> targets, Effects effects, Site site) {
    if (fact instanceof Fact.Instance object && object.field(Fields.NOTING) != null) {
      effects.returns(notRead.computeIfAbsent(method, this::notRead));
      return true;
    }
    if (fact instanceof Fact.Instance object && isFollowed(object.type())) {
      MethodRef target = hierarchy.resolve(object.type(), method.name(), method.descriptor());
      if (target == null) {
        return false;
      }
      targets.computeIfAbsent(target, none -> new ArrayList<>()).add(fact);
      return true;
    }
    if (fact instanceof Fact.Instance object) {
      MethodRef unread = new MethodRef(object.type(), method.name(), method.descriptor());
      NotRead.lost(unread, descriptor(method), this, site).ifPresent(effects::gap);
    }
    if (!(fact instanceof Fact.Other other)) {
      return false;
    }
    String type = hierarchy.is(other.type(), method.owner()) ? other.type() : method.owner();
    if (!isFollowed(type) || type.startsWith("[")) {
      return false;
    }
    return overriders(type, method, targets, effects, site);
  }

  private boolean overriders(
      String type,
      MethodRef method,
      Map<MethodRef, List<Fact>> targets,
      Effects effects,
      Site site) {
    Map<MethodRef, Set<String>> found =
        hierarchy.overriders(type, method.name(), method.descriptor());
    if (found.containsKey(site.node().method()) && isInterface(method.owner())) {
      // A class that delegates to its own interface means an object of another class.
      found = new LinkedHashMap<>(found);
      found.remove(site.node().method());
    }
    if (found.isEmpty()) {
      MethodRef inherited = hierarchy.resolve(type, method.name(), method.descriptor());
      if (inherited == null) {
        // What a framework makes, such as a repository, has no code to read.
        effects.opaque();
        if (NotRead.isFunction(classes.find(type))) {
          effects.gap(NotRead.given(site));
        } else if (NotRead.works(descriptor(method)) && NotRead.isWrittenElsewhere(type, classes)) {
          effects.gap(NotRead.elsewhere(method, site));
        }
        return false;
      }
      found = Map.of(inherited, Set.of(type));
    }
    if (found.size() > MOST_TARGETS) {
      effects.opaque();
      String reason = method + " has " + found.size() + " implementations";
      effects.gap(new Gap(Gap.Kind.EXCEPTION, reason, Witness.at(site.place())));
      effects.returns(FlowValue.unknown(descriptor(method).returned(), reason));
      return true;
    }
    for (Map.Entry<MethodRef, Set<String>> target : found.entrySet()) {
      String as = target.getValue().size() == 1 ? target.getValue().iterator().next() : type;
      targets.computeIfAbsent(target.getKey(), none -> new ArrayList<>()).add(new Fact.Other(as));
    }
    return true;
  }

  private boolean isInterface(String type) {
    Header header = classes.header(type);
    return header != null && header.isInterface();
  }

  private void ask(
      Site site, MethodRef target, boolean hasReceiver, List<FlowValue> given, Effects effects) {
    Arguments arguments =
        Arguments.of(site.place(), target, descriptors, hasReceiver, given, classes, hierarchy);
    Summary summary = engine.summary(target, arguments.passed(), site.node());
    summary
        .thrown()
        .forEach(
            (fact, way) -> effects.fails(arguments.restored(fact), way.calledAt(site.place())));
    summary
        .sent()
        .forEach(
            (fact, way) -> effects.sends(arguments.restored(fact), way.calledAt(site.place())));
    for (Gap gap : summary.gaps()) {
      effects.gap(new Gap(gap.kind(), gap.reason(), gap.witness().calledAt(site.place())));
    }
    if (summary.opaque()) {
      effects.opaque();
    }
    arguments.after(summary, effects);
    if (summary.returns()) {
      effects.returns(summary.returned().map(fact -> returned(fact, arguments, site)));
    }
  }

  /** What a method has made is made here, for its caller. */
  private static Fact returned(Fact fact, Arguments arguments, Site site) {
    if (!(fact instanceof Fact.Instance object) || Arguments.isStatic(object)) {
      return fact;
    }
    return Arguments.isOfArgument(object)
        ? arguments.restored(object)
        : object.as(site.id(), object.witness().calledAt(site.place()));
  }

  private void library(
      Site site, MethodRef method, boolean hasReceiver, List<FlowValue> given, Effects effects) {
    if (isKnown(site, method, hasReceiver, given, effects)) {
      return;
    }
    NotRead.gap(method, site).ifPresent(effects::gap);
    NotRead.lost(method, descriptor(method), this, site).ifPresent(effects::gap);
    handOn(site, method, hasReceiver ? given.subList(1, given.size()) : given, effects);
    effects.returns(notRead.computeIfAbsent(method, this::notRead));
  }

  private FlowValue notRead(MethodRef method) {
    return FlowValue.unknown(descriptor(method).returned(), method + " is not read");
  }

  private boolean isKnown(
      Site site, MethodRef method, boolean hasReceiver, List<FlowValue> given, Effects effects) {
    FlowValue receiver = hasReceiver ? given.get(0) : FlowValue.NONE;
    List<FlowValue> rest = hasReceiver ? given.subList(1, given.size()) : given;
    Call call = new Call(this, site, method, receiver, rest, effects);
    for (Library library : libraries) {
      FlowValue known = library.call(call);
      if (known != null) {
        if (!known.isNone()) {
          effects.returns(known);
        }
        return true;
      }
    }
    return false;
  }

  /** A library may run the functions that it is given. */
  private void handOn(Site site, MethodRef method, List<FlowValue> given, Effects effects) {
    for (FlowValue value : given) {
      value.facts(Fact.Instance.class).forEach(object -> fill(object, effects));
      if (!value.facts(Fact.Function.class).isEmpty()) {
        Effects run = function(site, value, List.of());
        run.mayStay();
        effects.include(run);
        if (runsAtOnce(method.owner())) {
          run.thrown().forEach(effects::fails);
        }
      }
    }
  }

  /** Code that is not read may call an object of the application, which may fill what it holds. */
  private void fill(Fact.Instance object, Effects effects) {
    if (!isFollowed(object.type())) {
      return;
    }
    for (FlowValue field : object.fields().values()) {
      field.facts(Fact.Instance.class).forEach(effects::mayFill);
    }
  }

  private static boolean runsAtOnce(String owner) {
    if (owner.startsWith(RUN_LATER)) {
      return false;
    }
    for (String prefix : RUN_AT_ONCE) {
      if (owner.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what functions do when they run with these arguments. */
  Effects function(Site site, FlowValue functions, List<FlowValue> given) {
    Effects effects = new Effects();
    for (Fact fact : functions.facts()) {
      if (fact instanceof Fact.Function function) {
        apply(site, function, given, effects);
      } else if (fact instanceof Fact.Instance object && isFollowed(object.type())) {
        MethodRef only = onlyMethod(object.type());
        if (only == null) {
          effects.returns(FlowValue.other("java/lang/Object"));
        } else {
          List<FlowValue> arguments = new ArrayList<>();
          arguments.add(FlowValue.of(object));
          arguments.addAll(given);
          ask(site, only, true, padded(arguments, only, true), effects);
        }
      } else if (!(fact instanceof Fact.Null)) {
        effects.returns(FlowValue.other("java/lang/Object"));
      }
    }
    return effects;
  }

  /** Returns the method of an anonymous class that implements an interface of one method. */
  private @Nullable MethodRef onlyMethod(String type) {
    ClassNode node = classes.find(type);
    MethodRef only = null;
    int not = Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_PRIVATE;
    if (node == null) {
      return null;
    }
    for (MethodNode method : node.methods) {
      if ((method.access & not) == 0 && !method.name.startsWith("<")) {
        if (only != null) {
          return null;
        }
        only = new MethodRef(type, method.name, method.desc);
      }
    }
    return only;
  }

  private void apply(Site site, Fact.Function function, List<FlowValue> given, Effects effects) {
    Handle body = function.body();
    MethodRef method = new MethodRef(body.getOwner(), body.getName(), body.getDesc());
    List<FlowValue> arguments = new ArrayList<>(function.captured());
    arguments.addAll(given);
    switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC ->
          exactly(site, method, false, padded(arguments, method, false), effects);
      case Opcodes.H_INVOKESPECIAL ->
          exactly(site, method, true, padded(arguments, method, true), effects);
      case Opcodes.H_NEWINVOKESPECIAL -> construct(site, method, arguments, effects);
      default -> virtually(site, method, padded(arguments, method, true), effects);
    }
  }

  private void construct(Site site, MethodRef constructor, List<FlowValue> given, Effects effects) {
    Fact.Instance made =
        new Fact.Instance(constructor.owner(), site.id(), Map.of(), Witness.at(site.place()));
    List<FlowValue> arguments = new ArrayList<>();
    arguments.add(FlowValue.of(made));
    arguments.addAll(given);
    Effects inner = new Effects();
    exactly(site, constructor, true, padded(arguments, constructor, true), inner);
    inner.thrown().forEach(effects::fails);
    FlowValue after = inner.changed().remove(made);
    effects.include(inner);
    if (inner.returns()) {
      effects.returns(after == null ? FlowValue.of(made) : after);
    }
  }

  /** Fills up with what a library gives, of which only the types are known. */
  private List<FlowValue> padded(List<FlowValue> given, MethodRef method, boolean hasReceiver) {
    Descriptor descriptor = descriptor(method);
    int count = descriptor.count() + (hasReceiver ? 1 : 0);
    List<FlowValue> padded = new ArrayList<>(given.subList(0, Math.min(given.size(), count)));
    while (padded.size() < count) {
      int index = padded.size() - (hasReceiver ? 1 : 0);
      padded.add(
          index < 0
              ? descriptors.receiver(method.owner()).unknown()
              : descriptor.parameters().get(index).unknown());
    }
    return padded;
  }
}
