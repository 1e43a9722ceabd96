package dev.responds.reply;

/**
 * Code that answers a request.
 *
 * @param <X> what it throws beside replies
 */
@FunctionalInterface
public interface ReplySource<X extends Exception> {

  /**
   * Answers.
   *
   * @return what to send
   * @throws X if there is nothing to send
   */
  Reply reply() throws X;
}
