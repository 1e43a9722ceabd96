package dev.responds.test.record;

import dev.responds.test.exchange.Exchange;
import dev.responds.test.record.SharedLog.Entry;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Tells the recorder of another class loader. */
final class ForwardingLog implements ResponseLog {

  private final BiFunction<String, @Nullable Object[], Object> entry;

  ForwardingLog(BiFunction<String, @Nullable Object[], Object> entry) {
    this.entry = entry;
  }

  @Override
  public Ongoing begin(@Nullable String named, String context) {
    return new Forwarded(call(Entry.BEGIN, named, context));
  }

  @Override
  public void end(Ongoing begun, Exchange exchange) {
    if (begun.end() && begun instanceof Forwarded forwarded) {
      forwarded.tell(Entry.END, exchange);
    }
  }

  @Override
  public void abandon(Ongoing begun) {
    if (begun.end() && begun instanceof Forwarded forwarded) {
      call(Entry.ABANDON, forwarded.there);
    }
  }

  private Object call(String call, @Nullable Object... arguments) {
    return entry.apply(call, arguments);
  }

  /** A request that is known there under its own object. */
  private final class Forwarded extends Ongoing {

    private final Object there;

    Forwarded(Object there) {
      super(List.of());
      this.there = there;
    }

    @Override
    public void soFar(Exchange exchange) {
      tell(Entry.SO_FAR, exchange);
    }

    @Override
    public void headSent(Exchange exchange) {
      tell(Entry.HEAD_SENT, exchange);
    }

    void tell(String call, Exchange exchange) {
      call(call, there, ExchangeParts.of(exchange));
    }
  }
}
