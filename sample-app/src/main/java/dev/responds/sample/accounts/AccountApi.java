package dev.responds.sample.accounts;

import dev.responds.Responds;
import dev.responds.sample.accounts.AccountApiResponses.Current;
import dev.responds.sample.web.SendsJson;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * The account endpoints as their clients see them; whoever implements them sends these statuses.
 */
interface AccountApi {

  /** Returns the caller's own account. */
  @GetMapping("/account")
  @SendsJson
  @Responds(value = 200, body = AccountView.class, when = "the credentials are right")
  @Responds(value = 401, when = "the request carries no credentials, or wrong ones")
  Current current(@RequestAttribute(name = "account", required = false) Optional<Account> account);
}
