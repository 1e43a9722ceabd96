package dev.responds.processor.compilers;

import javax.tools.Diagnostic;

/** How loud a message is, whatever the compiler calls that. */
enum Level {
  ERROR,
  WARNING,
  NOTE;

  static Level of(Diagnostic.Kind kind) {
    return switch (kind) {
      case ERROR -> ERROR;
      case WARNING, MANDATORY_WARNING -> WARNING;
      case NOTE, OTHER -> NOTE;
    };
  }

  /** Returns what Eclipse's compiler calls by that name. */
  static Level of(String inEclipse) {
    return inEclipse.equals("INFO") ? NOTE : valueOf(inEclipse);
  }
}
