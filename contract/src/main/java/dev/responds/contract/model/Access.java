package dev.responds.contract.model;

/** Who may call an endpoint, as far as annotations of a security framework say. */
public enum Access {
  /** No such annotation stands on the controller or its methods: it may be decided elsewhere. */
  UNKNOWN,
  /** Anybody: others of the controller are restricted, and this one is not. */
  OPEN,
  /** Who is authenticated. */
  AUTHENTICATED,
  /** Who is authenticated and has a certain role, scope or permission. */
  AUTHORIZED;

  /** Returns whether the caller has to be authenticated. */
  public boolean restricted() {
    return this == AUTHENTICATED || this == AUTHORIZED;
  }
}
