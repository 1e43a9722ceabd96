package dev.responds.sample.accounts;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the account whose credentials a request carries. */
@Component
final class SignIn {

  /** Hashing for unknown names too hides from the clock which names exist. */
  private static final PasswordHash NOBODY = PasswordHash.nobody();

  private final AccountRepository accounts;

  SignIn(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /** Returns the account if name and password are right. */
  Optional<Account> account(BasicCredentials credentials) {
    Optional<Account> account = accounts.findById(credentials.username());
    PasswordHash hash = account.map(Account::passwordHash).map(PasswordHash::parse).orElse(NOBODY);
    boolean right = hash.matches(credentials.password());
    return account.filter(found -> right);
  }
}
