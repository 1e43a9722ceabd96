package dev.responds.contract.model;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header fields that a response always has: those HTTP demands, those that are declared, and
 * those without which the endpoint could not have built it.
 */
public final class CarriedFields {

  private static final String LOCATION = "Location";

  private final StatusRegistry registry;

  /** Knows what that registry says of each status. */
  public CarriedFields(StatusRegistry registry) {
    this.registry = registry;
  }

  /** Returns the names of the fields, each once. */
  public List<String> names(Endpoint endpoint, DeclaredResponse response) {
    List<String> names = new ArrayList<>();
    Optional<Status> status = registry.find(response.status());
    if (status.isPresent()) {
      names.addAll(status.get().mandatory());
    }
    for (HeaderField field : response.fields()) {
      addNew(names, field.name());
    }
    if (leadsSomewhere(endpoint, response, status)) {
      addNew(names, LOCATION);
    }
    return names;
  }

  /**
   * Returns whether the response has the field for sure: it is declared, or a factory that nothing
   * gets round demands it. What HTTP alone demands, the code may leave out.
   */
  public static boolean isCertain(String name, Endpoint endpoint, DeclaredResponse response) {
    return response.declares(name)
        || (response.sentByEndpoint() && endpoint.outcome().carrier() == Carrier.GENERATED);
  }

  /** The factories of generated responses demand a location; a redirect by view name is one. */
  private static boolean leadsSomewhere(
      Endpoint endpoint, DeclaredResponse response, Optional<Status> status) {
    if (!response.sentByEndpoint()) {
      return false;
    }
    boolean generated = endpoint.outcome().carrier() == Carrier.GENERATED;
    return (status.isPresent() && status.get().isFollowed())
        ? generated || endpoint.outcome().carrier() == Carrier.VIEW
        : (generated && response.status() == 201 && createsElsewhere(endpoint));
  }

  /** Returns whether what the endpoint creates has a location of its own (RFC 9110 §9.3.3). */
  public static boolean createsElsewhere(Endpoint endpoint) {
    return endpoint.routing().takes(HttpMethod.POST);
  }

  private static void addNew(List<String> names, String name) {
    for (String known : names) {
      if (known.equalsIgnoreCase(name)) {
        return;
      }
    }
    names.add(name);
  }
}
