package dev.responds.processor.flow.spring;

import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Hierarchy.Answer;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** What Spring sends for what a method returns, be it an endpoint or a handler of exceptions. */
final class SpringResults {

  private static final Set<String> RESPONSES =
      Set.of(
          EntityLibrary.ENTITY,
          EntityLibrary.HTTP_ENTITY,
          ProblemLibrary.PROBLEM,
          ProblemLibrary.ERROR_RESPONSE,
          "org/springframework/web/servlet/function/ServerResponse",
          "org/springframework/web/reactive/function/server/ServerResponse",
          "dev/responds/spring/");

  private static final String REDIRECT = "redirect:";

  private final Hierarchy types;

  SpringResults(Hierarchy types) {
    this.types = types;
  }

  /**
   * Adds what is sent.
   *
   * @param annotated the status that an annotation gives to what has none
   * @param body whether a text is content, rather than the name of a view
   * @param way makes the whole way of one that leads to a response
   * @param exception the exception that is answered, if it is one
   * @param depth how many calls lead to its throw
   */
  void add(
      Returned returned,
      Summary summary,
      MethodNode method,
      MethodRef ref,
      OptionalInt annotated,
      boolean body,
      UnaryOperator<Witness> way,
      Optional<String> exception,
      int depth,
      Findings findings) {
    List<Fact.Instance> raw = raw(summary);
    if (isWritten(raw) || isWritten(returned.values())) {
      findings.written();
    }
    for (Fact fact : returned.values()) {
      Witness witness = way.apply(place(fact, ref));
      Cause cause = new Cause(exception, witness, exception.isPresent() ? depth : witness.depth());
      if (fact instanceof Fact.Instance object && add(object, cause, annotated, findings)) {
        continue;
      }
      if (fact instanceof Fact.Null && Signatures.mayReturn(method, RESPONSES)) {
        continue;
      }
      if (fact instanceof Fact.Other other && isOpen(other, method)) {
        String reason = other.reason().isEmpty() ? "what it returns is not known" : other.reason();
        findings.gap(new Gap(Gap.Kind.RESPONSE, reason, witness));
        continue;
      }
      if (!body && fact instanceof Fact.Text text && text.value().startsWith(REDIRECT)) {
        findings.add(302, Optional.empty(), cause);
        continue;
      }
      if (annotated.isPresent() || !summary.mayHideStatus()) {
        plain(fact, raw, method, annotated, cause, way, findings);
      }
    }
  }

  private boolean isOpen(Fact.Other other, MethodNode method) {
    for (String response : RESPONSES) {
      if (!response.endsWith("/") && types.is(other.type(), response)) {
        return true;
      }
    }
    // Where a supertype is missing, it may be a response all the same.
    boolean hidden =
        other.type().length() > 1
            && types.isSubtype(other.type(), EntityLibrary.HTTP_ENTITY) == Answer.UNKNOWN;
    return hidden
        || (other.type().equals("java/lang/Object") && Signatures.mayReturn(method, RESPONSES));
  }

  private static Witness place(Fact fact, MethodRef ref) {
    if (fact instanceof Fact.Instance object && !object.witness().isNowhere()) {
      return object.witness();
    }
    return Witness.at(new Place(ref.owner().replace('/', '.'), ref.name(), "", 0));
  }

  /** Returns whether an object has a status of its own. */
  private boolean add(Fact.Instance object, Cause cause, OptionalInt annotated, Findings findings) {
    FlowValue status = object.field(Fields.STATUS);
    boolean view = object.type().equals(ViewLibrary.MODEL_AND_VIEW);
    if (view && status == null) {
      FlowValue name = object.field(Fields.VALUE);
      boolean redirects =
          name != null
              && name.only() instanceof Fact.Text text
              && text.value().startsWith(REDIRECT);
      boolean to =
          name != null
              && name.only() instanceof Fact.Instance inner
              && inner.type().equals(ViewLibrary.REDIRECT_VIEW);
      findings.add(redirects || to ? 302 : annotated.orElse(200), Optional.empty(), cause);
      return true;
    }
    boolean response =
        view
            || (status != null && !types.is(object.type(), "java/lang/Throwable"))
            || object.type().equals(ViewLibrary.REDIRECT_VIEW)
            || object.type().equals(ProblemLibrary.PROBLEM)
            || object.type().equals(ProblemLibrary.ERROR_RESPONSE)
            || RawLibrary.isRaw(object)
            || types.is(object.type(), EntityLibrary.HTTP_ENTITY)
            || types.is(object.type(), ProblemLibrary.ERROR_RESPONSE);
    if (response && status != null) {
      findings.add(object, status, cause);
      return true;
    }
    // Where a supertype is missing, it may be a response all the same.
    boolean open = types.isSubtype(object.type(), EntityLibrary.HTTP_ENTITY) != Answer.NO;
    if (response || open) {
      findings.gap(new Gap(Gap.Kind.RESPONSE, "the status is not known", cause.witness()));
    }
    return response || open;
  }

  /** A payload goes out with the status that was set, or that of the annotation, or 200. */
  private static void plain(
      Fact fact,
      List<Fact.Instance> raw,
      MethodNode method,
      OptionalInt annotated,
      Cause cause,
      UnaryOperator<Witness> way,
      Findings findings) {
    Optional<String> content =
        Type.getReturnType(method.desc).getSort() == Type.VOID
            ? Optional.empty()
            : Findings.type(FlowValue.of(fact));
    if (raw.isEmpty() || annotated.isPresent()) {
      findings.add(annotated.orElse(200), content, cause);
      return;
    }
    for (Fact.Instance response : raw) {
      FlowValue status = response.field(Fields.STATUS);
      if (status == null) {
        findings.gap(new Gap(Gap.Kind.RESPONSE, "the status is not known", cause.witness()));
      } else if (status.equals(FlowValue.of(Fields.UNTOUCHED))) {
        findings.add(200, content, cause);
      } else {
        Witness witness = way.apply(response.witness());
        findings.add(response, status, new Cause(cause.exception(), witness, witness.depth()));
      }
    }
  }

  private static boolean isWritten(Collection<? extends Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof Fact.Instance object
          && RawLibrary.isRaw(object)
          && object.field(Fields.CONTENT) != null) {
        return true;
      }
    }
    return false;
  }

  /** Returns the raw responses that the method was given, as it leaves them. */
  private static List<Fact.Instance> raw(Summary summary) {
    List<Fact.Instance> found = new ArrayList<>();
    for (FlowValue argument : summary.after()) {
      for (Fact.Instance object : argument.facts(Fact.Instance.class)) {
        if (RawLibrary.isRaw(object)) {
          found.add(object);
        }
        FlowValue inner = object.field(Fields.RESPONSE);
        if (inner != null) {
          found.addAll(inner.facts(Fact.Instance.class));
        }
      }
    }
    return found;
  }
}
