package dev.responds.test.check;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.text.Translations;
import dev.responds.test.exchange.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Messages about responses, in one language. */
final class Texts {

  private static final String BUNDLE = "/dev/responds/test/check/violations";

  private final StatusRegistry registry;
  private final Translations texts;

  Texts(StatusRegistry registry, Locale language) {
    this.registry = registry;
    this.texts = Translations.of(BUNDLE, language);
  }

  /** Returns the text of a key; templates are kept when they were read, by one thread at once. */
  synchronized String get(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /**
   * Returns what is wrong with a response.
   *
   * @param rule the id of the rule
   * @param key of the text that says what came; that of the fix ends in {@code .fix}
   * @param came what else that text names, after the request and the status
   * @param declared what is declared, line by line
   * @param fix what the text of the fix names
   */
  Violation violation(
      String rule,
      String key,
      Exchange exchange,
      List<String> came,
      List<String> declared,
      List<String> fix) {
    List<String> arguments = new ArrayList<>();
    arguments.add(exchange.request());
    arguments.add(status(exchange.status()));
    arguments.addAll(came);
    StringBuilder below = new StringBuilder();
    for (String line : declared) {
      below.append("\n    ").append(get("declared", line));
    }
    below.append("\n    ").append(get("fix", get(key + ".fix", fix.toArray())));
    return new Violation(
        rule,
        rule + " " + exchange.status() + below,
        "[" + rule + "] " + get(key, arguments.toArray()) + below);
  }

  /** Returns code and reason, as in {@code 404 Not Found}. */
  private String status(int code) {
    return registry.find(code).map(Object::toString).orElse(Integer.toString(code));
  }

  /** Returns all statuses of an endpoint, as in {@code 201, 400, 409}. */
  static String statuses(Endpoint endpoint) {
    Set<Integer> statuses = new TreeSet<>();
    for (DeclaredResponse response : endpoint.responses()) {
      statuses.add(response.status());
    }
    String all = statuses.toString();
    return all.substring(1, all.length() - 1);
  }

  /** Returns a declaration as it is recognised in the source. */
  static String declaration(DeclaredResponse response) {
    StringBuilder text = new StringBuilder("@Responds(").append(response.status());
    response
        .mediaType()
        .ifPresent(type -> text.append(", mediaType = \"").append(type).append('"'));
    response
        .problem()
        .ifPresent(type -> text.append(", problem = \"").append(type.uri()).append('"'));
    if (!response.headers().isEmpty()) {
      text.append(", headers = ").append(response.headers());
    }
    return text.append(')').toString();
  }
}
