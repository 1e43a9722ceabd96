package dev.responds.contract.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint, as it is shown wherever it is named.
 *
 * @param id the anchor of its section
 * @param methods the request methods, or {@code *}
 * @param paths path templates
 * @param version the version of the API that requests ask for; empty if any will do
 * @param controller the class that has it
 */
public record EndpointLink(
    String id, String methods, List<String> paths, String version, ControllerLink controller) {

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof EndpointLink link
            && id.equals(link.id)
            && methods.equals(link.methods)
            && paths.equals(link.paths)
            && version.equals(link.version)
            && controller.equals(link.controller));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
