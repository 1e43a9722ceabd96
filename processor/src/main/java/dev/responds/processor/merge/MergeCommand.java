package dev.responds.processor.merge;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.reference.Catalog;
import dev.responds.processor.reference.Reference;
import dev.responds.processor.reference.StatusPage;
import dev.responds.processor.rule.RuleBook;
import dev.responds.processor.rule.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one page and one catalogue of the catalogues of several modules. */
@Command(
    name = "merge",
    description = "Makes one status reference of several modules.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:page and catalogue are written",
      "1:they are written, but several modules answer the same request",
      "2:an argument or a module cannot be read, or a file cannot be written"
    })
final class MergeCommand implements Callable<Integer> {

  private static final int CONFLICT = 1;

  @Parameters(
      arity = "1..*",
      paramLabel = "MODULE",
      showDefaultValue = Help.Visibility.NEVER,
      description =
          "A jar, a folder of classes such as orders/target/classes, or a catalog.json. It is called"
              + " as the jar or the folder is, or as written: orders=orders/target/classes.")
  private final List<String> modules = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PAGE",
      description = "The page to write, such as status-reference.html.")
  private @Nullable Path page;

  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description = "The catalogue to write. By default catalog.json beside the page.")
  private @Nullable Path catalog;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the page: en or ko.")
  private String language = "en";

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      defaultValue = "",
      showDefaultValue = Help.Visibility.NEVER,
      description = "What the whole is called.")
  private String title = "";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    List<ModuleCatalog> catalogs = readAll();
    List<Endpoint> endpoints =
        catalogs.stream().flatMap(module -> module.catalog().endpoints().stream()).toList();
    List<Verdict> verdicts =
        catalogs.stream().flatMap(module -> module.catalog().verdicts().stream()).toList();
    StatusRegistry registry = StatusRegistry.load();
    write(
        new Reference(title, endpoints, verdicts, RuleBook.standard(registry), registry, locale()),
        target());
    List<String> conflicts = Conflicts.find(endpoints);
    conflicts.forEach(conflict -> err().println("conflict: " + conflict));
    out()
        .printf(
            "%s: %s, %s, %s%n",
            target(),
            count(catalogs.size(), "module"),
            count(endpoints.size(), "endpoint"),
            count(conflicts.size(), "conflict"));
    return conflicts.isEmpty() ? 0 : CONFLICT;
  }

  private List<ModuleCatalog> readAll() {
    List<ModulePath> paths = modules.stream().map(ModulePath::parse).toList();
    Set<String> names = new HashSet<>();
    for (ModulePath path : paths) {
      if (!names.add(path.name())) {
        throw wrong(
            "two modules are called '" + path.name() + "': name them, as in a=" + path.path());
      }
    }
    List<ModuleCatalog> catalogs = new ArrayList<>();
    for (ModulePath path : paths) {
      ModuleCatalog module = read(path);
      catalogs.add(module);
      err()
          .printf(
              "[%d/%d] %s: %s%n",
              catalogs.size(),
              paths.size(),
              module.name(),
              count(module.catalog().endpoints().size(), "endpoint"));
    }
    return catalogs;
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private ModuleCatalog read(ModulePath path) {
    try {
      return ModuleCatalog.read(path);
    } catch (UnreadableModuleException e) {
      throw wrong(e.getMessage());
    }
  }

  private void write(Reference reference, Path target) {
    try {
      Path folder = target.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(target, new StatusPage().render(reference));
      Files.writeString(
          catalog == null ? target.resolveSibling("catalog.json") : catalog,
          Catalog.write(reference));
    } catch (IOException e) {
      throw wrong("cannot write: " + e);
    }
  }

  private Locale locale() {
    if (!Set.of("en", "ko").contains(language)) {
      throw wrong("there is no language '" + language + "': use en or ko");
    }
    return Locale.forLanguageTag(language);
  }

  private Path target() {
    if (page == null) {
      throw wrong("Missing required option: '--out=PAGE'");
    }
    return page;
  }

  private PrintWriter out() {
    return specification().commandLine().getOut();
  }

  private PrintWriter err() {
    return specification().commandLine().getErr();
  }

  private ParameterException wrong(@Nullable String message) {
    return new ParameterException(specification().commandLine(), message);
  }

  private CommandSpec specification() {
    return Objects.requireNonNull(spec);
  }
}
