package dev.responds.processor.page.view;

import java.util.List;

/**
 * What the head of the page tells of the API.
 *
 * @param version its version; empty if nobody says
 * @param date the day of the page; empty if nobody says
 * @param servers where it is
 * @param document where its OpenAPI document is; empty if that is not published
 */
public record Head(String version, String date, List<String> servers, String document) {

  /** Returns whether there is nothing to tell. */
  public boolean isEmpty() {
    return version.isEmpty() && date.isEmpty() && servers.isEmpty() && document.isEmpty();
  }
}
