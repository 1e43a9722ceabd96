package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyMistakesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          allow = {200, 404}                        | []
          allow = {100, 599}                        | []
          allow = 299                               | []
          allow = {200, 99}                         | [invalid-status]
          allow = {600, 0}                          | [invalid-status, invalid-status]
          deny = -1                                 | [invalid-status]
          allow = {200, 404}, deny = {404, 410}     | [contradictory-policy]
          allow = {200, 404}, deny = 410            | []
          problemBase = "https://a.example/p"       | []
          problemBase = "a base"                    | [invalid-problem-type]
          challenge = "Bearer"                      | []
          challenge = "Bearer realm=\\"shop\\", Basic realm=a" | []
          challenge = "Bearer realm=the shop"       | [invalid-challenge]
          challenge = "Basic"                       | [invalid-challenge]
          challenge = "realm=\\"shop\\""            | [invalid-challenge]
          allow = Missing.NUMBER, deny = 410        | []
          exceptions = @ExceptionStatus(exception = Error.class, status = 423) | []
          exceptions = @ExceptionStatus(exception = Error.class, status = 4)   | [invalid-status]
          exceptions = @ExceptionStatus(exception = Gone.class, status = 423)  | []
          levels = @RuleLevel(rule = Missing.ID, severity = Severity.OFF) | []
          levels = @RuleLevel(rule = "a", severity = Severity.GONE)       | []
          levels = @RuleLevel(rule = "a")                                 | []
          """)
  void whatAPolicyCannotMeanIsReported(String attributes, String mistakes) {
    ReadApi api =
        ReadApi.of(
            "shop.Orders",
            "@StatusPolicy(%s) @RestController class Orders { @GetMapping void run() {} }"
                .formatted(attributes));

    assertThat(api.mistakes()).hasToString(mistakes);
  }
}
