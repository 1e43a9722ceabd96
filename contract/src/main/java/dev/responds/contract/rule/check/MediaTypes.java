package dev.responds.contract.rule.check;

/** Media types as mappings write them. */
final class MediaTypes {

  private static final String BYTE_RANGES = "multipart/byteranges";

  private MediaTypes() {}

  /** Returns whether it is one of problem details (RFC 9457 §6). */
  static boolean problem(String type) {
    return type.startsWith("application/problem+json")
        || type.startsWith("application/problem+xml");
  }

  /** Returns whether it is the one of several ranges (RFC 9110 §14.6). */
  static boolean byteRanges(String type) {
    return type.regionMatches(true, 0, BYTE_RANGES, 0, BYTE_RANGES.length());
  }
}
