package dev.responds.runtime;

import dev.responds.http.Link;
import dev.responds.http.Location;
import java.net.URI;

/**
 * The fields that say where the outcome of an accepted request can be watched (RFC 9110 §15.3.3).
 *
 * @param <S> the stage that takes the fields
 */
public interface MonitorFields<S> extends LocationField<S> {

  /**
   * Sets {@code Link} with {@code rel="status"} (RFC 8631 §4.4).
   *
   * @param uri the resource that shows the status of the work
   * @return this stage
   */
  default S statusLink(URI uri) {
    return header("Link", FieldValue.link(uri, "status"));
  }

  /**
   * Sets {@code Link} with {@code rel="status"}, to what a URI template has expanded to (RFC 8631
   * §4.4).
   *
   * @param location the resource that shows the status of the work
   * @return this stage
   */
  default S statusLink(Location location) {
    return header("Link", Link.of(location, "status").toString());
  }
}
