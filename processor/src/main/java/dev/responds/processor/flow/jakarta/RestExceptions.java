package dev.responds.processor.flow.jakarta;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.handler.Findings;
import dev.responds.processor.flow.handler.Findings.Cause;
import dev.responds.processor.flow.handler.PolicyExceptions;
import dev.responds.processor.flow.handler.Returned;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.summary.Engine;
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

/** Who answers the exceptions of resources: their own response, a mapper, or nobody. */
final class RestExceptions {

  private final Engine engine;
  private final Classes classes;
  private final Hierarchy hierarchy;
  private final RestMappers mappers;
  private final RestResults results;
  private final PolicyExceptions policies;

  RestExceptions(
      Engine engine, RestMappers mappers, RestResults results, PolicyExceptions policies) {
    this.policies = policies;
    this.engine = engine;
    this.classes = engine.classes();
    this.hierarchy = engine.hierarchy();
    this.mappers = mappers;
    this.results = results;
  }

  void add(Fact.Instance exception, Witness way, Findings findings) {
    policies.add(exception, way, findings, this::addAnswered);
  }

  /** Returns whether somebody answers the exception, or it has a response itself. */
  private boolean addAnswered(Fact.Instance exception, Witness way, Findings findings) {
    boolean web =
        hierarchy.is(exception.type(), RestNames.WEB_EXCEPTION)
            || hierarchy.is(exception.type(), RestNames.before(RestNames.WEB_EXCEPTION));
    // A response with content is sent before a mapper is looked for.
    boolean whole = web && exception.field(Fields.CONTENT) != null;
    Optional<RestMappers.Mapper> mapper =
        whole ? Optional.empty() : mappers.of(exception.type(), findings.endpoint().type());
    if (mapper.isPresent()) {
      answer(mapper.get(), exception, way, findings);
    } else if (web) {
      byItself(exception, way, findings);
    } else {
      if (findings.isDirect(way)) {
        findings.add(500, Optional.empty(), Cause.thrown(exception.type(), way, Optional.empty()));
      }
      return false;
    }
    return true;
  }

  private void answer(
      RestMappers.Mapper mapper, Fact.Instance exception, Witness way, Findings findings) {
    boolean named = mapper.exception().equals(exception.type());
    boolean own = classes.isApplication(exception.type()) || exception.field(Fields.STATUS) != null;
    if (!named && !own && !findings.isDirect(way)) {
      return;
    }
    MethodNode method = classes.method(mapper.method());
    if (method == null) {
      return;
    }
    Summary summary = engine.solve(mapper.method(), arguments(mapper, method, exception));
    Returned returned = Returned.of(summary, mapper.method(), engine);
    Findings answered = new Findings(findings.endpoint());
    results.add(
        returned,
        summary,
        method,
        mapper.method(),
        answer -> way.then(answer.first()),
        Optional.of(exception.type().replace('/', '.')),
        way.depth(),
        answered);
    findings.addAnswers(answered, exception, way);
    answered.flow().gaps().forEach(gap -> findings.gap(asException(gap)));
  }

  private List<FlowValue> arguments(
      RestMappers.Mapper mapper, MethodNode method, Fact.Instance exception) {
    List<FlowValue> arguments = new ArrayList<>();
    if ((method.access & Opcodes.ACC_STATIC) == 0) {
      arguments.add(FlowValue.other(mapper.type()));
    }
    for (Type type : Type.getArgumentTypes(method.desc)) {
      boolean takes =
          type.getSort() == Type.OBJECT && hierarchy.is(exception.type(), type.getInternalName());
      arguments.add(
          takes ? FlowValue.of(exception.as("thrown", Witness.NOWHERE)) : FlowValue.other(type));
    }
    return arguments;
  }

  /** What is returned is known, whatever a mapper may do. */
  private static Gap asException(Gap gap) {
    return new Gap(Gap.Kind.EXCEPTION, gap.reason(), gap.witness());
  }

  private static void byItself(Fact.Instance exception, Witness way, Findings findings) {
    Cause cause = Cause.thrown(exception.type(), way, Optional.empty());
    FlowValue status = exception.field(Fields.STATUS);
    FlowValue known =
        status == null ? FlowValue.NONE : status.where(fact -> fact instanceof Fact.Int);
    if (!known.isNone()) {
      findings.add(exception, known, cause);
    }
    if (status == null || known.facts().size() < status.facts().size()) {
      String reason = "the status of " + exception.type().replace('/', '.') + " is not constant";
      findings.gap(new Gap(Gap.Kind.EXCEPTION, reason, way));
    }
  }
}
