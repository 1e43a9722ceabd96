package dev.responds.sample.accounts;

import java.util.Optional;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers who they are. */
@RestController
final class AccountController implements AccountApi {

  @Override
  public AccountApiResponses.Current current(Optional<Account> account) {
    if (account.isEmpty()) {
      return AccountApiResponses.current().unauthorized().problem("Not signed in");
    }
    Account caller = account.get();
    return AccountApiResponses.current()
        .ok()
        .body(new AccountView(caller.username(), caller.administrator()));
  }
}
