package dev.responds.processor.flow.plain;

import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.handler.EndpointMethod;
import dev.responds.processor.flow.handler.Findings;
import dev.responds.processor.flow.handler.Findings.Cause;
import dev.responds.processor.flow.handler.FrameworkFlow;
import dev.responds.processor.flow.handler.PolicyExceptions;
import dev.responds.processor.flow.handler.Returned;
import dev.responds.processor.flow.library.RawLibrary;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Place;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.summary.Engine;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.summary.Summary;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * Endpoints without a framework. What they return as a reply is sent; so is the raw response of a
 * servlet that they write. What becomes of anything else, only the code around them knows.
 */
public final class PlainFlow implements FrameworkFlow {

  private final Engine engine;
  private final PlainMappings mappings;
  private final PolicyExceptions policies;

  /**
   * Makes the flow of plain endpoints.
   *
   * @param policy the internal name of the class whose policy holds for everything
   */
  public PlainFlow(Engine engine, Optional<String> policy) {
    this.engine = engine;
    Marks marks = new Marks(engine.classes());
    this.mappings = new PlainMappings(engine.classes(), engine.hierarchy(), marks);
    this.policies = new PolicyExceptions(engine.classes(), engine.hierarchy(), marks, policy);
  }

  /** Returns what is known of replies. */
  public static List<Library> libraries() {
    return List.of(new ReplyLibrary());
  }

  @Override
  public List<EndpointMethod> endpoints() {
    return mappings.endpoints();
  }

  @Override
  public Findings follow(EndpointMethod endpoint) {
    Findings findings = new Findings(endpoint);
    MethodRef ref = endpoint.method();
    MethodNode method = engine.classes().method(ref);
    if (method == null) {
      return findings;
    }
    Summary summary = engine.solve(ref, arguments(endpoint, method));
    Returned returned = Returned.of(summary, ref, engine);
    Witness here = Witness.at(new Place(ref.owner().replace('/', '.'), ref.name(), "", 0));
    for (Fact fact : returned.values()) {
      Witness way =
          fact instanceof Fact.Instance object && !object.witness().isNowhere()
              ? object.witness()
              : here;
      add(fact, summary, new Cause(Optional.empty(), way, way.depth()), findings);
    }
    returned.gaps().forEach(findings::gap);
    returned.thrown().forEach((fact, way) -> addThrown(fact, way, findings));
    return findings;
  }

  private static List<FlowValue> arguments(EndpointMethod endpoint, MethodNode method) {
    List<FlowValue> arguments = new ArrayList<>();
    if ((method.access & Opcodes.ACC_STATIC) == 0) {
      arguments.add(FlowValue.other(endpoint.type()));
    }
    for (Type type : Type.getArgumentTypes(method.desc)) {
      FlowValue raw = RawLibrary.parameter(type);
      arguments.add(raw == null ? FlowValue.other(type) : raw);
    }
    return arguments;
  }

  private void add(Fact fact, Summary summary, Cause cause, Findings findings) {
    if (fact instanceof Fact.Instance object && isReply(object.type())) {
      addReply(object, cause, findings);
    } else if (fact instanceof Fact.Instance object && RawLibrary.isRaw(object)) {
      addRaw(object, cause, findings);
    } else if (isNothing(fact)) {
      addWritten(summary, cause, findings);
    } else {
      String reason =
          fact instanceof Fact.Other other && !other.reason().isEmpty()
              ? other.reason()
              : "what is sent for what it returns is not known";
      findings.gap(new Gap(Gap.Kind.RESPONSE, reason, cause.witness()));
    }
  }

  private boolean isReply(String type) {
    return engine.hierarchy().is(type, ReplyLibrary.REPLY);
  }

  private static boolean isNothing(Fact fact) {
    return fact instanceof Fact.Other other && other.type().equals("V");
  }

  /** Types of endpoints' own say no more than a reply does. */
  private static void addReply(Fact.Instance reply, Cause cause, Findings findings) {
    FlowValue status = reply.field(Fields.STATUS);
    if (status == null) {
      findings.gap(new Gap(Gap.Kind.RESPONSE, "the status is not known", cause.witness()));
    } else {
      findings.add(
          new Fact.Instance(ReplyLibrary.REPLY, reply.id(), reply.fields(), reply.witness()),
          status,
          cause);
    }
  }

  private static void addRaw(Fact.Instance response, Cause cause, Findings findings) {
    FlowValue status = response.field(Fields.STATUS);
    if (status == null) {
      findings.gap(new Gap(Gap.Kind.RESPONSE, "the status is not known", cause.witness()));
    } else if (status.equals(FlowValue.of(Fields.UNTOUCHED))) {
      findings.add(200, Optional.empty(), cause);
    } else {
      Witness way = response.witness().isNowhere() ? cause.witness() : response.witness();
      findings.add(response, status, new Cause(cause.exception(), way, way.depth()));
    }
  }

  /** A method that returns nothing has written its response, or handed it to somebody. */
  private static void addWritten(Summary summary, Cause cause, Findings findings) {
    if (summary.mayHideStatus()) {
      return;
    }
    boolean raw = false;
    for (FlowValue argument : summary.after()) {
      for (Fact.Instance object : argument.facts(Fact.Instance.class)) {
        if (RawLibrary.isRaw(object)) {
          raw = true;
          if (summary.sent().isEmpty()) {
            addRaw(object, cause, findings);
          }
        }
      }
    }
    if (!raw && summary.sent().isEmpty()) {
      String reason = "it returns nothing, and how it answers is not known";
      findings.gap(new Gap(Gap.Kind.RESPONSE, reason, cause.witness()));
    }
  }

  private void addThrown(Fact fact, Witness way, Findings findings) {
    if (!(fact instanceof Fact.Instance exception)) {
      return;
    }
    if (exception.type().equals(ReplyLibrary.EXCEPTION)) {
      FlowValue reply = exception.field("reply");
      if (reply != null && reply.only() instanceof Fact.Instance object) {
        addReply(object, new Cause(Optional.empty(), way, way.depth()), findings);
      } else {
        findings.gap(new Gap(Gap.Kind.EXCEPTION, "the reply that is thrown is not known", way));
      }
      return;
    }
    policies.add(exception, way, findings, PlainFlow::addUnanswered);
  }

  /** Nobody is known to answer it. */
  private static boolean addUnanswered(Fact.Instance exception, Witness way, Findings findings) {
    if (findings.isDirect(way)) {
      String name = exception.type().replace('/', '.');
      String reason = "what becomes of " + name + " is not known";
      findings.gap(new Gap(Gap.Kind.EXCEPTION, reason, way));
    }
    return false;
  }
}
