package dev.responds;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The status that an exception is answered with, inside of {@link StatusPolicy#exceptions()}.
 *
 * <pre>{@code
 * @StatusPolicy(
 *     exceptions = @ExceptionStatus(exception = AccountLocked.class, status = 423))
 * final class OurPolicy {}
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ExceptionStatus {

  /**
   * The exception.
   *
   * @return its class; the entry holds for subclasses as well
   */
  Class<? extends Throwable> exception();

  /**
   * The status of the response.
   *
   * @return a status code (RFC 9110 §15)
   */
  int status();
}
