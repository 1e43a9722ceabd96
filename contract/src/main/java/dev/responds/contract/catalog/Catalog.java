package dev.responds.contract.catalog;

import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Proof;
import dev.responds.contract.rule.Verdict;
import java.io.StringWriter;
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

  /** Writes the catalogue as JSON. The same API gives the same characters. */
  public static void write(ApiIndex api, Writer out) {
    new CatalogWriter(api, out).write();
  }

  /** Returns what the catalogue says of what was found in the code of one endpoint. */
  public static String text(Proof proof) {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text).object();
    ProofJson.write(json, proof);
    json.end().done();
    return text.toString();
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
