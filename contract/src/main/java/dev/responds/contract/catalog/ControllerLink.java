package dev.responds.contract.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A class with endpoints, as it is shown wherever it is named.
 *
 * @param id the anchor of its section
 * @param name the shortest name that no other one has
 */
public record ControllerLink(String id, String name) {

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ControllerLink link && id.equals(link.id) && name.equals(link.name));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
