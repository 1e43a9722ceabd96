package dev.responds.test.check;

import dev.responds.test.api.ResponseKey;
import java.util.List;

/**
 * What an exchange is worth.
 *
 * @param violations what is wrong with it
 * @param proved the declared responses that it is
 */
public record Verdict(List<Violation> violations, List<ResponseKey> proved) {

  /** Nothing is known of the request, so nothing is said. */
  public static final Verdict NONE = new Verdict(List.of(), List.of());

  /** Makes the lists immutable. */
  public Verdict {
    violations = List.copyOf(violations);
    proved = List.copyOf(proved);
  }
}
