package dev.responds.contract.rule;

import dev.responds.contract.http.Citation;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import java.util.Optional;
import java.util.function.Consumer;

/** A rule that looks at one declared response after the other, and finds what is about it. */
public abstract class ResponseRule extends NamedRule {

  public ResponseRule(String id, Severity level, Citation citation) {
    super(id, level, citation);
  }

  @Override
  public final void check(Subject subject, Consumer<Finding> findings) {
    for (JudgedResponse judged : subject.responses()) {
      Optional<Finding> found = look(judged);
      if (found.isPresent()) {
        findings.accept(found.get().about(judged.status()));
      }
    }
  }

  /** Returns what is wrong with this response. */
  protected abstract Optional<Finding> look(JudgedResponse judged);

  protected final Finding finding(Source source, Arguments arguments) {
    return finding("", level(), source, arguments);
  }

  protected final Finding finding(
      String variant, Severity weight, Source source, Arguments arguments) {
    return finding(variant, weight, citation(), source, arguments);
  }
}
