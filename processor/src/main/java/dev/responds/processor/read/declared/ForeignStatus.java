package dev.responds.processor.read.declared;

import dev.responds.contract.model.StatusSpec;
import java.util.Locale;
import java.util.regex.Pattern;

/** Statuses as OpenAPI writes them: a code, a range such as {@code 4XX}, or {@code default}. */
final class ForeignStatus {

  private static final Pattern CODE = Pattern.compile("[0-9]{3}");
  private static final Pattern RANGE = Pattern.compile("[1-5]XX");
  private static final String DEFAULT = "DEFAULT";

  private ForeignStatus() {}

  static StatusSpec of(String written) {
    String text = written.strip().toUpperCase(Locale.ROOT);
    if (text.isEmpty() || text.equals(DEFAULT)) {
      return StatusSpec.DEFAULT;
    }
    if (RANGE.matcher(text).matches()) {
      return StatusSpec.range(text.charAt(0) - '0');
    }
    return CODE.matcher(text).matches()
        ? StatusSpec.code(Integer.parseInt(text))
        : StatusSpec.unreadable(written.strip());
  }
}
