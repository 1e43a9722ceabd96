package dev.responds.contract.rule.check;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;

/** The submission of an HTML form, as far as an endpoint shows it. */
final class FormPost {

  private FormPost() {}

  static boolean is(Endpoint endpoint) {
    return endpoint.only(HttpMethod.POST)
        && (endpoint.takesForm() || endpoint.outcome().carrier() == Carrier.VIEW);
  }

  /** Returns whether a browser shows what the endpoint answers. */
  static boolean showsPage(Endpoint endpoint) {
    return endpoint.outcome().carrier() == Carrier.VIEW
        || endpoint.routing().produces().stream().anyMatch(type -> type.startsWith("text/html"));
  }
}
