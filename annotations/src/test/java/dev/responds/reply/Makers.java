package dev.responds.reply;

import dev.responds.runtime.ResponseMaker;
import java.util.function.Function;

/** Makers of plain replies, as generated code gets them from its factories. */
public final class Makers {

  private Makers() {}

  /** Returns a maker of the response type that the function makes. */
  public static <R> ResponseMaker<?, R> of(Function<? super Reply, ? extends R> responseType) {
    return new ReplyMaker<>(responseType);
  }
}
