package dev.responds.test.fault;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An extension that is a service on somebody's class path, and that nobody has asked for. */
public final class UnwantedExtension implements BeforeEachCallback {

  /** Made by JUnit, if it is told to. */
  public UnwantedExtension() {}

  @Override
  public void beforeEach(ExtensionContext context) {
    throw new IllegalStateException("unwanted");
  }
}
