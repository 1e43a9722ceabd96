package dev.responds.test.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Content on its way: whether there is some, and problem details up to {@link Content#LIMIT}. */
public final class SeenContent {

  private boolean any;
  private boolean tooMuch;
  private @Nullable ByteArrayOutputStream problem;

  /** Some more bytes were sent. */
  public synchronized void add(byte[] bytes, int offset, int length, @Nullable String contentType) {
    if (length == 0) {
      return;
    }
    if (!any && isProblem(contentType)) {
      problem = new ByteArrayOutputStream();
    }
    any = true;
    ByteArrayOutputStream kept = problem;
    if (kept != null && !tooMuch) {
      tooMuch = kept.size() + length > Content.LIMIT;
      if (!tooMuch) {
        kept.write(bytes, offset, length);
      }
    }
  }

  /** Returns whether content of a type is looked at. */
  public static boolean isProblem(@Nullable String contentType) {
    return contentType != null
        && contentType.toLowerCase(Locale.ROOT).startsWith("application/problem+json");
  }

  /** What was sent so far is not sent. */
  public synchronized void clear() {
    any = false;
    tooMuch = false;
    problem = null;
  }

  /** Returns what was sent. */
  public synchronized Content content() {
    ByteArrayOutputStream kept = problem;
    if (kept != null && !tooMuch) {
      return Content.of(kept.toString(StandardCharsets.UTF_8));
    }
    return any ? Content.SOME : Content.NONE;
  }
}
