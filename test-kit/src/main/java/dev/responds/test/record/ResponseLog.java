package dev.responds.test.record;

import dev.responds.test.exchange.Exchange;
import org.jspecify.annotations.Nullable;

/** What servers tell of the responses that they send. */
public interface ResponseLog {

  /**
   * A request has come.
   *
   * @param named the value of {@link Recorder#FIELD}; null if the request has none
   * @param context what tells the application from others; empty if it is not known
   */
  Ongoing begin(@Nullable String named, String context);

  /** The response is over; if somebody has said so before, nothing happens. */
  void end(Ongoing begun, Exchange exchange);

  /** There was no response, as when the connection was lost before. */
  void abandon(Ongoing begun);
}
