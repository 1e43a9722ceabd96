package dev.responds.http;

import dev.responds.internal.FieldSyntax;
import dev.responds.internal.FieldText;

/**
 * One challenge of {@code WWW-Authenticate} or {@code Proxy-Authenticate}: an authentication scheme
 * and its parameters (RFC 9110 §11.3).
 *
 * <pre>{@code
 * Challenge.basic("orders")                            // Basic realm="orders", charset="UTF-8"
 * Challenge.bearer("orders").error("invalid_token")    // Bearer realm="orders", error="invalid_token"
 * Challenge.of("DPoP").with("algs", "ES256")           // DPoP algs="ES256"
 * }</pre>
 */
public sealed class Challenge permits BearerChallenge, DigestChallenge {

  private final String scheme;
  private final String value;
  private final ParameterNames names;

  private Challenge(String scheme, String value) {
    this.scheme = scheme;
    this.value = value;
    this.names = ParameterNames.NONE;
  }

  /** A challenge with one parameter more, whose value is written out. */
  Challenge(Challenge challenge, String name, String text) {
    this.scheme = challenge.scheme;
    this.names = challenge.names.with(scheme, name);
    this.value = challenge.value + (challenge.names.isEmpty() ? " " : ", ") + name + "=" + text;
  }

  /**
   * Returns a challenge of any scheme, without parameters yet.
   *
   * @param scheme the scheme's token, as in {@code "Negotiate"}
   * @return the challenge
   * @throws IllegalArgumentException if {@code scheme} is not a token (RFC 9110 §11.1)
   */
  public static Challenge of(String scheme) {
    return new Challenge(FieldSyntax.token("authentication scheme", scheme), scheme);
  }

  /**
   * Returns a challenge that carries one opaque value in place of parameters, as Negotiate does
   * while it is under way (RFC 4559 §4.1).
   *
   * @param scheme the scheme's token, as in {@code "Negotiate"}
   * @param value the value, in Base64 or alike
   * @return the challenge
   * @throws IllegalArgumentException if {@code scheme} is not a token or {@code value} not a
   *     token68 (RFC 9110 §11.2)
   */
  public static Challenge of(String scheme, String value) {
    FieldSyntax.token("authentication scheme", scheme);
    FieldSyntax.token68("value of the " + scheme + " challenge", value);
    return new Challenge(scheme, scheme + " " + value);
  }

  /**
   * Returns a Basic challenge (RFC 7617 §2), for user names and passwords in UTF-8.
   *
   * @param realm names what is protected
   * @return the challenge
   * @throws IllegalArgumentException if {@code realm} has characters that a header field cannot
   *     carry
   */
  public static Challenge basic(String realm) {
    return of("Basic").with("realm", realm).with("charset", "UTF-8");
  }

  /**
   * Returns a Bearer challenge (RFC 6750 §3), to which the attributes of an error can be added.
   *
   * @param realm names what is protected
   * @return the challenge
   * @throws IllegalArgumentException if {@code realm} has characters that a header field cannot
   *     carry
   */
  public static BearerChallenge bearer(String realm) {
    return new BearerChallenge(of("Bearer"), "realm", FieldSyntax.quoted("realm", realm));
  }

  /**
   * Returns a Digest challenge with SHA-256 and the quality of protection {@code auth} (RFC 7616
   * §3.3).
   *
   * @param realm names what is protected
   * @param nonce made by the server, another one for each 401
   * @return the challenge
   * @throws IllegalArgumentException if an argument has characters that a header field cannot carry
   */
  public static DigestChallenge digest(String realm, String nonce) {
    return digest(realm, nonce, "SHA-256", "auth");
  }

  /**
   * Returns a Digest challenge (RFC 7616 §3.3). Offer several algorithms by several challenges, the
   * strongest first.
   *
   * @param realm names what is protected
   * @param nonce made by the server, another one for each 401
   * @param algorithm as in {@code "SHA-512-256"}
   * @param qop a quality of protection, {@code "auth"} or {@code "auth-int"}
   * @param more further qualities
   * @return the challenge
   * @throws IllegalArgumentException if {@code algorithm} or a quality is not a token, or an
   *     argument has characters that a header field cannot carry
   */
  public static DigestChallenge digest(
      String realm, String nonce, String algorithm, String qop, String... more) {
    String qualities = FieldText.list("qop of the Digest challenge", qop, more, FieldSyntax::token);
    return new DigestChallenge(of("Digest"), "realm", FieldSyntax.quoted("realm", realm))
        .and("nonce", FieldSyntax.quoted("nonce", nonce))
        .and("qop", '"' + qualities + '"')
        .and("algorithm", FieldSyntax.token("algorithm of the Digest challenge", algorithm));
  }

  /**
   * Returns this challenge with one more parameter, always written as a quoted string.
   *
   * @param name the parameter's token, as in {@code "error"}
   * @param value the parameter's text, unquoted
   * @return a new challenge
   * @throws IllegalArgumentException if {@code name} is not a token, is there already, the
   *     challenge has an opaque value, or {@code value} has characters that a header field cannot
   *     carry
   */
  public Challenge with(String name, String value) {
    FieldSyntax.token("parameter of the " + scheme + " challenge", name);
    if (names.isEmpty() && this.value.length() > scheme.length()) {
      throw new IllegalArgumentException(
          scheme + " challenge has a value in place of the parameter " + name);
    }
    return and(name, FieldSyntax.quoted(name, value));
  }

  /** Returns this challenge with one more parameter, whose value is written out. */
  Challenge and(String name, String text) {
    return new Challenge(this, name, text);
  }

  /** Returns the challenge as it stands in the header field. */
  @Override
  public final String toString() {
    return value;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Challenge that && value.equals(that.value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }
}
