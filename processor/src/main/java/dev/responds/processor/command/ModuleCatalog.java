package dev.responds.processor.command;

import dev.responds.contract.catalog.Catalog;
import dev.responds.contract.catalog.MalformedCatalogException;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The catalogue of one module.
 *
 * @param name name of the module
 * @param catalog its catalogue, whose endpoints say that they come from it
 */
record ModuleCatalog(String name, Catalog catalog) {

  private static final String ENTRY = "META-INF/responds/catalog.json";

  /**
   * Reads the catalogue of a jar, of a folder of classes, or a catalogue itself.
   *
   * @throws UnreadableModuleException if there is none that can be read
   */
  static ModuleCatalog read(ModulePath module) {
    try {
      return of(module.name(), Catalog.read(text(module.path())));
    } catch (IOException e) {
      throw new UnreadableModuleException(module.path(), e.toString());
    } catch (MalformedCatalogException e) {
      throw new UnreadableModuleException(
          module.path(), "its catalogue cannot be read: " + e.getMessage());
    }
  }

  private static ModuleCatalog of(String name, Catalog catalog) {
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
            catalog.title(), catalog.endpoints().stream().map(named::get).toList(), verdicts));
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

  private static String ofJar(Path path) throws IOException {
    try (ZipFile jar = new ZipFile(path.toFile())) {
      ZipEntry entry = jar.getEntry(ENTRY);
      if (entry == null) {
        throw new UnreadableModuleException(path, "the jar has no " + ENTRY);
      }
      try (InputStream in = jar.getInputStream(entry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
