package dev.responds.reply;

import dev.responds.internal.Nullable;
import dev.responds.runtime.ResponseMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes plain replies.
 *
 * @param <R> the response type of the endpoint
 */
public final class ReplyMaker<R> extends ResponseMaker<List<Header>, R> {

  private static final int USUAL_FIELDS = 4;

  private static final ResponseMaker<?, Reply> REPLIES = new ReplyMaker<>(reply -> reply);

  private final Function<? super Reply, ? extends R> responseType;

  /**
   * Makes replies of that type.
   *
   * @param responseType makes the response type of the endpoint
   */
  ReplyMaker(Function<? super Reply, ? extends R> responseType) {
    this.responseType = Objects.requireNonNull(responseType, "responseType");
  }

  /**
   * A maker for endpoints that keep their return types.
   *
   * @return makes replies without a type of their own
   */
  public static ResponseMaker<?, Reply> replies() {
    return REPLIES;
  }

  @Override
  protected List<Header> headers() {
    return new ArrayList<>(USUAL_FIELDS);
  }

  @Override
  protected void add(List<Header> headers, String name, String value) {
    headers.add(Header.of(name, value));
  }

  @Override
  protected void set(List<Header> headers, String name, String value) {
    headers.removeIf(header -> header.name().equalsIgnoreCase(name));
    add(headers, name, value);
  }

  @Override
  protected R make(int status, @Nullable List<Header> headers, @Nullable Object content) {
    return responseType.apply(new Reply(status, headers == null ? List.of() : headers, content));
  }
}
