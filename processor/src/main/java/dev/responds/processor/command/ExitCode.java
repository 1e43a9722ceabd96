package dev.responds.processor.command;

/** The exit codes of all commands. */
enum ExitCode {
  DONE(0, "done"),
  FOUND(1, "done, and something found that a build should stop at, such as a conflict"),
  FAILED(2, "not done: an argument or a file cannot be read, or a file cannot be written");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  /** Returns the line of the usage, as in {@code 0 done}. */
  @Override
  public String toString() {
    return number + " " + meaning;
  }
}
