package dev.responds.contract.openapi;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.http.StatusTexts;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Schemas;
import dev.responds.contract.model.SecurityScheme;
import java.util.List;
import java.util.Map;

/**
 * What an OpenAPI document is made from.
 *
 * @param info what is said of the API as a whole
 * @param endpoints the endpoints that clients may know of, in the order of the page: the first of a
 *     path names its variables
 * @param schemas what their types look like as JSON
 * @param schemes ways for callers to say who they are that somebody has named
 * @param registry what HTTP says about each status
 * @param texts what each status tells the client
 */
public record Description(
    Info info,
    List<Endpoint> endpoints,
    Schemas schemas,
    Map<String, SecurityScheme> schemes,
    StatusRegistry registry,
    StatusTexts texts) {

  /** Makes the collections immutable. */
  public Description {
    endpoints = List.copyOf(endpoints);
    schemes = Map.copyOf(schemes);
  }
}
