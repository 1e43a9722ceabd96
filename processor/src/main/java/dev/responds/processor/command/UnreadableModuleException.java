package dev.responds.processor.command;

import java.io.Serial;
import java.nio.file.Path;

/** A module has no catalogue that can be read. */
final class UnreadableModuleException extends CommandException {

  @Serial private static final long serialVersionUID = 1;

  UnreadableModuleException(Path path, String reason) {
    super(path + ": " + reason);
  }
}
