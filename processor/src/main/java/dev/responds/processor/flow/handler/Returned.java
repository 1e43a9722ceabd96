package dev.responds.processor.flow.handler;

import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Place;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.summary.Engine;
import dev.responds.processor.flow.summary.Summary;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a method returns once everything is there: what arrives later is unpacked.
 *
 * @param values what arrives
 * @param thrown the exceptions, thrown or arriving, each with its way
 * @param gaps what was not understood
 */
public record Returned(Set<Fact> values, Map<Fact, Witness> thrown, Set<Gap> gaps) {

  /** Something in something in something that arrives later. */
  private static final int DEEPEST = 4;

  private static final String DEFERRED =
      "org/springframework/web/context/request/async/DeferredResult";

  private static final Set<String> LATE =
      Set.of(
          "reactor/core/publisher/Mono",
          "reactor/core/publisher/Flux",
          "java/util/concurrent/CompletableFuture",
          "io/smallrye/mutiny/Uni",
          "org/springframework/web/context/request/async/WebAsyncTask");

  /** Returns what a method leaves to the framework. */
  public static Returned of(Summary summary, MethodRef method, Engine engine) {
    Returned returned =
        new Returned(
            new LinkedHashSet<>(),
            new LinkedHashMap<>(summary.thrown()),
            new LinkedHashSet<>(summary.gaps()));
    if (summary.returns()) {
      if (summary.sent().isEmpty() && isDeferred(summary.returned())) {
        String reason = "nothing is known of what sets its result";
        Place place = new Place(method.owner().replace('/', '.'), method.name(), "", 0);
        returned.gaps.add(new Gap(Gap.Kind.RESPONSE, reason, Witness.at(place)));
      }
      returned.unpack(summary.returned(), method, engine, 0);
    }
    if (!summary.returns() && summary.thrown().isEmpty() && summary.sent().isEmpty()) {
      Place place = new Place(method.owner().replace('/', '.'), method.name(), "", 0);
      String reason = "no way to its end was found";
      returned.gaps.add(new Gap(Gap.Kind.RESPONSE, reason, Witness.at(place)));
    }
    summary
        .sent()
        .forEach(
            (fact, way) -> {
              Fact told = fact instanceof Fact.Instance object ? object.as(object.id(), way) : fact;
              returned.unpack(FlowValue.of(told), method, engine, 0);
            });
    return returned;
  }

  private static boolean isDeferred(FlowValue value) {
    return value.facts().stream().anyMatch(Returned::isDeferred);
  }

  private static boolean isDeferred(Fact fact) {
    return (fact instanceof Fact.Instance object && object.type().equals(DEFERRED))
        || (fact instanceof Fact.Other other && other.type().equals(DEFERRED));
  }

  private void unpack(FlowValue value, MethodRef method, Engine engine, int depth) {
    for (Fact fact : value.facts()) {
      if (isDeferred(fact)) {
        continue;
      }
      if (depth < DEEPEST && fact instanceof Fact.Instance box && LATE.contains(box.type())) {
        FlowValue held = box.field(Fields.VALUE);
        FlowValue error = box.field(Fields.ERROR);
        if (held != null) {
          unpack(held, method, engine, depth + 1);
        }
        if (error != null) {
          fail(error);
        }
        if (held == null && error == null) {
          values.add(new Fact.Other("java/lang/Object"));
        }
      } else if (depth < DEEPEST && fact instanceof Fact.Function function) {
        Summary later = engine.solve(FlowValue.of(function), List.of(), method);
        thrown.putAll(later.thrown());
        gaps.addAll(later.gaps());
        if (later.returns()) {
          unpack(later.returned(), method, engine, depth + 1);
        }
      } else {
        values.add(fact);
      }
    }
  }

  private void fail(FlowValue error) {
    for (Fact fact : error.facts()) {
      if (fact instanceof Fact.Instance exception) {
        thrown.putIfAbsent(exception, exception.witness());
      }
    }
  }
}
