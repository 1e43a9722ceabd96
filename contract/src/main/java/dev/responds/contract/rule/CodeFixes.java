package dev.responds.contract.rule;

import dev.responds.contract.model.Finding;
import dev.responds.contract.rule.Change.Append;
import dev.responds.contract.rule.Change.Assign;
import dev.responds.contract.rule.Change.AssignClass;
import dev.responds.contract.rule.Change.Complete;
import dev.responds.contract.rule.Change.Declare;
import dev.responds.contract.rule.Change.Drop;
import dev.responds.contract.rule.Change.Remove;
import dev.responds.contract.rule.Change.RenameConstant;
import dev.responds.contract.rule.Change.RenameField;
import dev.responds.contract.rule.Change.RenameWord;
import dev.responds.contract.rule.Change.Unset;
import dev.responds.contract.util.JavaLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The fixes that apply themselves. A finding has one if its declaration alone is wrong, and if
 * there is one way to mend it: where code has to send something else, or somebody has to decide,
 * there is none.
 */
public final class CodeFixes {

  private static final String HEADERS = "headers";

  /** By id, and behind a colon the variant if others of the rule have none. */
  private static final Map<String, Function<Finding, List<Change>>> FIXES =
      new TreeMap<>(
          Map.ofEntries(
              // What is missing.
              Map.entry("undeclared-response:", CodeFixes::declared),
              Map.entry("undeclared-response:thrown", CodeFixes::declared),
              Map.entry("undeclared-response:raised", CodeFixes::declared),
              Map.entry("thrown-status-undeclared:", CodeFixes::declared),
              Map.entry("thrown-status-undeclared:own", CodeFixes::declared),
              Map.entry("conditional-param-without-status:", CodeFixes::declared),
              Map.entry("foreign-declaration-differs:", CodeFixes::declared),
              Map.entry("input-without-400:", found -> declare(400)),
              Map.entry("input-without-400:version", found -> declare(400)),
              Map.entry("query-contract:", found -> declare(400, 415)),
              Map.entry(
                  "feature-status-incomplete:",
                  found -> List.of(new Declare(found.status().orElseThrow(), true, false))),
              Map.entry("feature-status-incomplete:idempotency", found -> declare(400, 409, 422)),
              Map.entry("security-status-incomplete:", found -> aroundAll(401)),
              Map.entry("security-status-incomplete:anonymous", found -> aroundAll(401)),
              Map.entry("security-status-incomplete:forbidden", found -> aroundAll(403)),
              // What is too much.
              Map.entry("response-never-sent:", found -> List.of(new Remove())),
              Map.entry("waiver-without-effect:", found -> List.of(new Remove())),
              Map.entry("precondition-without-header:safe", found -> List.of(new Remove())),
              Map.entry("promised-field-not-sent:", found -> drop(value(found, "field"))),
              Map.entry("header-on-bodyless:", found -> drop(value(found, "fields"))),
              Map.entry("header-on-bodyless:connect", found -> drop(value(found, "fields"))),
              Map.entry("content-range-contract:meaningless", found -> drop("Content-Range")),
              Map.entry("content-range-contract:multipart", found -> drop("Content-Range")),
              Map.entry("misplaced-problem-type:", found -> unset("problem")),
              Map.entry("misplaced-problem-type:content", found -> unset("problem")),
              Map.entry("content-mismatch:", found -> unset("body", "of")),
              Map.entry(
                  "content-undeclared:found",
                  found -> List.of(new AssignClass("body", value(found, "class")))),
              Map.entry("content-contradicts:sent", found -> unset("body")),
              Map.entry("body-type-arguments:plain", found -> unset("of")),
              // What is written wrongly.
              Map.entry("content-contradicts:", found -> assign("body", "Void.class")),
              Map.entry(
                  "container-owned-status:", found -> assign("sentBy", "SentBy.INFRASTRUCTURE")),
              Map.entry("challenge-status-swapped:", found -> value(found)),
              Map.entry("challenge-status-swapped:401", found -> value(found)),
              Map.entry("challenge-status-swapped:403", found -> value(found)),
              Map.entry(
                  "exception-status-mismatch:", found -> assign("value", value(found, "sent"))),
              Map.entry(
                  "exception-status-mismatch:own", found -> assign("value", value(found, "sent"))),
              Map.entry(
                  "misspelled-field-name:",
                  found ->
                      List.of(
                          new RenameField(HEADERS, value(found, "field"), value(found, "meant")))),
              Map.entry(
                  "misspelled-field-value:",
                  found ->
                      List.of(
                          new RenameWord(
                              HEADERS,
                              value(found, "field"),
                              value(found, "written"),
                              value(found, "meant")))),
              Map.entry(
                  "misspelled-field-value:type",
                  found -> assign("mediaType", JavaLiteral.of(value(found, "corrected")))),
              Map.entry(
                  "unknown-rule:near",
                  found -> assign("rule", JavaLiteral.of(value(found, "nearest")))),
              Map.entry("legacy-constant:renamed", CodeFixes::constant),
              Map.entry(
                  "content-type-in-headers:",
                  found ->
                      List.of(
                          new Drop(HEADERS, List.of("Content-Type")),
                          new Complete("mediaType", JavaLiteral.of(value(found, "type"))))),
              // What only the declaration can say.
              Map.entry("missing-location-redirect:shared", CodeFixes::append),
              Map.entry("missing-mandatory-header:shared", CodeFixes::append),
              Map.entry("missing-status-monitor:shared", CodeFixes::append),
              Map.entry("content-range-contract:shared", CodeFixes::append)));

  private CodeFixes() {}

  /** Returns the ids of the rules that have one, for one of their messages at least. */
  public static SortedSet<String> rules() {
    SortedSet<String> rules = new TreeSet<>();
    for (String key : FIXES.keySet()) {
      rules.add(key.substring(0, key.indexOf(':')));
    }
    return rules;
  }

  /** Returns what mends a finding, in the order in which it is done; empty if there is no such. */
  public static List<Change> of(Finding finding) {
    Function<Finding, List<Change>> fix = FIXES.get(finding.id() + ":" + finding.variant());
    return fix == null ? List.of() : fix.apply(finding);
  }

  private static List<Change> declared(Finding found) {
    return declare(found.status().orElseThrow());
  }

  private static List<Change> declare(int... statuses) {
    List<Change> changes = new ArrayList<>();
    for (int status : statuses) {
      changes.add(new Declare(status, false, false));
    }
    return changes;
  }

  private static List<Change> aroundAll(int status) {
    return List.of(new Declare(status, true, true));
  }

  private static List<Change> drop(String fields) {
    return List.of(new Drop(HEADERS, List.of(fields.split(", ", -1))));
  }

  private static List<Change> unset(String... attributes) {
    return List.of(new Unset(List.of(attributes)));
  }

  private static List<Change> assign(String attribute, String code) {
    return List.of(new Assign(attribute, code));
  }

  private static List<Change> value(Finding found) {
    return assign("value", value(found, "meant"));
  }

  private static List<Change> constant(Finding found) {
    return List.of(new RenameConstant("value", value(found, "instead")));
  }

  private static List<Change> append(Finding found) {
    return List.of(new Append(HEADERS, List.of(value(found, "fields").split(", ", -1))));
  }

  private static String value(Finding found, String name) {
    return Objects.requireNonNull(found.arguments().values().get(name), name);
  }
}
