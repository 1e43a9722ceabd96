package dev.responds.reply;

import java.util.Objects;

/**
 * An exception that carries a reply, thrown from where it cannot be returned. What catches it sends
 * {@link #reply()} as if it had been returned.
 */
public final class ReplyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Reply reply;

  /**
   * Carries a reply.
   *
   * @param reply what to send
   */
  public ReplyException(Reply reply) {
    super(Objects.requireNonNull(reply, "reply").toString());
    this.reply = reply;
  }

  /**
   * Returns the reply.
   *
   * @return what to send
   */
  public Reply reply() {
    return reply;
  }
}
