package dev.responds.processor.merge;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the processor's jar does when it is run by itself. */
@Command(
    name = "responds",
    description = "Works with what the Responds annotation processor has written.",
    subcommands = {MergeCommand.class, HelpCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  /** Runs the command of these arguments and ends the virtual machine with its exit code. */
  public static void main(String... arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** Returns the command, ready to be run. */
  static CommandLine commandLine() {
    return new CommandLine(new Main()).setParameterExceptionHandler(Main::refuse);
  }

  /** Says what is wrong; all options of a command would push that off the screen. */
  private static int refuse(ParameterException wrong, String... arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(wrong.getMessage());
    if (command.getSubcommands().isEmpty()) {
      err.println("See " + command.getCommandName() + " --help.");
    } else {
      command.usage(err);
    }
    return ExitCode.USAGE;
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "A command is missing.");
  }
}
