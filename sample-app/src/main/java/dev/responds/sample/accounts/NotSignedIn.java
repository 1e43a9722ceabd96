package dev.responds.sample.accounts;

import dev.responds.Responds;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Nobody is signed in where somebody has to be. */
@Responds(401)
public final class NotSignedIn extends ErrorResponseException {

  /** How to sign in. */
  public static final String CHALLENGE = "Basic realm=\"order service\", charset=\"UTF-8\"";

  private static final long serialVersionUID = 1;

  NotSignedIn() {
    super(HttpStatus.UNAUTHORIZED);
    setTitle("Not signed in");
    setDetail("Send the name and the password of an account.");
    getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
  }
}
