package dev.responds.processor.rule;

import dev.responds.processor.http.Citation;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Level;

/** What every rule is known by. */
abstract class NamedRule implements Rule {

  private final String id;
  private final Level level;
  private final Citation citation;
  private final StatusRegistry registry;

  NamedRule(String id, Level level, Citation citation, StatusRegistry registry) {
    this.id = id;
    this.level = level;
    this.citation = citation;
    this.registry = registry;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Level level() {
    return level;
  }

  @Override
  public final Citation citation() {
    return citation;
  }

  final StatusRegistry registry() {
    return registry;
  }
}
