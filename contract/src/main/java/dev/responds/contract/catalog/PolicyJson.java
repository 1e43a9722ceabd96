package dev.responds.contract.catalog;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
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
    Json.put(json, "problemBase", policy.problemBase(), Policy.PROBLEM_BASE);
    if (policy.challenge().isPresent()) {
      json.value("challenge", policy.challenge().get());
    }
    writeLevels(json, policy.levels());
    writeRulesets(json, policy.rulesets());
    Json.put(json, "advice", policy.advice(), Severity.ADVICE);
    json.value("role", Words.of(policy.role())).end();
  }

  private static void writeRulesets(JsonWriter json, List<Ruleset> rulesets) {
    if (rulesets.isEmpty()) {
      return;
    }
    json.array("rulesets");
    for (Ruleset ruleset : rulesets) {
      json.object().value("name", ruleset.name());
      writeLevels(json, ruleset.levels());
      json.end();
    }
    json.end();
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
    json.object().value("rule", key.rule());
    if (key.status() != LevelKey.ALL) {
      json.value("status", key.status());
    }
    json.value("level", Words.of(entry.level()));
    Json.put(json, "because", entry.because(), "");
    json.end();
  }

  /** Reads a policy. */
  public static Policy read(JsonObject json) {
    return new Policy(
        new TreeSet<>(Json.numbers(json, "allow")),
        new TreeSet<>(Json.numbers(json, "deny")),
        json.has("errorBody") ? BodyJson.read(json, "errorBody") : Body.ASSUMED_PROBLEM,
        json.getString("problemBase", Policy.PROBLEM_BASE),
        Optional.ofNullable(json.getString("challenge")),
        levels(json),
        Json.objects(json, "rulesets", PolicyJson::ruleset),
        Words.read(Severity.class, json, "advice", Severity.ADVICE),
        Words.read(Role.class, Json.text(json, "role")));
  }

  private static Ruleset ruleset(JsonObject json) {
    return new Ruleset(Json.text(json, "name"), levels(json));
  }

  private static Map<LevelKey, LevelEntry> levels(JsonObject json) {
    Map<LevelKey, LevelEntry> levels = new LinkedHashMap<>();
    for (JsonObject level : Json.objects(json, "levels", level -> level)) {
      LevelKey key = new LevelKey(Json.text(level, "rule"), level.getInt("status", LevelKey.ALL));
      levels.put(key, entry(level));
    }
    return levels;
  }

  private static LevelEntry entry(JsonObject json) {
    return new LevelEntry(
        Words.read(Severity.class, Json.text(json, "level")),
        json.getString("because", ""),
        Source.NOWHERE);
  }
}
