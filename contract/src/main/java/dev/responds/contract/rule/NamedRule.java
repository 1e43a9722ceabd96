package dev.responds.contract.rule;

import dev.responds.contract.http.Citation;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import java.util.Optional;
import java.util.OptionalInt;

/** A rule with the id, level and section of HTTP that it is known by. */
public abstract class NamedRule implements Rule {

  private final String id;
  private final Severity level;
  private final Citation citation;

  public NamedRule(String id, Severity level, Citation citation) {
    this.id = id;
    this.level = level;
    this.citation = citation;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Severity level() {
    return level;
  }

  @Override
  public final Citation citation() {
    return citation;
  }

  protected final Finding finding(
      String variant, Severity weight, Citation section, Source source, Arguments arguments) {
    return new Finding(
        id, variant, weight, OptionalInt.empty(), arguments, Optional.of(section), source);
  }

  /** Returns what an endpoint lacks: this status, where its declarations stand. */
  protected final Finding finding(String variant, Severity weight, Subject subject, int status) {
    return finding(variant, weight, citation, subject, status);
  }

  /** Returns what an endpoint lacks, with the section that asks for it. */
  protected final Finding finding(
      String variant, Severity weight, Citation section, Subject subject, int status) {
    Arguments arguments =
        Arguments.of("reason", subject.interpret(status).reason())
            .and("request", subject.endpoint().request());
    return finding(variant, weight, section, subject.own().place(), arguments).about(status);
  }
}
