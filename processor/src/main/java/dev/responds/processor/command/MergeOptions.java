package dev.responds.processor.command;

import dev.responds.contract.text.Translations;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The arguments of {@code merge}. */
final class MergeOptions {

  private static final Option HELP = Option.builder("h").longOpt("help").get();
  private static final Option VERSION = Option.builder("V").longOpt("version").get();
  private static final Option OUT = option("out", "PAGE");
  private static final Option CATALOG = option("catalog", "FILE");
  private static final Option LANGUAGE = option("lang", "LANG");
  private static final Option TITLE = option("title", "TITLE");
  private static final List<Option> ALL = List.of(HELP, VERSION, OUT, CATALOG, LANGUAGE, TITLE);

  private final CommandLine line;

  private MergeOptions(CommandLine line) {
    this.line = line;
  }

  /**
   * Reads arguments.
   *
   * @throws MergeException if an option is unknown, has no value or is given twice, or if what has
   *     to be there is missing, unless help or the version is asked for
   */
  static MergeOptions parse(List<String> arguments) {
    MergeOptions options = new MergeOptions(line(arguments));
    if (!options.help() && !options.version()) {
      options.requireEachOnce();
      options.requireWhatIsNeeded();
    }
    return options;
  }

  /** Returns whether the usage is asked for, and nothing else. */
  boolean help() {
    return line.hasOption(HELP);
  }

  /** Returns whether the version is asked for, and nothing else. */
  boolean version() {
    return line.hasOption(VERSION);
  }

  /** Returns the modules, as they were written. */
  List<String> modules() {
    return line.getArgList();
  }

  /** Returns the page to write. */
  Path page() {
    return Path.of(line.getOptionValue(OUT));
  }

  /** Returns the catalogue to write, by default the one beside the page. */
  Path catalog() {
    return line.hasOption(CATALOG)
        ? Path.of(line.getOptionValue(CATALOG))
        : page().resolveSibling("catalog.json");
  }

  /**
   * Returns the language of the page.
   *
   * @throws MergeException if there is no such language
   */
  Locale language() {
    String language = line.getOptionValue(LANGUAGE, "en");
    if (!Translations.LANGUAGES.contains(language)) {
      throw new MergeException("there is no language '" + language + "': use en or ko");
    }
    return Locale.forLanguageTag(language);
  }

  /** Returns what the whole is called; empty if nobody says. */
  String title() {
    return line.getOptionValue(TITLE, "");
  }

  private void requireEachOnce() {
    for (Option option : ALL) {
      String[] values = line.getOptionValues(option);
      if (values != null && values.length > 1) {
        throw new MergeException("option " + quoted(option) + " should be specified only once");
      }
    }
  }

  private void requireWhatIsNeeded() {
    if (!line.hasOption(OUT)) {
      throw new MergeException("Missing required option: '--out=PAGE'");
    }
    if (modules().isEmpty()) {
      throw new MergeException("Missing required parameter: 'MODULE'");
    }
  }

  private static CommandLine line(List<String> arguments) {
    Options options = new Options();
    ALL.forEach(options::addOption);
    try {
      return DefaultParser.builder()
          .setAllowPartialMatching(false)
          .setStripLeadingAndTrailingQuotes(false)
          .get()
          .parse(options, arguments.toArray(String[]::new));
    } catch (UnrecognizedOptionException e) {
      throw new MergeException("Unknown option: '" + e.getOption() + "'");
    } catch (MissingArgumentException e) {
      throw new MergeException("Missing required parameter for option " + quoted(e.getOption()));
    } catch (ParseException e) {
      throw new MergeException(e.toString());
    }
  }

  private static String quoted(Option option) {
    return "'--" + option.getLongOpt() + "' (" + option.getArgName() + ")";
  }

  private static Option option(String name, String value) {
    return Option.builder().longOpt(name).hasArg().argName(value).get();
  }
}
