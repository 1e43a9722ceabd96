package dev.responds.processor.command;

import dev.responds.contract.catalog.Catalog;
import dev.responds.contract.catalog.MalformedCatalogException;
import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.json.MalformedJsonException;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.rule.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The catalogue of one module.
 *
 * @param name name of the module
 * @param catalog its catalogue, whose endpoints say that they come from it
 * @param openApi its OpenAPI document, if that stands beside the catalogue
 */
record ModuleCatalog(String name, Catalog catalog, Optional<JsonObject> openApi) {

  private static final String FOLDER = "META-INF/responds/";
  private static final String ENTRY = FOLDER + "catalog.json";
  private static final String OPENAPI = "openapi.json";

  /**
   * Reads the catalogue of a jar, of a folder of classes, or a catalogue itself.
   *
   * @throws UnreadableModuleException if there is none that can be read
   */
  static ModuleCatalog read(ModulePath module) {
    try {
      Optional<String> document = document(module.path());
      return of(
          module.name(),
          Catalog.read(text(module.path())),
          document.isPresent() ? Optional.of(JsonParser.object(document.get())) : Optional.empty());
    } catch (MalformedJsonException e) {
      throw new UnreadableModuleException(
          module.path(), "its " + OPENAPI + " cannot be read: " + e.getMessage());
    } catch (IOException e) {
      throw new UnreadableModuleException(module.path(), e.toString());
    } catch (MalformedCatalogException | IllegalArgumentException e) {
      throw new UnreadableModuleException(
          module.path(), "its catalogue cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads the catalogue of a jar or of a folder of classes, if there is one.
   *
   * @throws UnreadableModuleException if it cannot be read
   */
  static Optional<Catalog> find(Path path) {
    try {
      Optional<String> text =
          Files.isDirectory(path) ? file(path.resolve(ENTRY)) : entry(path, ENTRY);
      return text.isPresent() ? Optional.of(Catalog.read(text.get())) : Optional.empty();
    } catch (IOException | MalformedCatalogException | IllegalArgumentException e) {
      throw new UnreadableModuleException(path, "its catalogue cannot be read: " + e.getMessage());
    }
  }

  private static ModuleCatalog of(String name, Catalog catalog, Optional<JsonObject> openApi) {
    Map<Endpoint, Endpoint> named = new HashMap<>();
    catalog.endpoints().forEach(endpoint -> named.put(endpoint, endpoint.of(name)));
    List<Verdict> verdicts =
        catalog.verdicts().stream()
            .map(
                verdict ->
                    new Verdict(verdict.endpoint().of(name), verdict.finding(), verdict.waiver()))
            .toList();
    return new ModuleCatalog(
        name,
        new Catalog(
            catalog.title(), catalog.endpoints().stream().map(named::get).toList(), verdicts),
        openApi);
  }

  private static String text(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new UnreadableModuleException(path, "there is no such file or folder");
    }
    if (Files.isDirectory(path)) {
      Path file = path.resolve(ENTRY);
      if (!Files.exists(file)) {
        throw new UnreadableModuleException(path, "the folder has no " + ENTRY);
      }
      return Files.readString(file);
    }
    return path.toString().endsWith(".json") ? Files.readString(path) : ofJar(path);
  }

  private static Optional<String> document(Path path) throws IOException {
    if (path.toString().endsWith(".json")) {
      Path sibling = path.resolveSibling(OPENAPI);
      return sibling.equals(path) ? Optional.empty() : file(sibling);
    }
    return Files.isDirectory(path)
        ? file(path.resolve(FOLDER + OPENAPI))
        : Files.exists(path) ? entry(path, FOLDER + OPENAPI) : Optional.empty();
  }

  private static Optional<String> file(Path path) throws IOException {
    return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
  }

  private static String ofJar(Path path) throws IOException {
    return entry(path, ENTRY)
        .orElseThrow(() -> new UnreadableModuleException(path, "the jar has no " + ENTRY));
  }

  private static Optional<String> entry(Path path, String name) throws IOException {
    try (ZipFile jar = new ZipFile(path.toFile())) {
      ZipEntry entry = jar.getEntry(name);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = jar.getInputStream(entry)) {
        return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
