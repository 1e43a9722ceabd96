package dev.responds.processor.page.view;

import java.util.List;

/**
 * What a client takes codes for that are not registered.
 *
 * @param rules by the first digit
 * @param inUse unregistered codes that the API has
 */
public record UnknownCodes(List<Range> rules, List<StatusLink> inUse) {

  /**
   * Codes that are taken for the same status.
   *
   * @param codes as in {@code 4xx}
   * @param takenFor the status
   */
  public record Range(String codes, StatusLink takenFor) {}
}
