package dev.responds.processor.page.view;

import dev.responds.contract.catalog.EndpointLink;
import java.util.List;
import java.util.Set;

/**
 * The endpoints that something is said about: each by itself while they are few, else how many of
 * each class.
 *
 * @param endpoints the endpoints; empty when they are counted
 * @param hidden the anchors of endpoints that clients are not to know of
 * @param counts how many there are of each class; empty when they are listed
 */
public record Places(List<EndpointLink> endpoints, Set<String> hidden, List<Count> counts) {

  /** There are none, or they are not named. */
  public static final Places NONE = new Places(List.of(), Set.of(), List.of());

  /**
   * Endpoints of one class.
   *
   * @param controller the class
   * @param endpoints how many of its endpoints
   */
  public record Count(GroupName controller, int endpoints) {}
}
