package dev.responds.contract.openapi;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.http.StatusTexts;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Schemas;
import java.util.List;

/**
 * What an OpenAPI document is made from.
 *
 * @param title the name of the API; empty if it has none
 * @param endpoints all endpoints, in the order of the page: the first of a path names its variables
 * @param schemas what their types look like as JSON
 * @param registry what HTTP says about each status
 * @param texts what each status tells the client
 */
public record Description(
    String title,
    List<Endpoint> endpoints,
    Schemas schemas,
    StatusRegistry registry,
    StatusTexts texts) {

  /** Makes the list immutable. */
  public Description {
    endpoints = List.copyOf(endpoints);
  }

  /** Writes what a document says of itself; it has to have a title. */
  static void writeInfo(String title, JsonWriter json) {
    json.object("info")
        .value("title", title.isEmpty() ? "API" : title)
        .value("version", "unversioned")
        .end();
  }
}
