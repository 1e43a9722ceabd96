package dev.responds.test.record;

import dev.responds.test.exchange.Exchange;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A request that was not answered yet, with the tests that it can be of. */
public class Ongoing {

  private enum State {
    /** A test that ends waits a moment for it. */
    OPEN,
    /** It may go on for long, and what is known is enough. */
    STREAMING,
    ENDED
  }

  private final List<TestId> tests;
  private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
  private volatile @Nullable Exchange provisional;

  Ongoing(List<TestId> tests) {
    this.tests = List.copyOf(tests);
  }

  /** Returns a request that no test has sent. */
  public static Ongoing ofNoTest() {
    return new Ongoing(List.of());
  }

  List<TestId> tests() {
    return tests;
  }

  /** Returns whether this call ends it; one response is recorded once. */
  public boolean end() {
    return state.getAndSet(State.ENDED) != State.ENDED;
  }

  /** Nobody has to wait for what is still to be sent. */
  public void headSent(Exchange exchange) {
    provisional = exchange;
    state.compareAndSet(State.OPEN, State.STREAMING);
  }

  /** Returns whether its end may come in a moment. */
  boolean isOpen() {
    return state.get() == State.OPEN;
  }

  /** Returns whether it has ended; it is recorded now. */
  boolean hasEnded() {
    return state.get() == State.ENDED;
  }

  /** Keeps what is known of the response, in case that nobody tells of its end. */
  public void soFar(Exchange exchange) {
    provisional = exchange;
  }

  @Nullable Exchange provisional() {
    return provisional;
  }
}
