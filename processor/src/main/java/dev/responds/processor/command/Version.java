package dev.responds.processor.command;

import java.util.Objects;

/** The version that the jar's manifest states. */
final class Version {

  private Version() {}

  static String get() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "(unreleased)");
  }
}
