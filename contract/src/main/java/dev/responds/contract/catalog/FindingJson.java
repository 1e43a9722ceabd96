package dev.responds.contract.catalog;

import dev.responds.contract.http.Citation;
import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Waiver;
import dev.responds.contract.rule.Verdict;
import dev.responds.contract.util.SourceLines;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What a rule found, in the catalogue. */
public final class FindingJson {

  private FindingJson() {}

  /** Writes what was found, into an object that is open. */
  public static void write(JsonWriter json, Verdict verdict) {
    Finding finding = verdict.finding();
    json.value("rule", finding.id());
    Json.put(json, "variant", finding.variant(), "");
    json.value("level", Words.of(finding.level()));
    if (finding.status().isPresent()) {
      json.value("status", finding.status().getAsInt());
    }
    write(json, finding.arguments());
    if (finding.citation().isPresent()) {
      write(json, finding.citation().get());
    }
    if (verdict.waiver().isPresent()) {
      write(json, verdict.waiver().get());
    }
  }

  /** Sorted, so that a catalogue of several modules reads like theirs. */
  private static void write(JsonWriter json, Arguments arguments) {
    if (arguments.values().isEmpty()) {
      return;
    }
    json.object("arguments");
    for (Map.Entry<String, String> argument : new TreeMap<>(arguments.values()).entrySet()) {
      json.value(argument.getKey(), SourceLines.removed(argument.getValue()));
    }
    json.end();
  }

  private static void write(JsonWriter json, Citation citation) {
    json.object("citation")
        .value("document", citation.document())
        .value("section", citation.section())
        .end();
  }

  private static void write(JsonWriter json, Waiver waiver) {
    json.value("waivedBecause", waiver.because()).value("waivedAt", Words.of(waiver.scope()));
  }

  /** Reads what was found. */
  public static Finding finding(JsonObject json) {
    return new Finding(
        Json.text(json, "rule"),
        json.getString("variant", ""),
        Words.read(Severity.class, Json.text(json, "level")),
        json.has("status") ? OptionalInt.of(Json.number(json, "status")) : OptionalInt.empty(),
        json.has("arguments") ? arguments(Json.object(json, "arguments")) : Arguments.NONE,
        json.has("citation")
            ? Optional.of(citation(Json.object(json, "citation")))
            : Optional.empty(),
        Source.NOWHERE);
  }

  private static Arguments arguments(JsonObject json) {
    Map<String, String> values = new TreeMap<>();
    for (String name : json.names()) {
      values.put(name, Json.text(json, name));
    }
    return new Arguments(values);
  }

  /** Reads why it does not apply, if somebody said so. */
  public static Optional<Waiver> waiver(JsonObject json) {
    if (!json.has("waivedBecause")) {
      return Optional.empty();
    }
    return Optional.of(
        new Waiver(
            Json.text(json, "rule"),
            Json.text(json, "waivedBecause"),
            Words.read(Scope.class, Json.text(json, "waivedAt")),
            Source.NOWHERE));
  }

  private static Citation citation(JsonObject json) {
    return new Citation(Json.text(json, "document"), Json.text(json, "section"));
  }
}
