package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.model.Severity.ADVICE;
import static dev.responds.contract.model.Severity.WARNING;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.Status;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.StatusAnnotation;
import dev.responds.contract.rule.AnnotationRule;
import java.util.Map;
import java.util.Optional;

/** Reports constants whose name says something else than the status that they send. */
final class LegacyConstant extends AnnotationRule {

  /**
   * What stands behind a name.
   *
   * @param variant empty where the name means another status, {@code unassigned} where what it
   *     sends is no status at all, {@code renamed} where it is an earlier name of the status
   * @param instead the constant to write
   */
  private record Row(String variant, Severity level, Citation citation, String instead) {}

  private static final Map<String, Row> ROWS =
      Map.of(
          "CHECKPOINT", new Row("", WARNING, rfc(8297, "2"), "EARLY_HINTS"),
          "DESTINATION_LOCKED", new Row("", WARNING, rfc(9110, "15.5.20"), "LOCKED"),
          "INSUFFICIENT_SPACE_ON_RESOURCE",
              new Row("unassigned", WARNING, rfc(9110, "15"), "INSUFFICIENT_STORAGE"),
          "METHOD_FAILURE", new Row("unassigned", WARNING, rfc(9110, "15"), "CONFLICT"),
          "MOVED_TEMPORARILY", renamed("15.4.3", "FOUND"),
          "PAYLOAD_TOO_LARGE", renamed("15.5.14", "CONTENT_TOO_LARGE"),
          "REQUEST_ENTITY_TOO_LARGE", renamed("15.5.14", "CONTENT_TOO_LARGE"),
          "REQUEST_URI_TOO_LONG", renamed("15.5.15", "URI_TOO_LONG"),
          "UNPROCESSABLE_ENTITY", renamed("15.5.21", "UNPROCESSABLE_CONTENT"));

  LegacyConstant() {
    super("legacy-constant", WARNING, rfc(9110, "15"));
  }

  private static Row renamed(String section, String instead) {
    return new Row("renamed", ADVICE, rfc(9110, section), instead);
  }

  @Override
  protected Optional<Finding> look(StatusAnnotation annotation, Optional<Status> interpreted) {
    Row row = ROWS.get(annotation.constant());
    return row == null || interpreted.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(row, annotation, interpreted));
  }

  private Finding finding(Row row, StatusAnnotation annotation, Optional<Status> interpreted) {
    return finding(
        row.variant(),
        row.level(),
        row.citation(),
        annotation.source(),
        arguments(interpreted)
            .and("constant", annotation.constant())
            .and("instead", row.instead()));
  }
}
