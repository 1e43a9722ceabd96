package dev.responds.processor.flow.jakarta;

import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.Marks.Mark;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.handler.Findings;
import dev.responds.processor.flow.handler.Findings.Cause;
import dev.responds.processor.flow.handler.Returned;
import dev.responds.processor.flow.handler.Signatures;
import dev.responds.processor.flow.library.RawLibrary;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Place;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.summary.Summary;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** What Jakarta REST sends for what a method returns, be it an endpoint or a mapper. */
final class RestResults {

  private static final Set<String> RESPONSES =
      Set.of(
          RestNames.RESPONSE,
          RestNames.before(RestNames.RESPONSE),
          RestNames.QUARKUS,
          "dev/responds/jakarta/");

  private static final Set<String> ASYNCHRONOUS =
      Set.of(
          RestNames.ASYNC,
          RestNames.before(RestNames.ASYNC),
          RestNames.REST + "sse/SseEventSink",
          "javax/ws/rs/sse/SseEventSink");

  private static final Set<String> STATUS_MARKS =
      Set.of("org/jboss/resteasy/reactive/ResponseStatus", "org/jboss/resteasy/annotations/Status");

  private final Hierarchy types;
  private final Marks marks;

  RestResults(Hierarchy types, Marks marks) {
    this.types = types;
    this.marks = marks;
  }

  void add(
      Returned returned,
      Summary summary,
      MethodNode method,
      MethodRef ref,
      UnaryOperator<Witness> way,
      Optional<String> exception,
      int depth,
      Findings findings) {
    boolean nothing = Type.getReturnType(method.desc).getSort() == Type.VOID;
    boolean later = isAsynchronous(method);
    boolean open =
        summary.mayHideStatus() || returned.values().stream().anyMatch(RestResults::isRaw);
    for (Fact fact : returned.values()) {
      Witness witness = way.apply(place(fact, ref));
      Cause cause = new Cause(exception, witness, exception.isPresent() ? depth : witness.depth());
      if (fact instanceof Fact.Instance object && isResponse(object)) {
        response(object, cause, findings);
      } else if (isRaw(fact)) {
        String reason = "it writes to a response of a servlet";
        findings.gap(new Gap(Gap.Kind.RESPONSE, reason, witness));
      } else if (nothing && fact instanceof Fact.Other other && other.type().equals("V")) {
        if (!later && !open) {
          findings.add(204, Optional.empty(), cause);
        }
      } else if (fact instanceof Fact.Null) {
        if (!open && summary.returned().facts().contains(fact)) {
          findings.add(204, Optional.empty(), cause);
        }
      } else if (fact instanceof Fact.Other other && isOpen(other, method)) {
        String reason = other.reason().isEmpty() ? "what it returns is not known" : other.reason();
        findings.gap(new Gap(Gap.Kind.RESPONSE, reason, witness));
      } else if (!open && !isThrowable(fact)) {
        findings.add(annotated(method), Findings.type(FlowValue.of(fact)), cause);
      }
    }
    if (later && returned.values().stream().allMatch(RestResults::isNothing)) {
      String reason = "nothing is known of what resumes it";
      findings.gap(new Gap(Gap.Kind.RESPONSE, reason, way.apply(here(ref))));
    }
  }

  private static boolean isRaw(Fact fact) {
    return fact instanceof Fact.Instance object && RawLibrary.isRaw(object);
  }

  private boolean isThrowable(Fact fact) {
    return fact instanceof Fact.Instance object && types.is(object.type(), "java/lang/Throwable");
  }

  private static boolean isNothing(Fact fact) {
    return fact instanceof Fact.Other other && other.type().equals("V");
  }

  private static boolean isAsynchronous(MethodNode method) {
    for (Type type : Type.getArgumentTypes(method.desc)) {
      if (type.getSort() == Type.OBJECT && ASYNCHRONOUS.contains(type.getInternalName())) {
        return true;
      }
    }
    return false;
  }

  private boolean isResponse(Fact.Instance object) {
    return RESPONSES.contains(object.type())
        || types.is(object.type(), RestNames.RESPONSE)
        || types.is(object.type(), RestNames.before(RestNames.RESPONSE));
  }

  private static void response(Fact.Instance response, Cause cause, Findings findings) {
    FlowValue status = response.field(Fields.STATUS);
    FlowValue built = response.field("built");
    if (status != null) {
      findings.add(response, status, cause);
    } else if (built != null && built.only() instanceof Fact.Instance inner) {
      // Ours hold the response that they were made of.
      response(inner, cause, findings);
    } else {
      findings.gap(new Gap(Gap.Kind.RESPONSE, "the status is not known", cause.witness()));
    }
  }

  private boolean isOpen(Fact.Other other, MethodNode method) {
    for (String response : RESPONSES) {
      if (!response.endsWith("/") && types.is(other.type(), response)) {
        return true;
      }
    }
    return other.type().equals("java/lang/Object") && Signatures.mayReturn(method, RESPONSES);
  }

  private int annotated(MethodNode method) {
    for (Mark mark : marks.of(method)) {
      if (STATUS_MARKS.contains(mark.type()) && mark.number("value").isPresent()) {
        return mark.number("value").getAsInt();
      }
    }
    return 200;
  }

  private static Witness place(Fact fact, MethodRef ref) {
    return fact instanceof Fact.Instance object && !object.witness().isNowhere()
        ? object.witness()
        : here(ref);
  }

  private static Witness here(MethodRef ref) {
    return Witness.at(new Place(ref.owner().replace('/', '.'), ref.name(), "", 0));
  }
}
