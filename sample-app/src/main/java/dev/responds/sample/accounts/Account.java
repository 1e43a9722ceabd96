package dev.responds.sample.accounts;

import org.springframework.data.annotation.Id;

/** Somebody who can sign in: a customer or an administrator. */
public record Account(@Id String username, String passwordHash, boolean administrator) {

  /** Leaves the hash out, so that it never reaches a log. */
  @Override
  public String toString() {
    return username;
  }
}
