package dev.responds.test.coverage;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.json.MalformedJsonException;
import dev.responds.test.api.ResponseKey;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one virtual machine has seen, as it is kept in a file.
 *
 * @param run what all virtual machines of one build have in common
 * @param task the task of Gradle that has started it; empty without Gradle
 * @param written when, in milliseconds since the epoch
 * @param asked the classes that it was asked for
 * @param tests all tests, with what each has seen
 */
record Part(
    String run,
    String task,
    long written,
    Set<String> asked,
    SortedMap<TestName, SortedSet<ResponseKey>> tests) {

  private static final int FORMAT = 2;

  /** Returns the file's content. */
  String json() {
    StringWriter out = new StringWriter();
    Map<ResponseKey, Integer> numbers = new LinkedHashMap<>();
    for (SortedSet<ResponseKey> seen : tests.values()) {
      for (ResponseKey key : seen) {
        numbers.putIfAbsent(key, numbers.size());
      }
    }
    JsonWriter json = new JsonWriter(out);
    json.object().value("format", FORMAT).value("run", run).value("task", task);
    json.value("written", Long.toString(written));
    json.array("asked", new TreeSet<>(asked)).array("responses").lines();
    for (ResponseKey key : numbers.keySet()) {
      json.object().value("endpoint", key.endpoint()).value("status", key.status());
      json.value("mediaType", key.mediaType()).value("problem", key.problem()).end();
    }
    json.end().array("tests").lines();
    for (Map.Entry<TestName, SortedSet<ResponseKey>> test : tests.entrySet()) {
      json.object().value("class", test.getKey().className());
      json.value("method", test.getKey().method());
      json.array("saw", test.getValue().stream().map(numbers::get).toList()).end();
    }
    json.end().end().done();
    return out.toString();
  }

  /** Reads a file; nothing if it is of another version, or was not written to its end. */
  static Optional<Part> read(String text) {
    try {
      JsonObject json = JsonParser.object(text);
      return json.getInt("format", 0) == FORMAT ? Optional.of(of(json)) : Optional.empty();
    } catch (MalformedJsonException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Part of(JsonObject json) {
    List<ResponseKey> keys = new ArrayList<>();
    for (JsonObject entry : objects(json, "responses")) {
      keys.add(
          new ResponseKey(
              entry.getString("endpoint", ""),
              entry.getInt("status", 0),
              entry.getString("mediaType", ""),
              entry.getString("problem", "")));
    }
    SortedMap<TestName, SortedSet<ResponseKey>> tests = new TreeMap<>();
    for (JsonObject entry : objects(json, "tests")) {
      TestName name = new TestName(entry.getString("class", ""), entry.getString("method", ""));
      SortedSet<ResponseKey> seen = tests.computeIfAbsent(name, key -> new TreeSet<>());
      List<?> numbers = entry.getArray("saw");
      for (Object number : numbers == null ? List.of() : numbers) {
        seen.add(keys.get(Integer.parseInt(number.toString())));
      }
    }
    Set<String> asked = new TreeSet<>();
    List<?> names = json.getArray("asked");
    (names == null ? List.of() : names).forEach(name -> asked.add(name.toString()));
    return new Part(
        json.getString("run", ""),
        json.getString("task", ""),
        Long.parseLong(json.getString("written", "0")),
        asked,
        tests);
  }

  private static List<JsonObject> objects(JsonObject json, String key) {
    List<JsonObject> objects = new ArrayList<>();
    List<?> list = json.getArray(key);
    for (Object entry : list == null ? List.of() : list) {
      if (entry instanceof JsonObject object) {
        objects.add(object);
      }
    }
    return objects;
  }
}
