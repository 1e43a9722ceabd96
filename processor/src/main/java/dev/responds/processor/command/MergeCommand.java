package dev.responds.processor.command;

import dev.responds.contract.openapi.Info;
import dev.responds.contract.openapi.License;
import dev.responds.contract.text.Translations;
import dev.responds.processor.page.Audience;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.cli.Option;

/** The command that merges catalogues. */
final class MergeCommand implements Command {

  private static final Option OUT =
      option("out", "PAGE", "The page to write, such as status-reference.html.").required().get();
  private static final Option CATALOG =
      option("catalog", "FILE", "The catalogue to write, by default catalog.json beside the page.")
          .get();
  private static final Option OPENAPI =
      option(
              "openapi",
              "FILE",
              "The OpenAPI document to write, by default openapi.json beside the page.")
          .get();
  private static final Option LANGUAGE =
      option("lang", "LANG", "The language of the page: en, which is the default, or ko.").get();
  private static final Option AUDIENCE =
      option(
              "audience",
              "AUDIENCE",
              "Whom the page is for: team, which is the default, client or both.")
          .get();
  private static final Option TITLE = option("title", "TITLE", "What the whole is called.").get();
  private static final Option VERSION =
      option(
              "openapi-version",
              "VERSION",
              "The version of the API, by default the one that all modules say.")
          .get();
  private static final Option SERVERS =
      option(
              "openapi-servers",
              "URLS",
              "Where the API is, with spaces between, by default where all modules say.")
          .get();
  private static final Option LICENSE =
      option(
              "openapi-license",
              "LICENSE",
              "The licence of the API, by default the one that all modules say.")
          .get();

  private static final Option COVERAGE =
      option(
              "coverage",
              "FILES",
              "What the test kit has written, such as target/responds/coverage.json, for the page"
                  + " to tell which tests prove each response; several as on a class path.")
          .get();

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public String summary() {
    return "Makes one status reference of several modules.";
  }

  @Override
  public String operands() {
    return "MODULE...";
  }

  @Override
  public String details() {
    return "A module is a jar, a folder of classes such as orders/target/classes, or a"
        + " catalog.json. It is called as the jar or the folder is, or as written:"
        + " orders=orders/target/classes.";
  }

  @Override
  public List<Option> options() {
    return List.of(
        OUT, CATALOG, OPENAPI, LANGUAGE, AUDIENCE, TITLE, VERSION, SERVERS, LICENSE, COVERAGE);
  }

  @Override
  public ExitCode run(GivenOptions arguments, PrintStream out, PrintStream err) {
    if (arguments.operands().isEmpty()) {
      throw new CommandException("MODULE is missing");
    }
    return new Merge(order(arguments), out, err).run();
  }

  private static MergeOrder order(GivenOptions arguments) {
    var page = arguments.path(OUT).orElseThrow();
    return new MergeOrder(
        arguments.operands().stream().map(ModulePath::parse).toList(),
        page,
        arguments.path(CATALOG).orElseGet(() -> page.resolveSibling("catalog.json")),
        arguments.path(OPENAPI).orElseGet(() -> page.resolveSibling("openapi.json")),
        language(arguments.value(LANGUAGE).orElse("en")),
        audience(arguments.value(AUDIENCE).orElse("team")),
        info(arguments),
        arguments.value(COVERAGE).map(MergeCommand::files).orElse(List.of()));
  }

  private static List<Path> files(String written) {
    return Arrays.stream(written.split(Pattern.quote(File.pathSeparator), -1))
        .map(GivenOptions::path)
        .toList();
  }

  private static Info info(GivenOptions arguments) {
    String version = arguments.value(VERSION).orElse("");
    if (!Info.isLine(version)) {
      throw new CommandException("--openapi-version has to be one line");
    }
    return new Info(
        arguments.value(TITLE).orElse(""),
        version.strip(),
        arguments.value(SERVERS).map(MergeCommand::servers).orElse(List.of()),
        arguments.value(LICENSE).map(MergeCommand::license));
  }

  private static List<String> servers(String written) {
    return Info.servers(written)
        .orElseThrow(
            () ->
                new CommandException(
                    "--openapi-servers cannot be '"
                        + written
                        + "': permitted: "
                        + Info.PERMITTED_SERVERS));
  }

  private static License license(String written) {
    return License.parse(written)
        .orElseThrow(
            () ->
                new CommandException(
                    "--openapi-license cannot be '"
                        + written
                        + "': permitted: "
                        + License.PERMITTED));
  }

  private static Audience audience(String audience) {
    for (Audience known : Audience.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(audience)) {
        return known;
      }
    }
    throw new CommandException("there is no audience '" + audience + "': use team, client or both");
  }

  private static Locale language(String language) {
    if (!Translations.LANGUAGES.contains(language)) {
      throw new CommandException("there is no language '" + language + "': use en or ko");
    }
    return Locale.forLanguageTag(language);
  }

  private static Option.Builder option(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(description);
  }
}
