package dev.responds.processor.page.view;

import java.util.List;

/**
 * The tests that prove a response.
 *
 * @param tests the first of them; none if no test does, or nobody has looked
 * @param more what to say of the others, or where there is none
 * @param missing whether a test is asked for
 */
public record SeenBy(List<String> tests, String more, boolean missing) {

  /** Nobody has looked. */
  public static final SeenBy UNKNOWN = new SeenBy(List.of(), "", false);

  /** Makes the list immutable. */
  public SeenBy {
    tests = List.copyOf(tests);
  }

  /** Returns whether there is nothing to say. */
  public boolean isEmpty() {
    return tests.isEmpty() && more.isEmpty();
  }
}
