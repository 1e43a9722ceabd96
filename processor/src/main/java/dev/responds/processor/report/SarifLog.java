package dev.responds.processor.report;

import dev.responds.contract.http.Citation;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.Rule;
import dev.responds.contract.rule.RuleBook;
import dev.responds.contract.text.Translations;
import dev.responds.contract.util.RepositoryPath;
import dev.responds.processor.place.Position;
import dev.responds.processor.place.PositionTrees;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Findings as a log in SARIF 2.1.0, which code hosts show beside the lines that they are about. It
 * says nothing of the machine or the time, so that the same sources have the same log.
 */
public final class SarifLog {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** Counts up if the same finding would have another fingerprint. */
  private static final String FINGERPRINT = "respondsFinding/v1";

  private final PositionTrees positions;
  private final RuleBook rules;
  private final String language;
  private final Wording wording;
  private final Map<Path, String> addresses = new HashMap<>();
  private final Map<String, Integer> fingerprints = new HashMap<>();

  /**
   * Makes a log.
   *
   * @param language language of its texts, as far as there are translations
   */
  public SarifLog(PositionTrees positions, RuleBook rules, Locale language) {
    this.positions = positions;
    this.rules = rules;
    this.language =
        Translations.LANGUAGES.contains(language.getLanguage())
            ? language.getLanguage()
            : Translations.LANGUAGES.get(0);
    wording = new Wording(language);
  }

  /** Writes the log, in an order that does not depend on that of the sources; to be called once. */
  public void write(List<SarifResult> all, Writer out) {
    List<SarifResult> results = new ArrayList<>();
    List<Finding> ofCompile = new ArrayList<>();
    for (SarifResult result : all) {
      if (result.isOfCompile()) {
        ofCompile.add(result.finding());
      } else {
        results.add(result);
      }
    }
    results.sort(Comparator.comparing(SarifResult::fingerprint));
    List<String> ids = ids(results);
    JsonWriter json = new JsonWriter(out);
    json.object().value("$schema", SCHEMA).value("version", "2.1.0").array("runs").object();
    writeTool(ids, json);
    json.value("columnKind", "utf16CodeUnits");
    writeInvocation(ofCompile, json);
    json.array("results").lines();
    for (SarifResult result : results) {
      write(result, ids.indexOf(result.finding().id()), json);
    }
    json.end().end().end().end().done();
  }

  private static List<String> ids(List<SarifResult> results) {
    TreeSet<String> ids = new TreeSet<>();
    for (SarifResult result : results) {
      ids.add(result.finding().id());
    }
    return List.copyOf(ids);
  }

  private void writeTool(List<String> ids, JsonWriter json) {
    json.object("tool").object("driver").value("name", "Responds").value("language", language);
    String version = SarifLog.class.getPackage().getImplementationVersion();
    if (version != null) {
      json.value("version", version);
    }
    json.array("rules").lines();
    for (String id : ids) {
      json.object().value("id", id);
      rules.find(id).ifPresent(rule -> describe(rule, json));
      json.end();
    }
    json.end().end().end();
  }

  private void describe(Rule rule, JsonWriter json) {
    String why = wording.why(rule.id());
    int sentence = why.indexOf(". ");
    writeText("shortDescription", sentence < 0 ? why : why.substring(0, sentence + 1), json);
    writeText("fullDescription", why, json);
    Citation citation = rule.citation();
    json.object("help")
        .value("text", citation + ": " + citation.url())
        .value("markdown", "[" + citation + "](" + citation.url() + ")")
        .end();
    json.value("helpUri", citation.url());
    json.object("defaultConfiguration").value("level", level(rule.level())).end();
  }

  /** A code host that shows findings beside lines has no use for those without one. */
  private void writeInvocation(List<Finding> ofCompile, JsonWriter json) {
    json.array("invocations").object().value("executionSuccessful", true);
    json.array("toolExecutionNotifications").lines();
    for (Finding finding : ofCompile) {
      json.object().object("descriptor").value("id", finding.id()).end();
      json.value("level", level(finding.level()));
      writeText("message", text(finding, 1), json);
      json.end();
    }
    json.end().end().end();
  }

  private void write(SarifResult result, int rule, JsonWriter json) {
    Finding finding = result.finding();
    json.object().value("ruleId", finding.id()).value("ruleIndex", rule);
    json.value("level", level(finding.level()));
    writeText("message", text(finding, result.endpoints()), json);
    json.array("locations").object();
    position(result).ifPresent(position -> writePosition(position, json));
    json.array("logicalLocations").object().value("fullyQualifiedName", result.subject());
    json.end().end().end().end();
    json.object("partialFingerprints").value(FINGERPRINT, fingerprint(result)).end();
    writeSuppressions(result, json);
    json.object("properties").value("endpoints", result.endpoints());
    finding.status().ifPresent(status -> json.value("status", status));
    json.end().end();
  }

  /** What stands in another module is shown where it is used: at the method, or at its class. */
  private Optional<Position> position(SarifResult result) {
    return positions
        .find(result.finding().source())
        .or(() -> result.endpoint().flatMap(this::position));
  }

  private Optional<Position> position(Endpoint endpoint) {
    String controller = endpoint.handler().controller().canonicalName();
    return positions
        .find(endpoint.handler().source())
        .or(() -> positions.find(Source.type(controller)));
  }

  private void writePosition(Position position, JsonWriter json) {
    json.object("physicalLocation").object("artifactLocation");
    String address = addresses.computeIfAbsent(position.file(), SarifLog::address);
    json.value("uri", address);
    if (!address.startsWith("file:")) {
      json.value("uriBaseId", "%SRCROOT%");
    }
    json.end();
    json.object("region")
        .value("startLine", position.line())
        .value("startColumn", position.column())
        .end();
    json.end();
  }

  /** A colon in the first name would make a scheme of it (RFC 3986 §4.2). */
  private static String address(Path file) {
    Optional<String> relative = RepositoryPath.of(file);
    if (relative.isEmpty()) {
      return file.toUri().toASCIIString();
    }
    try {
      String path = new URI("file", "", "/" + relative.get(), null).toASCIIString();
      return path.substring("file:///".length()).replace(":", "%3A");
    } catch (URISyntaxException e) {
      return file.toUri().toASCIIString();
    }
  }

  /** The second of the same kind at the same place has a number. */
  private String fingerprint(SarifResult result) {
    String fingerprint = result.fingerprint();
    int number = fingerprints.merge(fingerprint, 1, Integer::sum);
    return number == 1 ? fingerprint : fingerprint + " " + number;
  }

  /** Where one result has them, all must (SARIF 2.1.0 §3.27.23). */
  private static void writeSuppressions(SarifResult result, JsonWriter json) {
    json.array("suppressions");
    if (result.waiver().isPresent()) {
      json.object().value("kind", "inSource");
      json.value("justification", result.waiver().get().because()).end();
    }
    if (result.known()) {
      json.object().value("kind", "external").end();
    }
    json.end();
  }

  private String text(Finding finding, int endpoints) {
    String fix = wording.fix(finding);
    String message = wording.message(finding, endpoints);
    return fix.isEmpty() ? message : message + "\n" + fix;
  }

  private static void writeText(String key, String text, JsonWriter json) {
    json.object(key).value("text", text).end();
  }

  private static String level(Severity level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
      case OFF -> "none";
    };
  }
}
