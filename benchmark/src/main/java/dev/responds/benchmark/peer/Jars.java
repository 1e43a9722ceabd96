package dev.responds.benchmark.peer;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Tells where classes of this virtual machine come from. */
public final class Jars {

  private Jars() {}

  /** Returns the jar or folder of a class. */
  public static Path of(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
