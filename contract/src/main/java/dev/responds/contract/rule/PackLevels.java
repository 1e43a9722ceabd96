package dev.responds.contract.rule;

import dev.responds.contract.model.Level;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Pack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What each pack makes of the levels of the rules. */
public final class PackLevels {

  /**
   * One level that a pack sets.
   *
   * @param key what it is given to
   * @param level what it becomes
   * @param guideline number of the guideline that asks for it, as in {@code 151}
   */
  public record Change(LevelKey key, Level level, int guideline) {

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
          new Change(LevelKey.of("body-error-without-body"), Level.WARNING, 150),
          new Change(LevelKey.of("container-owned-status", 408), Level.WARNING, 150),
          new Change(LevelKey.of("container-owned-status", 411), Level.OFF, 150),
          new Change(LevelKey.of("container-owned-status", 417), Level.WARNING, 150),
          new Change(LevelKey.of("container-owned-status", 505), Level.WARNING, 150),
          new Change(LevelKey.of("content-expected"), Level.WARNING, 150),
          new Change(LevelKey.of("created-on-noncreating-method"), Level.ERROR, 148),
          new Change(LevelKey.of("delete-success-status"), Level.ERROR, 148),
          new Change(LevelKey.of("error-without-explanation"), Level.ERROR, 176),
          new Change(LevelKey.of("error-without-explanation", 300), Level.WARNING, 150),
          new Change(LevelKey.of("feature-status-incomplete"), Level.ERROR, 153),
          new Change(LevelKey.of("gateway-status-from-origin"), Level.OFF, 150),
          new Change(LevelKey.of("get-no-content"), Level.WARNING, 150),
          new Change(LevelKey.of("input-without-400"), Level.WARNING, 150),
          new Change(LevelKey.of("location-without-meaning", 200), Level.OFF, 251),
          new Change(LevelKey.of("missing-recommended-header", 429), Level.ERROR, 153),
          new Change(LevelKey.of("no-success-declared"), Level.ERROR, 151),
          new Change(LevelKey.of("path-variable-without-404"), Level.OFF, 151),
          new Change(LevelKey.of("put-create-without-replace"), Level.ERROR, 148),
          new Change(LevelKey.of("retired-endpoint-headers"), Level.WARNING, 189),
          new Change(LevelKey.of("security-status-incomplete"), Level.OFF, 151),
          new Change(LevelKey.of("status-outside-its-protocol", 205), Level.WARNING, 150),
          new Change(LevelKey.of("status-outside-its-protocol", 424), Level.WARNING, 150),
          new Change(LevelKey.of("status-reserved", 402), Level.WARNING, 150),
          new Change(LevelKey.of("thrown-status-undeclared"), Level.ERROR, 151),
          new Change(LevelKey.of("thrown-status-undeclared", 401), Level.OFF, 151),
          new Change(LevelKey.of("thrown-status-undeclared", 403), Level.OFF, 151),
          new Change(LevelKey.of("thrown-status-undeclared", 404), Level.OFF, 151),
          new Change(LevelKey.of("thrown-status-undeclared", 500), Level.OFF, 151),
          new Change(LevelKey.of("thrown-status-undeclared", 503), Level.OFF, 151),
          new Change(LevelKey.of("validation-status-split"), Level.WARNING, 150),
          new Change(LevelKey.of("write-status-on-safe"), Level.WARNING, 150),
          new Change(LevelKey.of("write-status-on-safe", 202), Level.OFF, 253));

  private static final Map<LevelKey, Level> ZALANDO_LEVELS = byKey(ZALANDO);

  private PackLevels() {}

  private static Map<LevelKey, Level> byKey(List<Change> changes) {
    Map<LevelKey, Level> levels = new HashMap<>();
    for (Change change : changes) {
      levels.put(change.key(), change.level());
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
   * @param status the status that it is about, if it is about one
   */
  public static Level level(Pack pack, Rule rule, OptionalInt status, Level own) {
    return switch (pack) {
      case RFC -> own;
      case STRICT -> own == Level.ADVICE ? Level.WARNING : own;
      case ZALANDO -> zalando(rule, status, own);
    };
  }

  /** What a rule leaves alone that looks for other things, the pack leaves alone as well. */
  private static Level zalando(Rule rule, OptionalInt status, Level own) {
    if (own == Level.OFF && rule.level() != Level.OFF) {
      return Level.OFF;
    }
    Level ofRule = ZALANDO_LEVELS.getOrDefault(LevelKey.of(rule.id()), own);
    return ZALANDO_LEVELS.getOrDefault(new LevelKey(rule.id(), status), ofRule);
  }
}
