package dev.responds.contract.rule;

import dev.responds.contract.model.Level;
import dev.responds.contract.model.Pack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each pack makes of the levels of the rules. */
public final class PackLevels {

  /**
   * One level that a pack sets.
   *
   * @param rule the id of the rule, or id and status, as in {@code status-reserved:402}
   * @param level what it becomes
   * @param guideline number of the guideline that asks for it, as in {@code 151}
   */
  public record Change(String rule, Level level, int guideline) {

    /** Returns the guideline as people cite it, as in {@code Zalando 151}. */
    public String reference() {
      return "Zalando " + guideline;
    }

    /** Returns the address of the guideline. */
    public String url() {
      return "https://opensource.zalando.com/restful-api-guidelines/#" + guideline;
    }
  }

  /**
   * Zalando's RESTful API guidelines, of November 2025: what they demand is an error, what they
   * recommend is a warning, and what they have left to itself is off.
   */
  private static final List<Change> ZALANDO =
      List.of(
          new Change("body-error-without-body", Level.WARNING, 150),
          new Change("container-owned-status:408", Level.WARNING, 150),
          new Change("container-owned-status:411", Level.OFF, 150),
          new Change("container-owned-status:417", Level.WARNING, 150),
          new Change("container-owned-status:505", Level.WARNING, 150),
          new Change("content-expected", Level.WARNING, 150),
          new Change("created-on-noncreating-method", Level.ERROR, 148),
          new Change("delete-success-status", Level.ERROR, 148),
          new Change("error-without-explanation", Level.ERROR, 176),
          new Change("error-without-explanation:300", Level.WARNING, 150),
          new Change("feature-status-incomplete", Level.ERROR, 153),
          new Change("gateway-status-from-origin", Level.OFF, 150),
          new Change("get-no-content", Level.WARNING, 150),
          new Change("input-without-400", Level.WARNING, 150),
          new Change("location-without-meaning:200", Level.OFF, 251),
          new Change("missing-recommended-header:429", Level.ERROR, 153),
          new Change("no-success-declared", Level.ERROR, 151),
          new Change("path-variable-without-404", Level.OFF, 151),
          new Change("put-create-without-replace", Level.ERROR, 148),
          new Change("retired-endpoint-headers", Level.WARNING, 189),
          new Change("security-status-incomplete", Level.OFF, 151),
          new Change("status-outside-its-protocol:205", Level.WARNING, 150),
          new Change("status-outside-its-protocol:424", Level.WARNING, 150),
          new Change("status-reserved:402", Level.WARNING, 150),
          new Change("thrown-status-undeclared", Level.ERROR, 151),
          new Change("thrown-status-undeclared:401", Level.OFF, 151),
          new Change("thrown-status-undeclared:403", Level.OFF, 151),
          new Change("thrown-status-undeclared:404", Level.OFF, 151),
          new Change("thrown-status-undeclared:500", Level.OFF, 151),
          new Change("thrown-status-undeclared:503", Level.OFF, 151),
          new Change("validation-status-split", Level.WARNING, 150),
          new Change("write-status-on-safe", Level.WARNING, 150),
          new Change("write-status-on-safe:202", Level.OFF, 253));

  private static final Map<String, Level> ZALANDO_LEVELS = byRule(ZALANDO);

  private PackLevels() {}

  private static Map<String, Level> byRule(List<Change> changes) {
    Map<String, Level> levels = new HashMap<>();
    for (Change change : changes) {
      levels.put(change.rule(), change.level());
    }
    return levels;
  }

  /**
   * Returns the levels that a pack sets, sorted by rule. {@link Pack#RFC} sets none; {@link
   * Pack#STRICT} sets none in particular, but makes all advice a warning.
   */
  public static List<Change> changes(Pack pack) {
    return pack == Pack.ZALANDO ? ZALANDO : List.of();
  }

  /**
   * Returns the level of a finding in a pack, from the one that the rule gives it.
   *
   * @param status the status that it is about, 0 if it is about none
   */
  public static Level level(Pack pack, Rule rule, int status, Level own) {
    return switch (pack) {
      case RFC -> own;
      case STRICT -> own == Level.ADVICE ? Level.WARNING : own;
      case ZALANDO -> zalando(rule, status, own);
    };
  }

  /** What a rule leaves alone that looks for other things, the pack leaves alone as well. */
  private static Level zalando(Rule rule, int status, Level own) {
    if (own == Level.OFF && rule.level() != Level.OFF) {
      return Level.OFF;
    }
    Level ofRule = ZALANDO_LEVELS.getOrDefault(rule.id(), own);
    return ZALANDO_LEVELS.getOrDefault(rule.id() + ":" + status, ofRule);
  }
}
