package dev.responds.processor.report;

import dev.responds.contract.model.Source;
import javax.tools.Diagnostic;

/** A way to print messages at places of the sources. */
public interface MessageSink {

  /** Prints a message at the narrowest place that can be pointed at. */
  void print(Diagnostic.Kind kind, String message, Source source);
}
