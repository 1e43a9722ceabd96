package dev.responds.processor.page.view;

import dev.responds.contract.catalog.EndpointLink;
import java.util.List;

/**
 * What was not understood of the code.
 *
 * @param looked whether somebody has looked at the code at all
 * @param lines the endpoints of which something was not understood
 */
public record Gaps(boolean looked, List<Line> lines) {

  /**
   * One endpoint.
   *
   * @param endpoint the endpoint
   * @param extent what may be missing
   * @param reasons why
   * @param more how many other reasons there are, in words; empty for none
   */
  public record Line(EndpointLink endpoint, String extent, List<String> reasons, String more) {}
}
