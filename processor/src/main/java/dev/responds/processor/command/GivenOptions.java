package dev.responds.processor.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.MissingOptionException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The options and paths that a command was given. */
final class GivenOptions {

  private final CommandLine line;

  private GivenOptions(CommandLine line) {
    this.line = line;
  }

  /**
   * Reads arguments.
   *
   * @throws CommandException if an option is unknown, has no value, is missing or is given twice
   */
  static GivenOptions parse(List<Option> options, List<String> arguments) {
    Options known = new Options();
    options.forEach(known::addOption);
    CommandLine line = line(known, arguments);
    for (Option option : options) {
      String[] values = line.getOptionValues(option);
      if (values != null && values.length > 1) {
        throw new CommandException("--" + option.getLongOpt() + " is there twice");
      }
    }
    return new GivenOptions(line);
  }

  private static CommandLine line(Options known, List<String> arguments) {
    try {
      return DefaultParser.builder()
          .setAllowPartialMatching(false)
          .setStripLeadingAndTrailingQuotes(false)
          .get()
          .parse(known, arguments.toArray(String[]::new));
    } catch (UnrecognizedOptionException e) {
      throw new CommandException("there is no option " + e.getOption());
    } catch (MissingArgumentException e) {
      throw new CommandException("--" + e.getOption().getLongOpt() + " has no value");
    } catch (MissingOptionException e) {
      throw new CommandException("--" + e.getMissingOptions().get(0) + " is missing");
    } catch (ParseException e) {
      throw new CommandException(e.toString());
    }
  }

  /** Returns what stands beside the options, as it was written. */
  List<String> operands() {
    return line.getArgList();
  }

  /** Returns whether an option is there that has no value. */
  boolean has(Option option) {
    return line.hasOption(option);
  }

  /** Returns the value of an option. */
  Optional<String> value(Option option) {
    return Optional.ofNullable(line.getOptionValue(option));
  }

  /** Returns the path that an option has for its value. */
  Optional<Path> path(Option option) {
    return value(option).map(GivenOptions::path);
  }

  /**
   * Returns a path.
   *
   * @throws CommandException if this system has no such paths
   */
  static Path path(String written) {
    try {
      return Path.of(written);
    } catch (InvalidPathException e) {
      throw new CommandException("'" + written + "' is not a path");
    }
  }
}
