package dev.responds.processor.command;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.catalog.Catalog;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.openapi.OpenApiMerge;
import dev.responds.contract.rule.Verdict;
import dev.responds.contract.rule.check.StandardRules;
import dev.responds.processor.page.About;
import dev.responds.processor.page.Reference;
import dev.responds.processor.page.StatusPage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one page and one catalogue of the catalogues of several modules. */
final class Merge {

  private final MergeOrder order;
  private final PrintStream out;
  private final PrintStream err;

  Merge(MergeOrder order, PrintStream out, PrintStream err) {
    this.order = order;
    this.out = out;
    this.err = err;
  }

  /**
   * Returns whether several modules answer the same request, as an exit code.
   *
   * @throws CommandException if an argument or a module cannot be read, or a file cannot be
   *     written; nothing is written then
   */
  ExitCode run() {
    order.check();
    List<ModuleCatalog> catalogs = readAll();
    List<Endpoint> endpoints =
        catalogs.stream().flatMap(module -> module.catalog().endpoints().stream()).toList();
    String document = WrittenFiles.text(out -> openApi(catalogs).write(order.info(), out));
    write(reference(catalogs, endpoints, document), document);
    List<String> conflicts = Conflicts.find(endpoints);
    conflicts.forEach(conflict -> err.println("conflict: " + conflict));
    out.printf(
        "%s: %s, %s, %s%n",
        order.page(),
        count(catalogs.size(), "module"),
        count(endpoints.size(), "endpoint"),
        count(conflicts.size(), "conflict"));
    return conflicts.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
  }

  private static OpenApiMerge openApi(List<ModuleCatalog> catalogs) {
    OpenApiMerge merge = new OpenApiMerge();
    for (ModuleCatalog module : catalogs) {
      module.openApi().ifPresent(document -> merge.add(module.name(), document));
    }
    return merge;
  }

  private Reference reference(
      List<ModuleCatalog> catalogs, List<Endpoint> endpoints, String document) {
    List<Verdict> verdicts =
        catalogs.stream().flatMap(module -> module.catalog().verdicts().stream()).toList();
    StatusRegistry registry = StatusRegistry.load();
    return new Reference(
        new ApiIndex(order.info().title(), endpoints, verdicts, registry),
        StandardRules.book(registry),
        order.language(),
        order.audience(),
        new About(
            order.info(), "", Optional.of(JsonParser.object(document)), order.openApiAddress()),
        order.seen());
  }

  private List<ModuleCatalog> readAll() {
    List<ModulePath> paths = order.modules();
    Set<String> names = new HashSet<>();
    for (ModulePath path : paths) {
      if (!names.add(path.name())) {
        throw new CommandException(
            "two modules are called '" + path.name() + "': name them, as in a=" + path.path());
      }
    }
    List<ModuleCatalog> catalogs = new ArrayList<>();
    for (ModulePath path : paths) {
      ModuleCatalog module = ModuleCatalog.read(path);
      catalogs.add(module);
      err.printf(
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

  /** All is made before anything is written. */
  private void write(Reference reference, String document) {
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(order.page(), WrittenFiles.text(page -> StatusPage.write(reference, page)));
    files.put(
        order.catalog(), WrittenFiles.text(catalog -> Catalog.write(reference.api(), catalog)));
    files.put(order.openApi(), document);
    WrittenFiles.write(files);
  }
}
