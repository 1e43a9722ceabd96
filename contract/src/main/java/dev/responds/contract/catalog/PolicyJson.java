package dev.responds.contract.catalog;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Pack;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A policy in the catalogue. */
public final class PolicyJson {

  private PolicyJson() {}

  /** Writes a policy as an entry of an array. */
  public static void write(JsonWriter json, Policy policy) {
    json.object();
    Json.put(json, "allow", policy.allow());
    Json.put(json, "deny", policy.deny());
    BodyJson.write(json, "errorBody", policy.errorBody());
    if (policy.challenge().isPresent()) {
      json.value("challenge", policy.challenge().get());
    }
    writeLevels(json, policy.levels());
    json.value("pack", Words.of(policy.pack())).value("role", Words.of(policy.role())).end();
  }

  private static void writeLevels(JsonWriter json, Map<LevelKey, LevelEntry> levels) {
    if (levels.isEmpty()) {
      return;
    }
    json.array("levels");
    for (Map.Entry<LevelKey, LevelEntry> level : new TreeMap<>(levels).entrySet()) {
      write(json, level.getKey(), level.getValue());
    }
    json.end();
  }

  private static void write(JsonWriter json, LevelKey key, LevelEntry entry) {
    json.object().value("rule", key.toString()).value("written", entry.written());
    if (entry.level().isPresent()) {
      json.value("level", Words.of(entry.level().get()));
    }
    json.end();
  }

  /** Reads a policy. */
  public static Policy read(JsonObject json) {
    Map<LevelKey, LevelEntry> levels = new LinkedHashMap<>();
    Json.objects(json, "levels", level -> level)
        .forEach(level -> levels.put(LevelKey.parse(Json.text(level, "rule")), entry(level)));
    return new Policy(
        new TreeSet<>(Json.numbers(json, "allow")),
        new TreeSet<>(Json.numbers(json, "deny")),
        BodyJson.read(json, "errorBody"),
        Optional.ofNullable(json.getString("challenge")),
        levels,
        Words.read(Pack.class, Json.text(json, "pack")),
        Words.read(Role.class, Json.text(json, "role")));
  }

  private static LevelEntry entry(JsonObject json) {
    return new LevelEntry(
        Optional.ofNullable(json.getString("level")).map(word -> Words.read(Level.class, word)),
        Json.text(json, "written"),
        Source.NOWHERE);
  }
}
