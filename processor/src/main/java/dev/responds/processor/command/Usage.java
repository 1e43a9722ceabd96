package dev.responds.processor.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.help.HelpFormatter;
import org.apache.commons.cli.help.OptionFormatter;
import org.apache.commons.cli.help.TextHelpAppendable;

/** How commands are used, generated from their options. */
final class Usage {

  /** What all commands have. */
  static final List<Option> COMMON =
      List.of(
          Option.builder("h").longOpt("help").desc("Tells how this is used, and ends.").get(),
          Option.builder("V").longOpt("version").desc("Tells the version, and ends.").get());

  private static final String END = System.lineSeparator();

  private Usage() {}

  /** Returns the usage of a command. */
  static String of(Command command) {
    List<Option> options = new ArrayList<>(command.options());
    options.addAll(COMMON);
    String syntax = "responds " + command.name() + " " + command.operands();
    return text(syntax, command.summary() + " " + command.details(), options) + exitCodes();
  }

  /** Returns the usage of the jar. */
  static String of(List<Command> commands) {
    String summary = "Works with what the Responds annotation processor has written.";
    StringBuilder usage = new StringBuilder(text("responds COMMAND", summary, COMMON));
    usage.append("Commands:").append(END);
    for (Command command : commands) {
      usage.append("  ").append(command.name()).append("  ").append(command.summary()).append(END);
    }
    usage.append("  help   Tells how the command is used that follows.").append(END);
    return usage.append(END) + exitCodes();
  }

  private static String exitCodes() {
    StringBuilder codes = new StringBuilder("Exit codes:").append(END);
    for (ExitCode code : ExitCode.values()) {
      codes.append("  ").append(code).append(END);
    }
    return codes.toString();
  }

  private static String text(String syntax, String header, List<Option> options) {
    StringBuilder text = new StringBuilder();
    TextHelpAppendable out = new TextHelpAppendable(text);
    out.setLeftPad(0);
    out.setIndent(0);
    HelpFormatter formatter =
        HelpFormatter.builder()
            .setHelpAppendable(out)
            .setShowSince(false)
            .setOptionFormatBuilder(
                OptionFormatter.builder().setOptArgSeparator("=").setArgumentNameDelimiters("", ""))
            .get();
    formatter.setSyntaxPrefix("Usage:");
    try {
      formatter.printHelp(syntax, header, options, "", true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
