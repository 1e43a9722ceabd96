package dev.responds.processor.flow.library;

import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds a value that may be missing, late or a failure: {@code Optional}, {@code
 * CompletionStage}, and those of Reactor and Mutiny. They differ in the names of their methods,
 * which {@link #ROWS} has.
 */
public final class BoxLibrary implements Library {

  private static final String OPTIONAL = "java/util/Optional";
  private static final String STAGE = "java/util/concurrent/CompletionStage";
  private static final String FUTURE = "java/util/concurrent/CompletableFuture";
  private static final String MONO = "reactor/core/publisher/Mono";
  private static final String FLUX = "reactor/core/publisher/Flux";
  private static final String UNI = "io/smallrye/mutiny/Uni";
  private static final String UNI_GROUPS = "io/smallrye/mutiny/groups/Uni";

  private static final FlowValue ANYTHING = FlowValue.other("java/lang/Object");

  /** The kind of box, then methods with what they do. */
  private static final List<String> ROWS =
      List.of(
          "optional of=JUST ofNullable=MAYBE empty=EMPTY map=MAP flatMap=FLAT_MAP filter=FILTER"
              + " or=SWITCH orElse=OR_ELSE orElseGet=OR_ELSE_GET orElseThrow=OR_ELSE_THROW get=GET"
              + " isPresent=IS_PRESENT isEmpty=IS_EMPTY ifPresent=PEEK"
              + " ifPresentOrElse=IF_PRESENT_OR_ELSE",
          "stage completedFuture=JUST completedStage=JUST failedFuture=FAIL failedStage=FAIL"
              + " supplyAsync=CALL thenApply=MAP thenApplyAsync=MAP thenCompose=FLAT_MAP"
              + " thenComposeAsync=FLAT_MAP thenAccept=PEEK thenAcceptAsync=PEEK"
              + " whenComplete=SAME toCompletableFuture=SAME exceptionally=RECOVER"
              + " exceptionallyCompose=RECOVER_WITH handle=HANDLE handleAsync=HANDLE orTimeout=SAME"
              + " join=GET get=GET",
          "reactor just=JUST justOrEmpty=MAYBE empty=EMPTY error=FAIL fromCallable=CALL"
              + " fromSupplier=CALL defer=DEFER map=MAP flatMap=FLAT_MAP concatMap=FLAT_MAP"
              + " filter=FILTER defaultIfEmpty=DEFAULT switchIfEmpty=SWITCH thenReturn=THEN_VALUE"
              + " then=THEN onErrorResume=RECOVER_WITH onErrorReturn=DEFAULT_ON_ERROR"
              + " onErrorMap=FAIL_OTHERWISE doOnNext=PEEK doOnSuccess=PEEK doOnError=SAME"
              + " subscribeOn=SAME publishOn=SAME log=SAME cache=SAME timeout=SAME retry=SAME"
              + " contextWrite=SAME single=SAME doFinally=SAME block=GET",
          "uni item=JUST nullItem=EMPTY failure=FAIL createFrom=SAME onItem=SAME ifNotNull=SAME"
              + " ifNull=SAME onFailure=SAME transform=MAP map=MAP transformToUni=FLAT_MAP"
              + " chain=FLAT_MAP flatMap=FLAT_MAP continueWith=DEFAULT replaceIfNullWith=DEFAULT"
              + " failWith=FAIL_IF_EMPTY switchTo=SWITCH replaceWith=THEN_VALUE invoke=PEEK"
              + " recoverWithItem=RECOVER recoverWithUni=RECOVER_WITH");

  private static final Map<String, Map<String, BoxOperation>> OPERATIONS = operations();

  private static Map<String, Map<String, BoxOperation>> operations() {
    Map<String, Map<String, BoxOperation>> all = new HashMap<>();
    for (String row : ROWS) {
      List<String> words = List.of(row.split(" "));
      Map<String, BoxOperation> methods = new HashMap<>();
      for (String word : words.subList(1, words.size())) {
        int equals = word.indexOf('=');
        String operation = word.substring(equals + 1);
        methods.put(
            word.substring(0, equals),
            operation.equals("DEFAULT_ON_ERROR")
                ? BoxOperation.RECOVER
                : BoxOperation.valueOf(operation));
      }
      all.put(words.get(0), Map.copyOf(methods));
    }
    return Map.copyOf(all);
  }

  @Override
  public @Nullable FlowValue call(Call call) {
    String kind = kind(call.method().owner());
    BoxOperation operation =
        kind == null || call.method().isConstructor()
            ? null
            : OPERATIONS.getOrDefault(kind, Map.of()).get(call.name());
    return operation == null ? null : new Boxing(call, kind(call), kind).does(operation);
  }

  private static @Nullable String kind(String owner) {
    return switch (owner) {
      case OPTIONAL -> "optional";
      case STAGE, FUTURE -> "stage";
      case MONO, FLUX -> "reactor";
      case UNI, "io/smallrye/mutiny/groups/UniCreate" -> "uni";
      default -> owner.startsWith(UNI_GROUPS) ? "uni" : null;
    };
  }

  private static String kind(Call call) {
    String owner = call.method().owner();
    return owner.startsWith(UNI_GROUPS) ? UNI : owner.equals(STAGE) ? FUTURE : owner;
  }

  /** One call of a method of a box. */
  private static final class Boxing {

    private final Call call;
    private final String type;
    private final boolean late;

    Boxing(Call call, String type, @Nullable String kind) {
      this.call = call;
      this.type = type;
      this.late = !"optional".equals(kind);
    }

    @Nullable FlowValue does(BoxOperation operation) {
      FlowValue first = call.argument(0);
      FlowValue held = held(call.receiver());
      FlowValue error = error(call.receiver());
      return switch (operation) {
        case JUST -> box(first.nonNull().isNone() ? first : first.nonNull(), FlowValue.NONE);
        case MAYBE -> maybe(first);
        case EMPTY -> box(FlowValue.NULL, FlowValue.NONE);
        case FAIL -> box(FlowValue.NONE, exception(first));
        case CALL -> called(first, FlowValue.NONE);
        case DEFER -> inner(first, FlowValue.NONE, FlowValue.NONE);
        case MAP -> mapped(held, error, first);
        case FLAT_MAP -> flatMapped(held, error, first);
        case FILTER -> {
          call.mayRun(first, nonNull(held));
          yield box(held.or(FlowValue.NULL), error);
        }
        case PEEK -> {
          peek(held, first);
          yield call.returnType().getSort() == 0 ? JdkLibrary.NOTHING : box(held, error);
        }
        case OR_ELSE -> held.mayBeNull() ? or(nonNull(held), first) : held;
        case OR_ELSE_GET -> held.mayBeNull() ? or(nonNull(held), call.mayRun(first)) : held;
        case OR_ELSE_THROW -> orElseThrow(held, first);
        case GET -> nonNull(held);
        case IS_PRESENT -> FlowValue.of(new Fact.Test(call.receiver(), "", false));
        case IS_EMPTY -> FlowValue.of(new Fact.Test(call.receiver(), "", true));
        case IF_PRESENT_OR_ELSE -> {
          peek(held, first);
          if (held.mayBeNull()) {
            call.mayRun(call.argument(1));
          }
          yield JdkLibrary.NOTHING;
        }
        case DEFAULT ->
            held.mayBeNull() ? box(or(nonNull(held), given(first)), error) : box(held, error);
        case SWITCH -> switched(held, error, first);
        case THEN ->
            call.arguments().isEmpty()
                ? box(FlowValue.NULL, error)
                : box(held(first), or(error, error(first)));
        case THEN_VALUE -> box(given(first), error);
        case SAME -> call.receiver().isNone() ? FlowValue.other(type) : call.receiver();
        case RECOVER -> recovered(held, error, false);
        case RECOVER_WITH -> recovered(held, error, true);
        case HANDLE -> handled(held, error, first);
        case FAIL_OTHERWISE -> otherwise(held, error);
        case FAIL_IF_EMPTY ->
            held.mayBeNull() ? box(nonNull(held), or(error, exception(first))) : box(held, error);
      };
    }

    /** Returns nothing if nothing is known to come of it yet. */
    private FlowValue box(FlowValue held, FlowValue error) {
      if (held.isNone() && error.isNone()) {
        return FlowValue.NONE;
      }
      Fact.Instance box = call.make(type);
      box = held.isNone() ? box : box.with(Fields.VALUE, held);
      return FlowValue.of(error.isNone() ? box : box.with(Fields.ERROR, error));
    }

    private static FlowValue or(FlowValue one, FlowValue other) {
      return one.isNone() ? other : other.isNone() ? one : one.or(other);
    }

    private static FlowValue nonNull(FlowValue value) {
      return value.nonNull();
    }

    /** Returns what boxes hold; what nothing is known of may hold anything. */
    private static FlowValue held(FlowValue boxes) {
      FlowValue held = FlowValue.NONE;
      for (Fact fact : boxes.facts()) {
        FlowValue one = fact instanceof Fact.Instance box ? box.field(Fields.VALUE) : null;
        boolean fails = fact instanceof Fact.Instance box && box.field(Fields.ERROR) != null;
        if (one == null && !fails) {
          one = ANYTHING.or(FlowValue.NULL);
        }
        held = one == null ? held : or(held, one);
      }
      return held;
    }

    private static FlowValue error(FlowValue boxes) {
      FlowValue error = FlowValue.NONE;
      for (Fact.Instance box : boxes.facts(Fact.Instance.class)) {
        FlowValue one = box.field(Fields.ERROR);
        error = one == null ? error : or(error, one);
      }
      return error;
    }

    private FlowValue maybe(FlowValue value) {
      FlowValue inside =
          value.only() instanceof Fact.Instance box && box.type().equals(OPTIONAL)
              ? held(value)
              : value.mayBeNull() ? value.or(FlowValue.NULL) : value;
      return box(inside, FlowValue.NONE);
    }

    /** Returns the exception, which a function may make. */
    private FlowValue exception(FlowValue given) {
      FlowValue made = given(given);
      FlowValue known = made.where(fact -> fact instanceof Fact.Instance);
      if (known.isNone() && !made.isNone()) {
        call.gap(Gap.Kind.EXCEPTION, "an exception is not known");
        return FlowValue.of(new Fact.Other("java/lang/Throwable", true, ""));
      }
      return known;
    }

    private FlowValue given(FlowValue value) {
      return value.facts(Fact.Function.class).isEmpty() ? value : call.run(value);
    }

    private FlowValue called(FlowValue function, FlowValue error, FlowValue... given) {
      if (late) {
        Call.Attempt attempt = call.attempt(function, given);
        return box(attempt.returned(), or(error, attempt.thrown()));
      }
      return box(call.mayRun(function, given), error);
    }

    private FlowValue inner(
        FlowValue function, FlowValue held, FlowValue error, FlowValue... given) {
      FlowValue boxes;
      FlowValue thrown = FlowValue.NONE;
      if (late) {
        Call.Attempt attempt = call.attempt(function, given);
        boxes = attempt.returned();
        thrown = attempt.thrown();
      } else {
        boxes = call.mayRun(function, given);
      }
      return box(or(held, held(boxes)), or(error, or(thrown, error(boxes))));
    }

    private FlowValue mapped(FlowValue held, FlowValue error, FlowValue function) {
      FlowValue empty = held.mayBeNull() ? FlowValue.NULL : FlowValue.NONE;
      FlowValue full = nonNull(held);
      if (full.isNone()) {
        return box(empty, error);
      }
      if (late) {
        Call.Attempt attempt = call.attempt(function, full);
        return box(or(attempt.returned(), empty), or(error, attempt.thrown()));
      }
      return box(or(call.mayRun(function, full), empty), error);
    }

    private FlowValue flatMapped(FlowValue held, FlowValue error, FlowValue function) {
      FlowValue empty = held.mayBeNull() ? FlowValue.NULL : FlowValue.NONE;
      FlowValue full = nonNull(held);
      return full.isNone() ? box(empty, error) : inner(function, empty, error, full);
    }

    private void peek(FlowValue held, FlowValue function) {
      FlowValue full = nonNull(held);
      if (full.isNone()) {
        return;
      }
      if (held.mayBeNull()) {
        call.mayRun(function, full);
      } else {
        call.run(function, full);
      }
    }

    private FlowValue orElseThrow(FlowValue held, FlowValue supplier) {
      if (held.mayBeNull() && !supplier.isNone()) {
        call.fail(call.run(supplier).where(fact -> fact instanceof Fact.Instance));
      }
      return nonNull(held);
    }

    private FlowValue switched(FlowValue held, FlowValue error, FlowValue other) {
      if (!held.mayBeNull()) {
        return box(held, error);
      }
      FlowValue rest = nonNull(held);
      return other.facts(Fact.Function.class).isEmpty()
          ? box(or(rest, held(other)), or(error, error(other)))
          : inner(other, rest, error);
    }

    /** The first of two arguments may say which failures are meant. */
    private FlowValue recovered(FlowValue held, FlowValue error, boolean boxed) {
      int last = call.arguments().size() - 1;
      String type =
          last > 0 && call.argument(0).only() instanceof Fact.Type only ? only.name() : "";
      FlowValue met = error.where(fact -> isMet(fact, type));
      FlowValue rest = error.where(fact -> !isMet(fact, type));
      FlowValue given =
          type.isEmpty()
              ? or(met, FlowValue.of(new Fact.Other("java/lang/Throwable", true, "")))
              : met;
      if (given.isNone()) {
        return box(held, rest);
      }
      FlowValue function = call.argument(last);
      if (boxed) {
        return inner(function, held, rest, given);
      }
      if (function.facts(Fact.Function.class).isEmpty()) {
        return box(or(held, function), rest);
      }
      Call.Attempt attempt = call.attempt(function, given);
      return box(or(held, attempt.returned()), or(rest, attempt.thrown()));
    }

    private boolean isMet(Fact fact, String type) {
      return type.isEmpty()
          || (fact instanceof Fact.Instance object && call.types().is(object.type(), type));
    }

    private FlowValue handled(FlowValue held, FlowValue error, FlowValue function) {
      FlowValue failure =
          or(error, FlowValue.of(new Fact.Other("java/lang/Throwable", true, "")))
              .or(FlowValue.NULL);
      Call.Attempt attempt = call.attempt(function, or(held, FlowValue.NULL), failure);
      return box(attempt.returned(), attempt.thrown());
    }

    private FlowValue otherwise(FlowValue held, FlowValue error) {
      FlowValue function = call.argument(call.arguments().size() - 1);
      FlowValue failure = or(error, FlowValue.of(new Fact.Other("java/lang/Throwable", true, "")));
      FlowValue made = call.attempt(function, failure).returned();
      return box(held, made.where(fact -> fact instanceof Fact.Instance));
    }
  }
}
