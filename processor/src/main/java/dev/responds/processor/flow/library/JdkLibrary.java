package dev.responds.processor.flow.library;

import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Methods of the JDK that hand on what they are given. */
public final class JdkLibrary implements Library {

  /** What a method without a result returns. */
  public static final FlowValue NOTHING = FlowValue.other("V");

  private static final Set<String> BOXES =
      Set.of("java/lang/Integer", "java/lang/Boolean", "java/lang/Short", "java/lang/Byte");

  @Override
  public @Nullable FlowValue call(Call call) {
    String owner = call.method().owner();
    if (!owner.startsWith("java/")) {
      return call.method().isConstructor() ? null : ofAnyObject(call);
    }
    if (BOXES.contains(owner)) {
      return boxing(call);
    }
    FlowValue known =
        switch (owner) {
          case "java/util/Objects" -> objects(call);
          case "java/net/URI" -> call.name().equals("create") ? call.argument(0) : null;
          case "java/lang/Enum" -> enumeration(call);
          case "java/lang/Class" -> type(call);
          case "java/util/concurrent/Callable", "java/util/function/Supplier" -> null;
          default -> null;
        };
    if (known != null) {
      return known;
    }
    return call.types().is(owner, "java/lang/Throwable") ? throwable(call) : ofAnyObject(call);
  }

  private static @Nullable FlowValue ofAnyObject(Call call) {
    if (call.name().equals("getClass") && call.arguments().isEmpty()) {
      return call.receiver().only() instanceof Fact.Instance object
          ? FlowValue.of(new Fact.Type(object.type()))
          : null;
    }
    if (call.types().is(call.method().owner(), "java/lang/Enum")) {
      return enumeration(call);
    }
    if (call.types().is(call.method().owner(), "java/lang/Throwable")) {
      return throwable(call);
    }
    return null;
  }

  private static @Nullable FlowValue boxing(Call call) {
    boolean number = call.name().equals("valueOf") && call.parameter(0).getSort() != 10;
    if (number) {
      return call.argument(0);
    }
    return call.name().endsWith("Value") && call.arguments().isEmpty()
        ? call.receiver().where(fact -> fact instanceof Fact.Int).isNone() ? null : call.receiver()
        : null;
  }

  private static @Nullable FlowValue objects(Call call) {
    return switch (call.name()) {
      case "requireNonNull" -> {
        FlowValue rest = call.argument(0).nonNull();
        yield rest.isNone() ? null : rest;
      }
      case "requireNonNullElse" -> orElse(call.argument(0), call.argument(1));
      case "requireNonNullElseGet" -> orElse(call.argument(0), call.mayRun(call.argument(1)));
      case "isNull", "nonNull" -> null;
      default -> null;
    };
  }

  private static FlowValue orElse(FlowValue value, FlowValue otherwise) {
    FlowValue rest = value.nonNull();
    return !value.mayBeNull() ? value : rest.isNone() ? otherwise : rest.or(otherwise);
  }

  private static @Nullable FlowValue enumeration(Call call) {
    if (call.method().isConstructor()) {
      for (Fact.Instance object : call.receiver().facts(Fact.Instance.class)) {
        call.change(
            object,
            object.with(Fields.NAME, call.argument(0)).with(Fields.ORDINAL, call.argument(1)));
      }
      return NOTHING;
    }
    return switch (call.name()) {
      case "ordinal" -> member(call, Fields.ORDINAL);
      case "name" -> member(call, Fields.NAME);
      default -> null;
    };
  }

  private static @Nullable FlowValue type(Call call) {
    boolean of = call.name().equals("isInstance");
    if (!of || !(call.receiver().only() instanceof Fact.Type type)) {
      return null;
    }
    return call.argument(0).only() instanceof Fact.Instance object
        ? switch (call.types().isSubtype(object.type(), type.name())) {
          case YES -> FlowValue.of(1);
          case NO -> FlowValue.of(0);
          case UNKNOWN -> null;
        }
        : null;
  }

  private static @Nullable FlowValue throwable(Call call) {
    if (call.method().isConstructor() || call.name().equals("initCause")) {
      for (FlowValue argument : call.arguments()) {
        FlowValue cause = argument.where(fact -> isThrowable(fact, call));
        if (!cause.isNone()) {
          for (Fact.Instance object : call.receiver().facts(Fact.Instance.class)) {
            call.change(object, object.with(Fields.CAUSE, cause));
          }
        }
      }
      return call.method().isConstructor() ? NOTHING : call.receiver();
    }
    return call.name().equals("getCause") ? member(call, Fields.CAUSE) : null;
  }

  private static boolean isThrowable(Fact fact, Call call) {
    return fact instanceof Fact.Instance object
        && call.types().is(object.type(), "java/lang/Throwable");
  }

  /** Returns a field of the object, if it is known whatever the object is. */
  public static @Nullable FlowValue member(Call call, String name) {
    FlowValue found = null;
    for (Fact fact : call.receiver().facts()) {
      FlowValue value = fact instanceof Fact.Instance object ? object.field(name) : null;
      if (value == null) {
        return null;
      }
      found = value.or(found);
    }
    return found;
  }
}
