package dev.responds.contract.openapi;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Applies an overlay as its specification says: each update is merged into the target, if it
 * exists, or the target is removed.
 */
final class OverlayApplication {

  private static final Pattern STEP =
      Pattern.compile("\\.([a-zA-Z]+)|\\['((?:[^'\\\\]|\\\\.)*)'\\]");

  private OverlayApplication() {}

  static String apply(JsonObject overlay, JsonObject document) {
    for (Object action : overlay.getArray("actions")) {
      JsonObject step = (JsonObject) action;
      String query = step.getString("target");
      JsonObject target = find(document, query);
      if (target != null && step.getBoolean("remove")) {
        remove(document, query);
      } else if (target != null) {
        merge(step.getObject("update"), target);
      }
    }
    return JsonWriter.string(document);
  }

  private static void remove(JsonObject document, String query) {
    Matcher step = STEP.matcher(query);
    int last = 0;
    while (step.find()) {
      last = step.start();
    }
    JsonObject parent = find(document, query.substring(0, last));
    parent.remove(query.substring(last).replaceAll("^[.\\[']+|['\\]]+$", ""));
  }

  private static JsonObject find(JsonObject document, String query) {
    JsonObject found = document;
    Matcher step = STEP.matcher(query);
    while (found != null && step.find()) {
      String name = step.group(1) == null ? step.group(2).replace("\\", "") : step.group(1);
      found = found.getObject(name);
    }
    return found;
  }

  private static void merge(JsonObject update, JsonObject target) {
    for (Map.Entry<String, Object> member : update.entrySet()) {
      if (member.getValue() instanceof JsonObject deeper
          && target.getObject(member.getKey()) != null) {
        merge(deeper, target.getObject(member.getKey()));
      } else {
        target.put(member.getKey(), member.getValue());
      }
    }
  }
}
