package dev.responds.test.api;

import java.util.Comparator;

/**
 * What tells a declared response from all others.
 *
 * @param endpoint the id of its endpoint
 * @param status the status code
 * @param mediaType the media type that is declared; empty if none
 * @param problem the problem type that is declared; empty if none
 */
public record ResponseKey(String endpoint, int status, String mediaType, String problem)
    implements Comparable<ResponseKey> {

  private static final Comparator<ResponseKey> ORDER =
      Comparator.comparing(ResponseKey::endpoint)
          .thenComparingInt(ResponseKey::status)
          .thenComparing(ResponseKey::mediaType)
          .thenComparing(ResponseKey::problem);

  @Override
  public int compareTo(ResponseKey other) {
    return ORDER.compare(this, other);
  }
}
