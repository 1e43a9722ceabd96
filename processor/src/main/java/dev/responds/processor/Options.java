package dev.responds.processor;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import dev.responds.contract.openapi.Info;
import dev.responds.contract.openapi.License;
import dev.responds.contract.rule.CodeFixes;
import dev.responds.contract.text.Translations;
import dev.responds.processor.page.Audience;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The compiler options {@code -Aresponds.*}.
 *
 * @param info what documents say of the API; without a title, it is to be found out
 * @param page where the status reference goes, relative to the class output
 * @param audience whom the status reference is for
 * @param date the day that the status reference is of; empty if nobody says
 * @param openApi where the OpenAPI document goes besides, relative to the class output
 * @param language language of the status reference and of the generated Javadoc
 * @param policy name of the class whose {@code @StatusPolicy} holds for everything
 * @param notes whether advice is printed
 * @param builders whether builders are written
 * @param baseline the file of findings that nobody is told of again
 * @param baselineWritten whether that file is written anew, with all that is found
 * @param summary whether the compile ends with a summary
 * @param suggestion where the diff goes that adds what is not declared, relative to the class
 *     output
 * @param replace whether that diff takes annotations of other tools away that say nothing more
 * @param fixes ids of the rules whose findings that diff mends instead
 * @param sarif where the findings go for code hosts, relative to the class output
 * @param flow whether the code is looked at when its class files are there
 * @param found whether documents for clients have what only the code tells
 * @param mistakes what is wrong with the options
 */
record Options(
    Info info,
    String page,
    Audience audience,
    String date,
    Optional<String> openApi,
    Locale language,
    Optional<String> policy,
    boolean notes,
    boolean builders,
    Optional<Path> baseline,
    boolean baselineWritten,
    boolean summary,
    Optional<String> suggestion,
    boolean replace,
    Set<String> fixes,
    Optional<String> sarif,
    boolean flow,
    boolean found,
    List<Finding> mistakes) {

  static final String TITLE = "responds.title";
  static final String PAGE = "responds.page";
  static final String AUDIENCE = "responds.page.audience";
  static final String DATE = "responds.page.date";
  static final String LANG = "responds.lang";
  static final String POLICY = "responds.policy";
  static final String NOTES = "responds.notes";
  static final String SUMMARY = "responds.summary";
  static final String SUGGEST = "responds.suggest";
  static final String REPLACE = "responds.suggest.replace";
  static final String FIX = "responds.suggest.fix";
  static final String SARIF = "responds.sarif";
  static final String BUILDERS = "responds.builders";
  static final String BASELINE = "responds.baseline";
  static final String WRITE_BASELINE = "responds.baseline.write";
  static final String OPENAPI = "responds.openapi";
  static final String VERSION = "responds.openapi.version";
  static final String SERVERS = "responds.openapi.servers";
  static final String LICENSE = "responds.openapi.license";
  static final String FOUND = "responds.openapi.found";
  static final String FLOW = "responds.flow";
  static final Set<String> NAMES =
      Set.of(
          TITLE,
          PAGE,
          AUDIENCE,
          DATE,
          LANG,
          POLICY,
          NOTES,
          BUILDERS,
          BASELINE,
          WRITE_BASELINE,
          SUMMARY,
          SUGGEST,
          REPLACE,
          FIX,
          SARIF,
          OPENAPI,
          VERSION,
          SERVERS,
          LICENSE,
          FOUND,
          FLOW);

  private static final String PREFIX = "responds.";
  private static final String OWN = "META-INF/responds/";
  private static final List<String> ROOTS =
      List.of(OWN, "META-INF/resources/", "static/", "public/", "resources/");
  private static final String DEFAULT_PAGE = OWN + "status-reference.html";

  /** Reads the options; a value that cannot be used is a mistake, and the default holds. */
  static Options parse(Map<String, String> written) {
    Map<String, String> given = new HashMap<>();
    // An option without a value has none, and one with an empty value neither.
    written.forEach((name, value) -> given.put(name, value == null ? "" : value));
    List<Finding> mistakes = new ArrayList<>();
    for (String name : new TreeSet<>(given.keySet())) {
      if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
        mistakes.add(
            Finding.misuse(
                "unknown-option",
                Source.NOWHERE,
                Arguments.of("option", name)
                    .and("known", String.join(", ", new TreeSet<>(NAMES)))));
      }
    }
    return new Options(
        info(given, mistakes),
        page(given, mistakes),
        Audience.of(choice(given, AUDIENCE, List.of("team", "client", "both"), mistakes)),
        date(given, mistakes),
        openApi(given, mistakes),
        Locale.forLanguageTag(choice(given, LANG, Translations.LANGUAGES, mistakes)),
        given.getOrDefault(POLICY, "").isBlank()
            ? Optional.empty()
            : Optional.ofNullable(given.get(POLICY)),
        choice(given, NOTES, List.of("false", "true"), mistakes).equals("true"),
        choice(given, BUILDERS, List.of("all", "none"), mistakes).equals("all"),
        baseline(given, mistakes),
        choice(given, WRITE_BASELINE, List.of("false", "true"), mistakes).equals("true"),
        choice(given, SUMMARY, List.of("true", "false"), mistakes).equals("true"),
        ownFile(given, SUGGEST, "suggest.diff", mistakes),
        choice(given, REPLACE, List.of("false", "true"), mistakes).equals("true"),
        fixes(given, mistakes),
        ownFile(given, SARIF, "findings.sarif", mistakes),
        choice(given, FLOW, List.of("true", "false"), mistakes).equals("true"),
        choice(given, FOUND, List.of("false", "true"), mistakes).equals("true"),
        List.copyOf(mistakes));
  }

  /**
   * Returns whether all that is asked for is the same for each compile. A diff, a log or a baseline
   * is made of everything.
   */
  boolean areOfEachCompile() {
    return suggestion.isEmpty() && sarif.isEmpty() && baseline.isEmpty();
  }

  /** Returns the file name of the status reference. */
  String pageName() {
    return page.substring(page.lastIndexOf('/') + 1);
  }

  private static String page(Map<String, String> given, List<Finding> mistakes) {
    String page = given.get(PAGE);
    if (page == null) {
      return DEFAULT_PAGE;
    }
    boolean inside = page.endsWith(".html") && isInside(page);
    if (!inside) {
      mistakes.add(invalid(PAGE, page, "<folder>/<page>.html"));
    }
    return inside ? page : DEFAULT_PAGE;
  }

  /** A page that said when it was built would change with each build. */
  private static String date(Map<String, String> given, List<Finding> mistakes) {
    String date = given.getOrDefault(DATE, "").strip();
    try {
      return date.isEmpty() ? "" : LocalDate.parse(date).toString();
    } catch (DateTimeParseException e) {
      mistakes.add(invalid(DATE, date, "2026-03-01"));
      return "";
    }
  }

  /** Returns where a reader of the page finds the OpenAPI document; empty if nowhere beside it. */
  String openApiAddress() {
    String document = openApi.orElse(OWN + "openapi.json");
    String served = root(page);
    return served.equals(root(document))
        ? "../".repeat(folders(page.substring(served.length())))
            + document.substring(served.length())
        : "";
  }

  /** What is served has a root of its own, which no address leads out of. */
  private static String root(String path) {
    for (String root : ROOTS) {
      if (path.startsWith(root)) {
        return root;
      }
    }
    return "";
  }

  private static int folders(String path) {
    return path.split("/", -1).length - 1;
  }

  /** In the folder of our own files, it would be one of them. */
  private static Optional<String> openApi(Map<String, String> given, List<Finding> mistakes) {
    return output(
        given,
        OPENAPI,
        path -> path.endsWith(".json") && !path.startsWith(OWN),
        "META-INF/resources/<document>.json",
        mistakes);
  }

  /**
   * Returns the path of a file that nobody but us makes: it may be anywhere in the class output.
   */
  private static Optional<String> ownFile(
      Map<String, String> given, String name, String example, List<Finding> mistakes) {
    String ending = example.substring(example.lastIndexOf('.'));
    return output(given, name, path -> path.endsWith(ending), OWN + example, mistakes);
  }

  /** Returns a path inside the class output, if one is given that can be meant. */
  private static Optional<String> output(
      Map<String, String> given,
      String name,
      Predicate<String> permitted,
      String example,
      List<Finding> mistakes) {
    String path = given.get(name);
    if (path == null || (permitted.test(path) && isInside(path))) {
      return Optional.ofNullable(path);
    }
    mistakes.add(invalid(name, path, example));
    return Optional.empty();
  }

  private static Set<String> fixes(Map<String, String> given, List<Finding> mistakes) {
    if (!given.containsKey(FIX)) {
      return Set.of();
    }
    Set<String> permitted = CodeFixes.rules();
    Set<String> rules = new TreeSet<>();
    for (String rule : given.get(FIX).split(",", -1)) {
      if (permitted.contains(rule.strip())) {
        rules.add(rule.strip());
      } else if (!rule.isBlank()) {
        mistakes.add(invalid(FIX, rule.strip(), String.join(", ", permitted)));
      }
    }
    return rules;
  }

  /** It is among the sources, where the others of a team have it too. */
  private static Optional<Path> baseline(Map<String, String> given, List<Finding> mistakes) {
    String file = given.getOrDefault(BASELINE, "").strip();
    try {
      return file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file));
    } catch (InvalidPathException e) {
      mistakes.add(invalid(BASELINE, file, "responds-baseline.txt"));
      return Optional.empty();
    }
  }

  private static boolean isInside(String path) {
    return !path.startsWith("/")
        && !path.contains("\\")
        && !path.contains(":")
        && Arrays.stream(path.split("/", -1)).noneMatch(Set.of("", ".", "..")::contains);
  }

  private static Info info(Map<String, String> given, List<Finding> mistakes) {
    String version = given.getOrDefault(VERSION, "").strip();
    if (!Info.isLine(version)) {
      mistakes.add(invalid(VERSION, version, "1.2.0"));
      version = "";
    }
    Optional<List<String>> servers =
        given.containsKey(SERVERS)
            ? Info.servers(given.getOrDefault(SERVERS, ""))
            : Optional.of(List.of());
    if (servers.isEmpty()) {
      mistakes.add(invalid(SERVERS, given.getOrDefault(SERVERS, ""), Info.PERMITTED_SERVERS));
    }
    Optional<License> license = License.parse(given.getOrDefault(LICENSE, ""));
    if (given.containsKey(LICENSE) && license.isEmpty()) {
      mistakes.add(invalid(LICENSE, given.getOrDefault(LICENSE, ""), License.PERMITTED));
    }
    return new Info(
        given.getOrDefault(TITLE, "").strip(), version, servers.orElse(List.of()), license);
  }

  /** The first of the permitted values is the default. */
  private static String choice(
      Map<String, String> given, String name, List<String> permitted, List<Finding> mistakes) {
    String value = given.get(name);
    if (value == null || permitted.contains(value)) {
      return value == null ? permitted.get(0) : value;
    }
    mistakes.add(invalid(name, value, String.join(", ", permitted)));
    return permitted.get(0);
  }

  private static Finding invalid(String name, String value, String permitted) {
    return Finding.misuse(
        "invalid-option-value",
        Source.NOWHERE,
        Arguments.of("option", name).and("value", value).and("permitted", permitted));
  }
}
