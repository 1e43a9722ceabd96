package dev.responds.sample.accounts;

import dev.responds.Responds;

/** Somebody is signed in who may not do this. */
@Responds(value = 403, problem = "administrators-only", detail = true)
public final class NotAdministrator extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotAdministrator() {
    super("Your account is not an administrator's.");
  }
}
