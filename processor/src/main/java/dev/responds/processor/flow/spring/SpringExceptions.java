package dev.responds.processor.flow.spring;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.handler.Findings;
import dev.responds.processor.flow.handler.Findings.Cause;
import dev.responds.processor.flow.handler.PolicyExceptions;
import dev.responds.processor.flow.handler.Returned;
import dev.responds.processor.flow.library.RawLibrary;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Place;
import dev.responds.processor.flow.sent.SentResponse;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.summary.Engine;
import dev.responds.processor.flow.summary.Summary;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * Who answers the exceptions of Spring's endpoints: a handler of the controller, one of an advice,
 * the exception itself, or nobody.
 */
final class SpringExceptions {

  /** What Spring's own exceptions become without a handler. */
  private static final Map<String, Integer> OWN =
      Map.ofEntries(
          Map.entry("org/springframework/web/HttpRequestMethodNotSupportedException", 405),
          Map.entry("org/springframework/web/HttpMediaTypeNotSupportedException", 415),
          Map.entry("org/springframework/web/HttpMediaTypeNotAcceptableException", 406),
          Map.entry("org/springframework/web/bind/MissingServletRequestParameterException", 400),
          Map.entry("org/springframework/web/bind/ServletRequestBindingException", 400),
          Map.entry("org/springframework/web/bind/MethodArgumentNotValidException", 400),
          Map.entry("org/springframework/web/server/ServerWebInputException", 400),
          Map.entry("org/springframework/http/converter/HttpMessageNotReadableException", 400),
          Map.entry("org/springframework/beans/TypeMismatchException", 400),
          Map.entry("org/springframework/web/accept/MissingApiVersionException", 400),
          Map.entry("org/springframework/web/accept/InvalidApiVersionException", 400),
          Map.entry("org/springframework/web/servlet/NoHandlerFoundException", 404),
          Map.entry("org/springframework/web/servlet/resource/NoResourceFoundException", 404),
          Map.entry("org/springframework/web/multipart/MaxUploadSizeExceededException", 413));

  private final Engine engine;
  private final Classes classes;
  private final Hierarchy hierarchy;
  private final Marks marks;
  private final SpringAdvice advice;
  private final SpringStatusMarks statuses;
  private final SpringResults results;
  private final PolicyExceptions policies;

  SpringExceptions(
      Engine engine,
      Marks marks,
      SpringAdvice advice,
      SpringStatusMarks statuses,
      PolicyExceptions policies) {
    this.policies = policies;
    this.engine = engine;
    this.classes = engine.classes();
    this.hierarchy = engine.hierarchy();
    this.marks = marks;
    this.advice = advice;
    this.statuses = statuses;
    this.results = new SpringResults(hierarchy);
  }

  void add(Fact.Instance exception, Witness way, Findings findings) {
    policies.add(exception, way, findings, this::addAnswered);
  }

  /** Returns whether somebody answers the exception, or it says itself how it is answered. */
  private boolean addAnswered(Fact.Instance exception, Witness way, Findings findings) {
    for (List<String> group : advice.groups(findings.endpoint().type())) {
      List<SpringAdvice.Handler> taking = new ArrayList<>();
      for (String type : group) {
        handler(type, exception).ifPresent(taking::add);
      }
      if (!taking.isEmpty()) {
        answer(taking, exception, way, findings);
        return true;
      }
    }
    return byItself(exception, way, findings);
  }

  /** A handler may take what caused the exception. */
  private Optional<SpringAdvice.Handler> handler(String type, Fact.Instance exception) {
    Optional<SpringAdvice.Handler> own = advice.handler(type, exception.type());
    FlowValue cause = exception.field(Fields.CAUSE);
    if (own.isPresent() || cause == null || !(cause.only() instanceof Fact.Instance inner)) {
      return own;
    }
    return advice.handler(type, inner.type());
  }

  private void answer(
      List<SpringAdvice.Handler> handlers,
      Fact.Instance exception,
      Witness way,
      Findings findings) {
    if (handlers.size() > 1) {
      Set<Set<Integer>> answers = new java.util.LinkedHashSet<>();
      for (SpringAdvice.Handler handler : handlers) {
        Findings trial = new Findings(findings.endpoint());
        answer(handler, exception, way, trial);
        answers.add(statuses(trial));
      }
      if (answers.size() > 1) {
        String reason = "several advices without an order answer " + name(exception);
        findings.gap(new Gap(Gap.Kind.EXCEPTION, reason, way));
        return;
      }
    }
    answer(handlers.get(0), exception, way, findings);
  }

  private static Set<Integer> statuses(Findings findings) {
    Set<Integer> statuses = new TreeSet<>();
    for (SentResponse response : findings.flow().sent()) {
      statuses.add(response.status());
    }
    return statuses;
  }

  private void answer(
      SpringAdvice.Handler handler, Fact.Instance exception, Witness way, Findings findings) {
    MethodRef ref = handler.method();
    MethodNode method = classes.method(ref);
    if (method == null) {
      return;
    }
    if (!classes.isApplication(ref.owner())) {
      byItself(exception, way, findings);
      return;
    }
    if (!named(handler, exception) && !isOfApplication(exception) && !findings.isDirect(way)) {
      return;
    }
    Summary summary = engine.solve(ref, arguments(handler, method, exception));
    Returned returned = Returned.of(summary, ref, engine);
    Findings answered = new Findings(findings.endpoint());
    Witness at = Witness.at(new Place(ref.owner().replace('/', '.'), ref.name(), "", 0));
    results.add(
        returned,
        summary,
        method,
        ref,
        statuses.among(marks.of(method)),
        true,
        found -> way.then(found.isNowhere() ? at : found.first()),
        Optional.of(name(exception)),
        way.depth(),
        answered);
    findings.addAnswers(answered, exception, way);
    answered.flow().gaps().forEach(findings::gap);
    for (Fact thrown : returned.thrown().keySet()) {
      if (thrown instanceof Fact.Instance again) {
        byItself(again, way, findings);
      }
    }
  }

  private static boolean named(SpringAdvice.Handler handler, Fact.Instance exception) {
    return handler.exceptions().contains(exception.type());
  }

  private boolean isOfApplication(Fact.Instance exception) {
    return classes.isApplication(exception.type())
        || exception.field(Fields.STATUS) != null
        || exception.type().startsWith("dev/responds/");
  }

  private List<FlowValue> arguments(
      SpringAdvice.Handler handler, MethodNode method, Fact.Instance exception) {
    List<FlowValue> arguments = new ArrayList<>();
    if ((method.access & org.objectweb.asm.Opcodes.ACC_STATIC) == 0) {
      arguments.add(FlowValue.other(handler.type()));
    }
    for (Type type : Type.getArgumentTypes(method.desc)) {
      FlowValue raw = RawLibrary.parameter(type);
      boolean takes =
          type.getSort() == Type.OBJECT
              && hierarchy.is(type.getInternalName(), "java/lang/Throwable");
      if (takes && hierarchy.is(exception.type(), type.getInternalName())) {
        arguments.add(FlowValue.of(exception.as("thrown", Witness.NOWHERE)));
      } else if (takes
          && exception.field(Fields.CAUSE) != null
          && exception.field(Fields.CAUSE).only() instanceof Fact.Instance cause
          && hierarchy.is(cause.type(), type.getInternalName())) {
        arguments.add(FlowValue.of(cause.as("thrown", Witness.NOWHERE)));
      } else {
        arguments.add(raw == null ? FlowValue.other(type) : raw);
      }
    }
    return arguments;
  }

  /** What an exception becomes without a handler. Returns whether that is its own status. */
  private boolean byItself(Fact.Instance exception, Witness way, Findings findings) {
    Cause cause = Cause.thrown(exception.type(), way, Optional.empty());
    FlowValue status = exception.field(Fields.STATUS);
    boolean carries =
        hierarchy.is(exception.type(), ProblemLibrary.ERROR_RESPONSE)
            || hierarchy.is(
                exception.type(), "org/springframework/web/server/ResponseStatusException")
            || hierarchy.is(exception.type(), "org/springframework/web/ErrorResponseException");
    if (carries) {
      if (status == null) {
        Integer own = own(exception.type());
        if (own != null) {
          findings.add(own, Optional.empty(), cause);
        } else {
          String reason = "the status of " + name(exception) + " is not known";
          findings.gap(new Gap(Gap.Kind.EXCEPTION, reason, way));
        }
      } else {
        exceptional(exception, status, cause, findings);
      }
      return true;
    }
    OptionalInt annotated = statuses.ofType(exception.type());
    Integer own = own(exception.type());
    if (annotated.isPresent()) {
      findings.add(annotated.getAsInt(), Optional.empty(), cause);
    } else if (own != null) {
      findings.add(own, Optional.empty(), cause);
    } else if (exception.field(Fields.CAUSE) != null
        && exception.field(Fields.CAUSE).only() instanceof Fact.Instance inner
        && statuses.ofType(inner.type()).isPresent()) {
      findings.add(statuses.ofType(inner.type()).getAsInt(), Optional.empty(), cause);
    } else if (exception.type().startsWith("org/springframework/security/")) {
      String reason = "a filter answers " + name(exception);
      findings.gap(new Gap(Gap.Kind.EXCEPTION, reason, way));
    } else {
      if (findings.isDirect(way)) {
        findings.add(500, Optional.empty(), cause);
      }
      return false;
    }
    return true;
  }

  private static void exceptional(
      Fact.Instance exception, FlowValue status, Cause cause, Findings findings) {
    FlowValue known = status.where(fact -> fact instanceof Fact.Int);
    if (!known.isNone()) {
      findings.add(exception, known, cause);
    }
    if (known.facts().size() < status.facts().size()) {
      String reason = "the status of " + name(exception) + " is not constant";
      findings.gap(new Gap(Gap.Kind.EXCEPTION, reason, cause.witness()));
    }
  }

  private @org.jspecify.annotations.Nullable Integer own(String type) {
    for (String each : hierarchy.superclasses(type)) {
      Integer status = OWN.get(each);
      if (status != null) {
        return status;
      }
    }
    return null;
  }

  private static String name(Fact.Instance exception) {
    return exception.type().replace('/', '.');
  }
}
