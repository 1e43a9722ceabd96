package dev.responds.sample.accounts;

import dev.responds.Responds;

/** Nobody is signed in where somebody has to be; the policy has the challenge. */
@Responds(value = 401, problem = "not-signed-in", detail = true)
public final class NotSignedIn extends RuntimeException {

  /** How to sign in. */
  public static final String CHALLENGE = "Basic realm=\"order service\", charset=\"UTF-8\"";

  private static final long serialVersionUID = 1;

  NotSignedIn() {
    super("Send the name and the password of an account.");
  }
}
