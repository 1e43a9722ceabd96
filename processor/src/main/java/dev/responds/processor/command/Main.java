package dev.responds.processor.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;

/**
 * The command line of the processor's jar. It is read by Commons CLI, not by picocli, which alone
 * would be 369 KB more in each build's processor path.
 */
public final class Main {

  /** A command is a class, and a line here. */
  private static final List<Command> COMMANDS =
      List.of(new MergeCommand(), new OverlayCommand(), new SuggestCommand(), new VerifyCommand());

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
    try {
      return answer(arguments).number();
    } catch (CommandException e) {
      return failed(e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return failed("Responds itself failed: " + firstLine(e.toString()));
    }
  }

  private int failed(String reason) {
    err.println(reason);
    err.flush();
    return ExitCode.FAILED.number();
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private ExitCode answer(List<String> arguments) {
    if (arguments.isEmpty()) {
      throw new CommandException("a command is missing: use one of " + names());
    }
    List<String> rest = arguments.subList(1, arguments.size());
    return switch (arguments.get(0)) {
      case "help" -> tell(rest.isEmpty() ? Usage.of(COMMANDS) : Usage.of(command(rest.get(0))));
      case "-h", "--help" -> tell(Usage.of(COMMANDS));
      case "-V", "--version" -> version();
      default -> answer(command(arguments.get(0)), rest);
    };
  }

  private ExitCode answer(Command command, List<String> arguments) {
    if (arguments.contains("-h") || arguments.contains("--help")) {
      return tell(Usage.of(command));
    }
    return arguments.contains("-V") || arguments.contains("--version")
        ? version()
        : run(command, arguments);
  }

  private ExitCode run(Command command, List<String> arguments) {
    List<Option> options = new ArrayList<>(command.options());
    options.addAll(Usage.COMMON);
    return command.run(GivenOptions.parse(options, arguments), out, err);
  }

  private static Command command(String name) {
    Optional<Command> found =
        COMMANDS.stream().filter(command -> command.name().equals(name)).findFirst();
    return found.orElseThrow(
        () -> new CommandException("there is no command '" + name + "': use one of " + names()));
  }

  private static String names() {
    List<String> names = new ArrayList<>(COMMANDS.stream().map(Command::name).toList());
    names.add("help");
    return String.join(", ", names);
  }

  private ExitCode tell(String text) {
    out.print(text);
    out.flush();
    return ExitCode.DONE;
  }

  private ExitCode version() {
    out.println("responds " + Version.get());
    return ExitCode.DONE;
  }
}
