package dev.responds.processor.command;

import dev.responds.contract.json.MalformedJsonException;
import dev.responds.contract.openapi.Info;
import dev.responds.processor.page.Audience;
import dev.responds.processor.page.SeenByTests;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What to merge, and into what.
 *
 * @param modules where the catalogues are, at least one
 * @param page the page to write
 * @param catalog the catalogue to write
 * @param openApi the OpenAPI document to write
 * @param language language of the page
 * @param audience whom the page is for
 * @param info what is said of the whole
 * @param coverage what the test kit has written of the tests of modules
 */
record MergeOrder(
    List<ModulePath> modules,
    Path page,
    Path catalog,
    Path openApi,
    Locale language,
    Audience audience,
    Info info,
    List<Path> coverage) {

  /** Makes the lists immutable. */
  MergeOrder {
    modules = List.copyOf(modules);
    coverage = List.copyOf(coverage);
  }

  /**
   * Looks whether what is written would destroy something.
   *
   * @throws CommandException if two files to write are one, or one of them is read
   */
  void check() {
    Set<Path> written = new HashSet<>();
    for (Path file : List.of(page, catalog, openApi)) {
      if (Files.isDirectory(file)) {
        throw new CommandException(file + " is a folder");
      }
      if (!written.add(absolute(file))) {
        throw new CommandException(file + " would be written twice");
      }
    }
    for (ModulePath module : modules) {
      if (written.contains(absolute(module.path()))) {
        throw new CommandException(module.path() + " is read, and would be overwritten");
      }
    }
  }

  /**
   * Returns what tests have seen.
   *
   * @throws CommandException if a file cannot be read, or is something else
   */
  SeenByTests seen() {
    List<String> reports = new ArrayList<>();
    for (Path file : coverage) {
      try {
        String report = Files.readString(file);
        SeenByTests.read(List.of(report));
        reports.add(report);
      } catch (IOException | IllegalArgumentException | MalformedJsonException e) {
        throw new CommandException("cannot read " + file + ": " + e.getMessage());
      }
    }
    return SeenByTests.read(reports);
  }

  /** Returns where a reader of the page finds the document; empty if that is on another drive. */
  String openApiAddress() {
    try {
      Path folder = Objects.requireNonNull(absolute(page).getParent());
      String address = folder.relativize(absolute(openApi)).toString().replace('\\', '/');
      return new URI(null, null, address, null).toASCIIString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return "";
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
