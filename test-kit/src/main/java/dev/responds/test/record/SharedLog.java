package dev.responds.test.record;

import java.util.function.BiFunction;

/**
 * Where servers tell what they send, whoever has loaded them. Quarkus loads an application once
 * more, with all that it finds beside it, in a class loader of its own; but the tests are known to
 * the recorder that the launcher's class loader has.
 */
public final class SharedLog {

  private static final ResponseLog LOG = find();

  private SharedLog() {}

  /** Returns the log of the tests of this virtual machine. */
  public static ResponseLog get() {
    return LOG;
  }

  @SuppressWarnings("unchecked") // It is the class below, of another class loader.
  private static ResponseLog find() {
    try {
      Class<?> entry =
          Class.forName(Entry.class.getName(), true, ClassLoader.getSystemClassLoader());
      return entry == Entry.class
          ? Recorder.INSTANCE
          : new ForwardingLog(
              (BiFunction<String, Object[], Object>) entry.getConstructor().newInstance());
    } catch (ReflectiveOperationException | LinkageError e) {
      return Recorder.INSTANCE;
    }
  }

  /** What other class loaders call; nothing but types of the JDK passes through it. */
  public static final class Entry implements BiFunction<String, Object[], Object> {

    static final String BEGIN = "begin";
    static final String SO_FAR = "soFar";
    static final String HEAD_SENT = "headSent";
    static final String END = "end";
    static final String ABANDON = "abandon";

    /** Made by another class loader. */
    public Entry() {}

    @Override
    public Object apply(String call, Object[] arguments) {
      if (call.equals(BEGIN)) {
        return Recorder.INSTANCE.begin((String) arguments[0], (String) arguments[1]);
      }
      Ongoing begun = (Ongoing) arguments[0];
      switch (call) {
        case SO_FAR -> begun.soFar(ExchangeParts.exchange((Object[]) arguments[1]));
        case HEAD_SENT -> begun.headSent(ExchangeParts.exchange((Object[]) arguments[1]));
        case END -> Recorder.INSTANCE.end(begun, ExchangeParts.exchange((Object[]) arguments[1]));
        default -> Recorder.INSTANCE.abandon(begun);
      }
      return begun;
    }
  }
}
