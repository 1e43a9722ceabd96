package dev.responds.contract.rule;

import dev.responds.contract.http.FieldCharacters;
import dev.responds.contract.http.MediaTypeSyntax;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Checks how waivers and policies name the rules, and how declarations write what rules read. */
final class UseOfRules {

  private final SortedSet<String> ids;

  UseOfRules(SortedSet<String> ids) {
    this.ids = ids;
  }

  List<Finding> check(Endpoint endpoint, IdleWaivers idle) {
    List<Finding> findings = new ArrayList<>();
    for (Waiver waiver : endpoint.waivers()) {
      check(waiver, idle, findings);
    }
    for (DeclaredResponse response : endpoint.responses()) {
      checkWritten(response, findings);
    }
    check(endpoint.policy().levels(), findings);
    for (Ruleset ruleset : endpoint.policy().rulesets()) {
      check(ruleset.levels(), findings);
    }
    return findings;
  }

  private void check(Map<LevelKey, LevelEntry> levels, List<Finding> findings) {
    for (Map.Entry<LevelKey, LevelEntry> level : levels.entrySet()) {
      check(level.getKey(), level.getValue().source(), findings);
    }
  }

  private void check(Waiver waiver, IdleWaivers idle, List<Finding> findings) {
    boolean known = ids.contains(waiver.rule());
    Arguments rule = Arguments.of("rule", waiver.rule());
    if (!known) {
      findings.add(unknown(waiver.rule(), waiver.source().at("rule")));
    }
    if (waiver.because().isBlank()) {
      findings.add(Finding.misuse("waiver-without-reason", waiver.source().at("because"), rule));
    } else if (known && idle.contains(waiver)) {
      findings.add(Finding.warning("waiver-without-effect", waiver.source().at("rule"), rule));
    }
  }

  /** What was written for another tool fails no compile. */
  private static void checkWritten(DeclaredResponse response, List<Finding> findings) {
    List<Finding> found = new ArrayList<>();
    checkHeaders(response, found);
    checkMediaType(response, found);
    for (Finding finding : found) {
      findings.add(
          response.foreign()
              ? finding.weighing(Severity.WARNING).in(response.notation())
              : finding);
    }
  }

  private static void checkHeaders(DeclaredResponse response, List<Finding> findings) {
    int index = 0;
    for (HeaderField field : response.headers()) {
      Source entry = response.entry("headers", index++);
      if (!FieldCharacters.isName(field.name())) {
        findings.add(
            Finding.misuse(
                "invalid-header-field", entry, Arguments.of("field", shown(field.name()))));
      } else if (field.value().isPresent() && !FieldCharacters.isValue(field.value().get())) {
        findings.add(invalidValue(field, entry));
      } else if (field.value().isPresent() && field.name().equalsIgnoreCase("Content-Type")) {
        findings.add(
            Finding.misuse(
                "content-type-in-headers", entry, Arguments.of("type", field.value().get())));
      }
    }
  }

  private static void checkMediaType(DeclaredResponse response, List<Finding> findings) {
    String written = response.mediaType().orElse("");
    if (!written.isEmpty() && !MediaTypeSyntax.isMediaType(written)) {
      findings.add(
          Finding.misuse(
              "invalid-media-type",
              response.at("mediaType"),
              Arguments.of("written", shown(written))));
    }
  }

  private static Finding invalidValue(HeaderField field, Source entry) {
    return Finding.misuse(
        "invalid-header-field", "value", entry, Arguments.of("field", field.name()));
  }

  /** Returns the text with a sign in place of each character that a message could not show. */
  private static String shown(String text) {
    return text.codePoints()
        .map(character -> Character.isISOControl(character) ? '\uFFFD' : character)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void check(LevelKey key, Source source, List<Finding> findings) {
    if (!ids.contains(key.rule())) {
      findings.add(unknown(key.rule(), source));
    } else if (key.status() != LevelKey.ALL && !isStatus(key.status())) {
      Arguments written = Arguments.of("written", Integer.toString(key.status()));
      findings.add(Finding.misuse("invalid-status", source, written));
    }
  }

  private static boolean isStatus(int code) {
    return code >= 100 && code <= 599;
  }

  private Finding unknown(String id, Source source) {
    String nearest = Spelling.nearest(id, ids).orElse("");
    String variant = nearest.isEmpty() ? "" : "near";
    return Finding.misuse(
        "unknown-rule", variant, source, Arguments.of("rule", id).and("nearest", nearest));
  }
}
