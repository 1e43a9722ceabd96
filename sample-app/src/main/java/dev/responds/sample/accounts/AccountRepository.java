package dev.responds.sample.accounts;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The accounts in the database. */
interface AccountRepository extends Repository<Account, String> {

  /** Returns the account of that name. */
  Optional<Account> findById(String username);
}
