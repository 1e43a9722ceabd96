package dev.responds.sample.accounts;

import dev.responds.Responds;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody is signed in who may not do this. */
@Responds(403)
public final class NotAdministrator extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  NotAdministrator() {
    super(HttpStatus.FORBIDDEN);
    setTitle("Administrators only");
    setDetail("Your account is not an administrator's.");
  }
}
