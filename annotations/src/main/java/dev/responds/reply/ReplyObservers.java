package dev.responds.reply;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** All observers that there are; in most applications none. */
final class ReplyObservers {

  private static final System.Logger LOGGER =
      System.getLogger(ReplyObserver.class.getPackageName());

  private static final ReplyObserver[] OBSERVERS = found();

  private ReplyObservers() {}

  /** Shows a reply to all of them. */
  static void show(Reply reply, ReplyMessage message, String method) {
    for (ReplyObserver observer : OBSERVERS) {
      try {
        observer.sending(reply, message, method);
      } catch (RuntimeException e) {
        LOGGER.log(System.Logger.Level.WARNING, observer.getClass().getName() + " failed", e);
      }
    }
  }

  private static ReplyObserver[] found() {
    List<ReplyObserver> found = new ArrayList<>();
    Iterator<ReplyObserver> services =
        ServiceLoader.load(ReplyObserver.class, ReplyObserver.class.getClassLoader()).iterator();
    try {
      while (services.hasNext()) {
        found.add(services.next());
      }
    } catch (ServiceConfigurationError e) {
      LOGGER.log(System.Logger.Level.WARNING, "an observer of replies cannot be made", e);
    }
    return found.toArray(new ReplyObserver[0]);
  }
}
