package dev.responds.test.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with one response.
 *
 * @param rule the id of the rule: that of the compiler, where it has the same one
 * @param kind what is the same for all responses with the same fault, whatever was requested
 * @param message the message as the compiler would print it: what came, what is declared, and what
 *     to type
 */
public record Violation(String rule, String kind, String message) {

  /** Returns the messages of all of them; one that is there twice is said once. */
  public static String messages(List<Violation> violations) {
    return violations.stream().map(Violation::message).distinct().collect(Collectors.joining("\n"));
  }
}
