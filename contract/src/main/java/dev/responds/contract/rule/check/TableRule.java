package dev.responds.contract.rule.check;

import dev.responds.contract.http.Citation;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/**
 * A rule that consists of rows. The first row gives the rule its level and its section, and the
 * first one that a response matches is what is wrong with it.
 */
abstract class TableRule<R extends TableRule.Row> extends ResponseRule {

  /** One relation, with its own level and section. */
  interface Row {

    Severity level();

    Citation citation();
  }

  private final List<R> rows;

  TableRule(String id, List<R> rows) {
    super(id, rows.get(0).level(), rows.get(0).citation());
    this.rows = rows;
  }

  @Override
  protected final Optional<Finding> look(JudgedResponse judged) {
    for (R row : rows) {
      if (matches(row, judged)) {
        return Optional.of(finding(row, judged));
      }
    }
    return Optional.empty();
  }

  /** Returns whether the response is what the row is about, and wrong. */
  abstract boolean matches(R row, JudgedResponse judged);

  /** Returns what is wrong with a response that matches. */
  abstract Finding finding(R row, JudgedResponse judged);
}
