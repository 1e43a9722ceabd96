package dev.responds.contract.openapi;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.http.StatusTexts;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Schemas;
import java.util.List;

/**
 * What an OpenAPI document is made from.
 *
 * @param title the name of the API; empty if it has none
 * @param endpoints all endpoints, in any order
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

  /** Returns a title in any case: a document has to have one. */
  String name() {
    return title.isEmpty() ? "API" : title;
  }
}
