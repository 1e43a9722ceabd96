package dev.responds.processor.read.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Access;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          permitAll                                                | OPEN
          permitAll()                                              | OPEN
          isAnonymous()                                            | OPEN
          isAuthenticated()                                        | AUTHENTICATED
          (isFullyAuthenticated())                                 | AUTHENTICATED
          !isAnonymous()                                           | AUTHENTICATED
          not isAnonymous()                                        | AUTHENTICATED
          denyAll                                                  | AUTHORIZED
          hasRole('ADMIN')                                         | AUTHORIZED
          hasAnyAuthority('a or b', 'c')                           | AUTHORIZED
          hasRole('A') or hasRole('B')                             | AUTHORIZED
          hasRole('A') or isAuthenticated()                        | AUTHENTICATED
          hasRole('A') or permitAll                                | OPEN
          hasRole('A') or #order.shared                            | UNKNOWN
          hasRole('A') and #order.open                             | AUTHORIZED
          isAuthenticated() AND hasRole('A')                       | AUTHORIZED
          (hasRole('A') or hasRole('B')) and isAuthenticated()     | AUTHORIZED
          (hasRole('A')) or (permitAll())                          | OPEN
          permitAll and #order.open                                | UNKNOWN
          hasRole('ANONYMOUS')                                     | UNKNOWN
          !hasRole('A')                                            | UNKNOWN
          @rules.may(authentication, #id)                          | UNKNOWN
          #name == authentication.name                             | UNKNOWN
          hasRole('A').equals(hasRole('B'))                        | UNKNOWN
          hasRole('A                                               | UNKNOWN
          ((                                                       | UNKNOWN
          or                                                       | UNKNOWN
          """)
  void anExpressionDemandsNoMoreThanIsCertain(String expression, Access access) {
    assertThat(SecurityExpression.read(expression)).isEqualTo(access);
  }
}
