package dev.responds.processor.reference;

import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.http.Status;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.reference.view.HeaderField;
import dev.responds.processor.reference.view.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The header fields that a response always has: those HTTP demands, those that are declared, and
 * those without which the endpoint could not have built it.
 */
final class HeaderFields {

  private static final String CHALLENGE = "WWW-Authenticate";
  private static final String LOCATION = "Location";
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final StatusRegistry registry;

  HeaderFields(StatusRegistry registry) {
    this.registry = registry;
  }

  List<String> names(Endpoint endpoint, DeclaredResponse response) {
    List<String> names = new ArrayList<>(mandatory(response));
    response.headers().forEach(name -> addNew(names, name));
    if (leadsSomewhere(endpoint, response)) {
      addNew(names, LOCATION);
    }
    return names;
  }

  List<HeaderField> describe(Endpoint endpoint, DeclaredResponse response, Texts texts) {
    List<String> mandatory = mandatory(response);
    return names(endpoint, response).stream()
        .map(
            name ->
                new HeaderField(
                    name,
                    name.equals(CHALLENGE) ? endpoint.policy().challenge().orElse("") : "",
                    mandatory.contains(name) ? texts.get("header.mandatory") : ""))
        .toList();
  }

  private List<String> mandatory(DeclaredResponse response) {
    return registry.find(response.status()).map(Status::mandatory).orElse(List.of());
  }

  /** The factories of generated responses demand a location; a redirect by view name is one. */
  private static boolean leadsSomewhere(Endpoint endpoint, DeclaredResponse response) {
    if (!response.sentByEndpoint()) {
      return false;
    }
    boolean redirect = REDIRECTS.contains(response.status());
    return switch (endpoint.carrier()) {
      case GENERATED -> redirect || (response.status() == 201 && takesPost(endpoint));
      case VIEW -> redirect;
      default -> false;
    };
  }

  private static boolean takesPost(Endpoint endpoint) {
    return endpoint.methods().isEmpty() || endpoint.methods().contains(HttpMethod.POST);
  }

  private static void addNew(List<String> names, String name) {
    if (names.stream().noneMatch(name::equalsIgnoreCase)) {
      names.add(name);
    }
  }
}
