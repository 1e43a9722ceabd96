package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document to which the actions of an overlay were applied, one after the other (OpenAPI Overlay
 * 1.0 §4.4.3). Targets are paths of names, as {@link Overlay} writes them.
 */
public final class AppliedOverlay {

  private final List<String> unmatched = new ArrayList<>();
  private JsonObject document;
  private int updates;

  private AppliedOverlay(JsonObject document) {
    this.document = document;
  }

  /**
   * Applies an overlay.
   *
   * @throws IllegalArgumentException if one of its actions is not understood
   */
  public static AppliedOverlay of(JsonObject overlay, JsonObject document) {
    AppliedOverlay applied = new AppliedOverlay(document);
    List<?> actions = overlay.getArray("actions");
    if (overlay.getString("overlay") == null || actions == null) {
      throw new IllegalArgumentException("it is not an overlay");
    }
    for (Object action : actions) {
      if (!(action instanceof JsonObject step) || step.getString("target") == null) {
        throw new IllegalArgumentException("it has an action without a target");
      }
      applied.apply(step, Objects.requireNonNull(step.getString("target")));
    }
    return applied;
  }

  /** Returns how many updates there were, with those that had no place. */
  public int updates() {
    return updates;
  }

  /** Returns the targets of updates that the document does not have. */
  public List<String> unmatched() {
    return List.copyOf(unmatched);
  }

  /** Writes what came of the document. */
  public void write(Writer out) {
    JsonWriter json = new JsonWriter(out);
    json.object();
    for (Map.Entry<String, @Nullable Object> member : document.all().entrySet()) {
      json.read(member.getKey(), member.getValue());
    }
    json.end().done();
  }

  private void apply(JsonObject action, String target) {
    List<String> path = NormalizedPath.parse(target);
    JsonObject update = action.getObject("update");
    if (action.getBoolean("remove", false)) {
      document = without(document, path);
    } else if (update != null) {
      updates++;
      if (holds(document, path)) {
        document = with(document, path, update);
      } else {
        unmatched.add(target);
      }
    }
  }

  private static boolean holds(JsonObject root, List<String> path) {
    JsonObject found = root;
    for (String name : path) {
      JsonObject member = found.getObject(name);
      if (member == null) {
        return false;
      }
      found = member;
    }
    return true;
  }

  private static JsonObject without(JsonObject object, List<String> path) {
    if (path.isEmpty() || !object.has(path.get(0))) {
      return object;
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>(object.all());
    String name = path.get(0);
    JsonObject inner = object.getObject(name);
    if (path.size() == 1) {
      members.remove(name);
    } else if (inner != null) {
      members.put(name, without(inner, path.subList(1, path.size())));
    }
    return JsonObject.of(members);
  }

  private static JsonObject with(JsonObject object, List<String> path, JsonObject update) {
    if (path.isEmpty()) {
      return merged(object, update);
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>(object.all());
    JsonObject inner = Objects.requireNonNull(object.getObject(path.get(0)));
    members.put(path.get(0), with(inner, path.subList(1, path.size()), update));
    return JsonObject.of(members);
  }

  /** Objects become one, arrays are appended, other values are replaced (§4.4.3.1). */
  private static JsonObject merged(JsonObject object, JsonObject update) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>(object.all());
    for (Map.Entry<String, @Nullable Object> member : update.all().entrySet()) {
      Object known = members.get(member.getKey());
      Object value = member.getValue();
      if (known instanceof JsonObject mine && value instanceof JsonObject theirs) {
        value = merged(mine, theirs);
      } else if (known instanceof List<?> mine && value instanceof List<?> theirs) {
        List<@Nullable Object> entries = new ArrayList<>(mine);
        entries.addAll(theirs);
        value = entries;
      }
      members.put(member.getKey(), value);
    }
    return JsonObject.of(members);
  }
}
