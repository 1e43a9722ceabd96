package dev.responds.test.record;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does what is done beside a response that is on its way. Whatever is wrong with the kit itself, or
 * with what a server tells it, must not reach the response, nor its test; it is told of once.
 */
public final class Aside {

  private static final System.Logger LOGGER = System.getLogger("dev.responds.test");

  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private Aside() {}

  /** Runs it, and goes on if it fails. */
  public static void run(Runnable recording) {
    try {
      recording.run();
    } catch (RuntimeException | LinkageError e) {
      tell(e);
    }
  }

  /** Returns what it gives, or null if it fails. */
  public static <T> @Nullable T get(Supplier<T> recording) {
    try {
      return recording.get();
    } catch (RuntimeException | LinkageError e) {
      tell(e);
      return null;
    }
  }

  private static void tell(Throwable failure) {
    System.Logger.Level level =
        TOLD.getAndSet(true) ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING;
    LOGGER.log(level, "a response was not recorded", failure);
  }
}
