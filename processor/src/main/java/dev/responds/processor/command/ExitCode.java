package dev.responds.processor.command;

/** The exit codes of all commands. */
enum ExitCode {
  DONE("done"),
  FOUND("done, and something found that a build should stop at, such as a conflict"),
  FAILED("not done: an argument or a file cannot be read, or a file cannot be written");

  private final String meaning;

  ExitCode(String meaning) {
    this.meaning = meaning;
  }

  int number() {
    return ordinal();
  }

  /** Returns the line of the usage, as in {@code 0 done}. */
  @Override
  public String toString() {
    return number() + " " + meaning;
  }
}
