package dev.responds.processor.reference;

import dev.responds.processor.model.Endpoint;
import dev.responds.processor.reference.catalog.MalformedCatalogException;
import dev.responds.processor.rule.Verdict;
import java.io.Writer;
import java.util.List;

/**
 * The status reference for machines, in no human language: {@code catalog.json}.
 *
 * @param title what the API is called; empty if nobody has said
 * @param endpoints all endpoints
 * @param verdicts what the rules found at them
 */
public record Catalog(String title, List<Endpoint> endpoints, List<Verdict> verdicts) {

  /** Makes the lists immutable. */
  public Catalog {
    endpoints = List.copyOf(endpoints);
    verdicts = List.copyOf(verdicts);
  }

  /** Writes the catalogue as JSON. The same reference gives the same characters. */
  public static void write(Reference reference, Writer out) {
    new CatalogWriter(reference, out).write();
  }

  /**
   * Reads a catalogue. Places in the sources are not in it.
   *
   * @throws MalformedCatalogException if it is none, or of another version
   */
  public static Catalog read(String json) {
    CatalogReader reader = CatalogReader.parse(json);
    return new Catalog(reader.title(), reader.endpoints(), reader.verdicts());
  }
}
