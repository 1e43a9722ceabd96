package dev.responds.sample.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/** A user name and a password as the Basic scheme sends them (RFC 7617). */
record BasicCredentials(String username, String password) {

  private static final String SCHEME = "Basic ";

  /** Reads the value of {@code Authorization}; empty if it is not well-formed. */
  static Optional<BasicCredentials> parse(String authorization) {
    if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    return decode(authorization.substring(SCHEME.length()).trim()).flatMap(BasicCredentials::split);
  }

  private static Optional<String> decode(String encoded) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(encoded), UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static Optional<BasicCredentials> split(String pair) {
    int colon = pair.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.of(new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1)));
  }

  /** Leaves the password out, so that it never reaches a log. */
  @Override
  public String toString() {
    return username;
  }
}
