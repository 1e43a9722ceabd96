package dev.responds.processor.flow.library;

import dev.responds.processor.flow.summary.Call;
import dev.responds.processor.flow.summary.Library;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Maps that are tables: what is put into them at the start, and read later by a constant. A map
 * that is shared by threads is filled later, and so is one that begins empty.
 */
public final class MapLibrary implements Library {

  private static final String MAP = "java/util/Map";
  private static final String ENTRY = "java/util/Map$Entry";
  private static final String KEY = "#key";
  private static final String BUILDER = "com/google/common/collect/ImmutableMap$Builder";

  private static final Set<String> TABLES =
      Set.of(
          MAP,
          "java/util/HashMap",
          "java/util/LinkedHashMap",
          "java/util/EnumMap",
          "java/util/TreeMap",
          "java/util/IdentityHashMap",
          "java/util/AbstractMap",
          "com/google/common/collect/ImmutableMap",
          BUILDER);

  @Override
  public @Nullable FlowValue call(Call call) {
    String owner = call.method().owner();
    if (owner.equals("java/util/Collections")) {
      return call.name().equals("unmodifiableMap") ? call.argument(0) : null;
    }
    if (!TABLES.contains(owner)) {
      return null;
    }
    return switch (call.name()) {
      case "<init>" -> copied(call);
      case "of" -> pairs(call);
      case "entry" ->
          FlowValue.of(
              call.make(ENTRY).with(KEY, call.argument(0)).with(Fields.VALUE, call.argument(1)));
      case "ofEntries" -> entries(call);
      case "copyOf" -> call.argument(0);
      case "builder" -> FlowValue.of(call.make(BUILDER));
      case "put", "putIfAbsent" -> put(call);
      case "build", "buildOrThrow" -> call.receiver();
      case "get" -> got(call, FlowValue.NULL);
      case "getOrDefault" -> got(call, call.argument(1));
      case "containsKey" -> contained(call);
      default -> null;
    };
  }

  private static FlowValue copied(Call call) {
    if (call.argument(0).only() instanceof Fact.Instance other && isTable(other)) {
      for (Fact.Instance object : call.receiver().facts(Fact.Instance.class)) {
        Fact.Instance copy = object;
        for (Map.Entry<String, FlowValue> field : other.fields().entrySet()) {
          copy = copy.with(field.getKey(), field.getValue());
        }
        call.change(object, copy);
      }
    }
    return JdkLibrary.NOTHING;
  }

  private static boolean isTable(Fact.Instance object) {
    return TABLES.contains(object.type());
  }

  private static FlowValue pairs(Call call) {
    Fact.Instance map = call.make(MAP);
    for (int i = 0; i + 1 < call.arguments().size(); i += 2) {
      map = with(map, call.argument(i), call.argument(i + 1));
    }
    return FlowValue.of(map);
  }

  private static @Nullable FlowValue entries(Call call) {
    if (!(call.argument(0).only() instanceof Fact.Instance array)) {
      return null;
    }
    Fact.Instance map = call.make(MAP);
    for (FlowValue element : array.fields().values()) {
      FlowValue key = element.only() instanceof Fact.Instance entry ? entry.field(KEY) : null;
      FlowValue value =
          element.only() instanceof Fact.Instance entry ? entry.field(Fields.VALUE) : null;
      map =
          key == null || value == null
              ? map.with(Fields.OPEN, FlowValue.of(1))
              : with(map, key, value);
    }
    return FlowValue.of(map);
  }

  private static Fact.Instance with(Fact.Instance map, FlowValue key, FlowValue value) {
    String name = name(key.only());
    return name == null || value.isDeep() || value.isNone()
        ? map.with(Fields.OPEN, FlowValue.of(1))
        : map.with(Fields.ENTRY + name, value);
  }

  private static @Nullable String name(@Nullable Fact key) {
    if (key instanceof Fact.Int number) {
      return "int " + number.value();
    }
    if (key instanceof Fact.Type type) {
      return "type " + type.name();
    }
    if (key instanceof Fact.Text text && text.whole()) {
      return "text " + text.value();
    }
    return key instanceof Fact.Instance object && object.id().startsWith("static:")
        ? "constant " + object.id()
        : null;
  }

  private static FlowValue put(Call call) {
    for (Fact.Instance object : call.receiver().facts(Fact.Instance.class)) {
      if (isTable(object)) {
        call.change(object, with(object, call.argument(0), call.argument(1)));
      }
    }
    return call.method().owner().equals(BUILDER)
        ? after(call)
        : FlowValue.other("java/lang/Object");
  }

  private static FlowValue after(Call call) {
    return call.receiver()
        .map(
            fact ->
                fact instanceof Fact.Instance object
                    ? with(object, call.argument(0), call.argument(1))
                    : fact);
  }

  private static @Nullable FlowValue got(Call call, FlowValue otherwise) {
    FlowValue found = null;
    for (Fact fact : call.receiver().facts()) {
      if (!(fact instanceof Fact.Instance map) || !isClosed(map)) {
        return null;
      }
      for (Fact key : call.argument(0).facts()) {
        String name = name(key);
        if (name == null) {
          return null;
        }
        FlowValue entry = map.field(Fields.ENTRY + name);
        found = (entry == null ? otherwise : entry).or(found);
      }
    }
    return found;
  }

  private static @Nullable FlowValue contained(Call call) {
    String name = name(call.argument(0).only());
    boolean known =
        name != null && call.receiver().only() instanceof Fact.Instance map && isClosed(map);
    if (!known || !(call.receiver().only() instanceof Fact.Instance map)) {
      return null;
    }
    return FlowValue.of(map.field(Fields.ENTRY + name) == null ? 0 : 1);
  }

  private static boolean isClosed(Fact.Instance map) {
    return isTable(map) && !map.fields().isEmpty() && map.field(Fields.OPEN) == null;
  }
}
