package dev.responds.sample.accounts;

import dev.responds.sample.accounts.AccountApiResponses.Current;
import dev.responds.sample.accounts.AccountApiResponses.Respond;
import java.util.Optional;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers who they are. */
@RestController
final class AccountController implements AccountApi {

  @Override
  public Current current(Optional<Account> account) {
    if (account.isEmpty()) {
      return Respond.current().unauthorized().problem("Not signed in");
    }
    Account caller = account.get();
    return Respond.current().ok().body(new AccountView(caller.username(), caller.administrator()));
  }
}
