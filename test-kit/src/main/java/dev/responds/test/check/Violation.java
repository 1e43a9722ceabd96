package dev.responds.test.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with one response.
 *
 * @param rule the id of the rule: that of the compiler, where it has the same one
 * @param request the request that was answered
 * @param came what came
 * @param declared what is declared, line by line
 * @param fix what to type
 */
public record Violation(
    String rule, String request, String came, List<String> declared, String fix) {

  /** Makes the list immutable. */
  public Violation {
    declared = List.copyOf(declared);
  }

  /** Returns the message as the compiler would print it. */
  public String message() {
    StringBuilder message = new StringBuilder("[" + rule + "] " + request + " " + came);
    for (String line : declared) {
      message.append("\n    declared: ").append(line);
    }
    return message.append("\n    fix: ").append(fix).toString();
  }

  /** Returns the messages of all of them; one that is there twice is said once. */
  public static String messages(List<Violation> violations) {
    return violations.stream().map(Violation::message).distinct().collect(Collectors.joining("\n"));
  }
}
