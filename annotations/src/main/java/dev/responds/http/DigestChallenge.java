package dev.responds.http;

import dev.responds.internal.FieldText;
import java.net.URI;
import java.util.Objects;

/**
 * A Digest challenge (RFC 7616 §3.3).
 *
 * <pre>{@code
 * Challenge.digest("orders", nonce).opaque(session).stale()
 * }</pre>
 */
public final class DigestChallenge extends Challenge {

  DigestChallenge(Challenge challenge, String name, String text) {
    super(challenge, name, text);
  }

  /**
   * Returns this challenge with data that the client sends back unchanged (RFC 7616 §3.3).
   *
   * @param data in Base64 or hexadecimal digits
   * @return a new challenge
   * @throws IllegalArgumentException if it is there already, or {@code data} has characters that a
   *     header field cannot carry
   */
  public DigestChallenge opaque(String data) {
    return with("opaque", data);
  }

  /**
   * Returns this challenge with the note that only the nonce was out of date, so that the client
   * may try again without asking its user (RFC 7616 §3.3).
   *
   * @return a new challenge
   * @throws IllegalArgumentException if it is there already
   */
  public DigestChallenge stale() {
    return and("stale", "true");
  }

  /**
   * Returns this challenge with the note that the server takes the hash of a user name (RFC 7616
   * §3.4.4).
   *
   * @return a new challenge
   * @throws IllegalArgumentException if it is there already
   */
  public DigestChallenge userhash() {
    return and("userhash", "true");
  }

  /**
   * Returns this challenge with the note that user names and passwords are hashed in UTF-8 (RFC
   * 7616 §3.3).
   *
   * @return a new challenge
   * @throws IllegalArgumentException if it is there already
   */
  public DigestChallenge utf8() {
    return and("charset", "UTF-8");
  }

  /**
   * Returns this challenge with what else the same credentials open (RFC 7616 §3.3).
   *
   * @param first absolute, or relative to the root of the server
   * @param more further URIs
   * @return a new challenge
   * @throws IllegalArgumentException if it is there already
   */
  public DigestChallenge domain(URI first, URI... more) {
    String what = "domain of the Digest challenge";
    StringBuilder domain = new StringBuilder(FieldText.uri(what, first));
    for (URI other : Objects.requireNonNull(more, what)) {
      domain.append(' ').append(FieldText.uri(what, other));
    }
    return and("domain", '"' + domain.toString() + '"');
  }

  @Override
  public DigestChallenge with(String name, String value) {
    return (DigestChallenge) super.with(name, value);
  }

  @Override
  DigestChallenge and(String name, String text) {
    return new DigestChallenge(this, name, text);
  }
}
