package dev.responds.http;

import dev.responds.internal.Characters;
import dev.responds.internal.FieldSyntax;
import dev.responds.internal.FieldText;
import java.net.URI;
import java.util.Objects;

/**
 * A Bearer challenge that can say what was wrong with the token (RFC 6750 §3). Leave the error out
 * where the request had no token at all (RFC 6750 §3.1).
 *
 * <pre>{@code
 * Challenge.bearer("orders").error("insufficient_scope").scope("orders:write")
 * }</pre>
 */
public final class BearerChallenge extends Challenge {

  /** RFC 6750 §3 allows neither a quotation mark nor a backslash, not even escaped. */
  private static final Characters SCOPE = Characters.VISIBLE.without("\"\\");

  private static final Characters TEXT = SCOPE.and(" ");

  BearerChallenge(Challenge challenge, String name, String text) {
    super(challenge, name, text);
  }

  /**
   * Returns this challenge with what was wrong (RFC 6750 §3.1).
   *
   * @param code {@code "invalid_token"} with 401, {@code "insufficient_scope"} with 403, {@code
   *     "invalid_request"} with 400, or a code of an extension
   * @return a new challenge
   * @throws IllegalArgumentException if it has an error already, or {@code code} has a character
   *     other than a space or visible ASCII, a quotation mark or a backslash
   */
  public BearerChallenge error(String code) {
    return text("error", code);
  }

  /**
   * Returns this challenge with what was wrong, for the developer of the client (RFC 6750 §3).
   *
   * @param description one sentence
   * @return a new challenge
   * @throws IllegalArgumentException if it has a description already, or {@code description} has a
   *     character other than a space or visible ASCII, a quotation mark or a backslash
   */
  public BearerChallenge errorDescription(String description) {
    return text("error_description", description);
  }

  /**
   * Returns this challenge with a page where people read about the error (RFC 6750 §3).
   *
   * @param page an absolute URI
   * @return a new challenge
   * @throws IllegalArgumentException if it has a page already, or {@code page} is relative
   */
  public BearerChallenge errorUri(URI page) {
    String what = "error_uri of the Bearer challenge";
    String uri = FieldText.uri(what, page);
    if (!page.isAbsolute()) {
      throw new IllegalArgumentException(what + " is relative: " + uri);
    }
    return and("error_uri", '"' + uri + '"');
  }

  /**
   * Returns this challenge with the scope that a token needs for this resource (RFC 6750 §3).
   *
   * @param first a scope
   * @param more further scopes
   * @return a new challenge
   * @throws IllegalArgumentException if it has a scope already, or one of them is empty, has a
   *     space, a quotation mark, a backslash, or a character that is not visible ASCII
   */
  public BearerChallenge scope(String first, String... more) {
    StringBuilder scope = new StringBuilder(scopeToken(first));
    for (String other : Objects.requireNonNull(more, "scope of the Bearer challenge")) {
      scope.append(' ').append(scopeToken(other));
    }
    return and("scope", '"' + scope.toString() + '"');
  }

  @Override
  public BearerChallenge with(String name, String value) {
    return (BearerChallenge) super.with(name, value);
  }

  @Override
  BearerChallenge and(String name, String text) {
    return new BearerChallenge(this, name, text);
  }

  private BearerChallenge text(String name, String text) {
    String what = name + " of the Bearer challenge";
    return and(name, '"' + FieldSyntax.only(TEXT, what, FieldSyntax.notEmpty(what, text)) + '"');
  }

  private static String scopeToken(String scope) {
    String what = "scope of the Bearer challenge";
    return FieldSyntax.only(SCOPE, what, FieldSyntax.notEmpty(what, scope));
  }
}
