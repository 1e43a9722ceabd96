package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.FlowValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;

/** One call of a method that is not read, with what it may do. */
public final class Call {

  private final Calls calls;
  private final Site site;
  private final MethodRef method;
  private final FlowValue receiver;
  private final List<FlowValue> arguments;
  private final Effects effects;

  Call(
      Calls calls,
      Site site,
      MethodRef method,
      FlowValue receiver,
      List<FlowValue> arguments,
      Effects effects) {
    this.calls = calls;
    this.site = site;
    this.method = method;
    this.receiver = receiver;
    this.arguments = List.copyOf(arguments);
    this.effects = effects;
  }

  public MethodRef method() {
    return method;
  }

  public String name() {
    return method.name();
  }

  /** Returns the object; {@link FlowValue#NONE} for a static method. */
  public FlowValue receiver() {
    return receiver;
  }

  /** Returns the arguments, without the object. */
  public List<FlowValue> arguments() {
    return arguments;
  }

  /** Returns an argument; {@link FlowValue#NONE} if there are not as many. */
  public FlowValue argument(int index) {
    return index < arguments.size() ? arguments.get(index) : FlowValue.NONE;
  }

  /** Returns the type of an argument, as the method declares it. */
  public Type parameter(int index) {
    return calls.descriptor(method).parameters().get(index).type();
  }

  public Type returnType() {
    return calls.descriptor(method).returned();
  }

  /** Returns a value of which only the declared type is known. */
  public FlowValue unknown() {
    return FlowValue.other(returnType());
  }

  public Hierarchy types() {
    return calls.hierarchy();
  }

  /** Returns the way to this call. */
  public Witness here() {
    return Witness.at(site.place());
  }

  /** Returns a new object. */
  public Fact.Instance make(String type) {
    return new Fact.Instance(type, site.id(), Map.of(), here());
  }

  /** Says that an object is another from now on, wherever it is held. */
  public void change(Fact.Instance before, Fact after) {
    effects.changes(before, FlowValue.of(after));
  }

  /** Throws. */
  public void fail(FlowValue exceptions) {
    for (Fact exception : exceptions.facts()) {
      effects.fails(exception, here());
    }
  }

  /** Says that a response is sent, whatever the method returns. */
  public void send(FlowValue response) {
    for (Fact fact : response.facts()) {
      effects.sends(fact, here());
    }
  }

  public void gap(Gap.Kind kind, String reason) {
    effects.gap(new Gap(kind, reason, here()));
  }

  /** Runs a function now; what it throws leaves this call. */
  public FlowValue run(FlowValue function, FlowValue... given) {
    return run(false, function, given);
  }

  /** Runs a function, or does not; what it throws leaves this call. */
  public FlowValue mayRun(FlowValue function, FlowValue... given) {
    return run(true, function, given);
  }

  private FlowValue run(boolean maybe, FlowValue function, FlowValue... given) {
    Effects run = calls.function(site, function, Arrays.asList(given));
    run.thrown().forEach(effects::fails);
    if (maybe) {
      run.mayStay();
    }
    effects.include(run);
    return run.returned();
  }

  /** Runs a function whose exceptions stay inside. */
  public Attempt attempt(FlowValue function, FlowValue... given) {
    Effects run = calls.function(site, function, Arrays.asList(given));
    run.mayStay();
    effects.include(run);
    Map<Fact, Witness> thrown = new LinkedHashMap<>(run.thrown());
    return new Attempt(run.returned(), FlowValue.of(thrown.keySet()));
  }

  /**
   * What came of a function.
   *
   * @param returned what it returns
   * @param thrown what it throws
   */
  public record Attempt(FlowValue returned, FlowValue thrown) {}
}
