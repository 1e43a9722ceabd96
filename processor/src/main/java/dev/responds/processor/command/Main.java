package dev.responds.processor.command;

import java.io.PrintStream;
import java.util.List;

/** What the processor's jar does when it is run by itself. */
public final class Main {

  private static final int WRONG = 2;

  private final PrintStream out;
  private final PrintStream err;

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command of these arguments and ends the virtual machine with its exit code. */
  public static void main(String... arguments) {
    System.exit(new Main(System.out, System.err).run(List.of(arguments)));
  }

  /** Returns the exit code of the command of these arguments. */
  int run(List<String> arguments) {
    if (arguments.isEmpty()) {
      return wrong("A command is missing.", Usage.RESPONDS);
    }
    List<String> rest = arguments.subList(1, arguments.size());
    return switch (arguments.get(0)) {
      case "merge" -> merge(rest);
      case "help" -> tell(rest.contains("merge") ? Usage.MERGE : Usage.RESPONDS);
      case "-h", "--help" -> tell(Usage.RESPONDS);
      case "-V", "--version" -> version();
      default -> wrong("There is no command '" + arguments.get(0) + "'.", Usage.RESPONDS);
    };
  }

  private int merge(List<String> arguments) {
    MergeOptions options;
    try {
      options = MergeOptions.parse(arguments);
    } catch (MergeException e) {
      return wrong(e.getMessage(), Usage.MERGE);
    }
    if (options.help()) {
      return tell(Usage.MERGE);
    }
    return options.version() ? version() : merge(options);
  }

  /** Where the arguments are understood, the usage would only push the reason off the screen. */
  private int merge(MergeOptions options) {
    try {
      return new MergeCommand(options, out, err).run();
    } catch (MergeException e) {
      err.println(e.getMessage());
      return WRONG;
    }
  }

  private int tell(Usage usage) {
    out.print(usage.text());
    out.flush();
    return 0;
  }

  private int version() {
    out.println("responds " + Version.get());
    return 0;
  }

  private int wrong(String reason, Usage usage) {
    err.println(reason);
    err.print(usage.text());
    err.flush();
    return WRONG;
  }
}
