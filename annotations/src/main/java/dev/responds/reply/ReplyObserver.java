package dev.responds.reply;

/**
 * A witness of replies, such as a recorder in tests: it sees each reply on its way, and changes
 * nothing.
 *
 * <p>Implementations are found once by {@link java.util.ServiceLoader}, in the class loader of this
 * interface. One that throws a {@link RuntimeException} is logged, and the reply is sent.
 */
public interface ReplyObserver {

  /**
   * Sees a reply before it is sent.
   *
   * @param reply what is sent
   * @param message the same as it goes to the wire; its content is not to be read
   * @param method the request method
   */
  void sending(Reply reply, ReplyMessage message, String method);
}
