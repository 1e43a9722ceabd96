package dev.responds.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.function.Supplier;

/** What a test cannot be without, and a machine may lack. */
public final class Required {

  private Required() {}

  /**
   * Skips the test, with a line in the log that tells why, if something is missing. With {@code
   * -Dbuilds.required=true}, as in CI, it fails instead.
   */
  public static void orSkipped(boolean there, Supplier<String> otherwise) {
    if (there) {
      return;
    }
    String why = otherwise.get();
    assertThat(Boolean.getBoolean("builds.required")).as("skipped: %s", why).isFalse();
    System.out.println("[WARNING] Skipped: " + why.lines().findFirst().orElse(""));
    assumeTrue(false, why);
  }
}
