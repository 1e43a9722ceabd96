package dev.responds.runtime;

/**
 * The level of what generated code finds in this package and in those of the frameworks. The
 * processor reads it from the class path of each compile, and says in one message if it generates
 * code for another level.
 */
public final class RuntimeLevel {

  /** The level, which grows with each change that generated code depends on. */
  public static final int LEVEL = 4;

  private RuntimeLevel() {}
}
