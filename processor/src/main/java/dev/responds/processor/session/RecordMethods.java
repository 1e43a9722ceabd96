package dev.responds.processor.session;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;

/**
 * What Java 17 keeps of the last record whose methods it has linked: the class, and with it the
 * class loader of the processors, which a build tool that runs for days makes anew for each
 * compile.
 */
final class RecordMethods {

  private RecordMethods() {}

  /** Has these methods linked of a class of the platform, which is kept instead. */
  static void forget() {
    if (!System.getProperty("java.specification.version", "").equals("17")) {
      return;
    }
    link("equals", MethodType.methodType(boolean.class, String.class, Object.class));
    link("hashCode", MethodType.methodType(int.class, String.class));
    link("toString", MethodType.methodType(String.class, String.class));
  }

  private static void link(String method, MethodType type) {
    try {
      ObjectMethods.bootstrap(
          MethodHandles.lookup(),
          method,
          type,
          String.class,
          "text",
          MethodHandles.identity(String.class));
    } catch (Throwable notSo) {
      // Another Java keeps nothing, and need not accept what is no record.
    }
  }
}
