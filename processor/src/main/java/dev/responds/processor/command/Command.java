package dev.responds.processor.command;

import java.io.PrintStream;
import java.util.List;
import org.apache.commons.cli.Option;

/** A command of the processor's jar. */
interface Command {

  /** Returns what it is called by. */
  String name();

  /** Returns the sentence that says what it does. */
  String summary();

  /** Returns what stands beside its options, as in {@code MODULE...}. */
  String operands();

  /** Returns what the operands are. */
  String details();

  /** Returns the options, without those of all commands. */
  List<Option> options();

  /**
   * Does what is asked for.
   *
   * @throws CommandException if that cannot be done, for a reason that the user can do something
   *     about
   */
  ExitCode run(GivenOptions arguments, PrintStream out, PrintStream err);
}
