package dev.responds.reply;

/**
 * A piece of code that answers a request.
 *
 * @param <X> what it throws beside replies
 */
@FunctionalInterface
public interface ReplySource<X extends Exception> {

  /**
   * Answers the request.
   *
   * @return what to send
   * @throws X if there is nothing to send
   */
  Reply reply() throws X;
}
