package dev.responds.test.check;

import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.test.exchange.Exchange;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What HTTP demands of a response whatever is declared, under the ids of the compiler's rules. */
final class WireRules {

  private final StatusRegistry registry;
  private final Texts texts;

  WireRules(StatusRegistry registry, Texts texts) {
    this.registry = registry;
    this.texts = texts;
  }

  /** Returns what is broken. */
  List<Violation> check(Exchange exchange) {
    List<Violation> broken = new ArrayList<>();
    mandatory(exchange, broken::add);
    allow(exchange).ifPresent(broken::add);
    withoutContent(exchange, broken::add);
    location(exchange).ifPresent(broken::add);
    problemStatus(exchange).ifPresent(broken::add);
    return broken;
  }

  /** Returns the id of the rule about a field that HTTP demands, or another one. */
  static String ruleOf(int status, String field, String otherwise) {
    String name = field.toLowerCase(Locale.ROOT);
    if (status == 401 && name.equals("www-authenticate")) {
      return "missing-www-authenticate";
    }
    if (name.equals("location")) {
      return status / 100 == 3
          ? "missing-location-redirect"
          : status == 201 ? "missing-location-201" : otherwise;
    }
    if (name.equals("content-range")) {
      return "content-range-contract";
    }
    return (status == 405 && name.equals("allow")) || (status == 426 && name.equals("upgrade"))
        ? "missing-mandatory-header"
        : otherwise;
  }

  private Violation violation(
      Exchange exchange, String rule, String key, List<String> came, List<String> fix) {
    return texts.violation(rule, key, exchange, came, List.of(), fix);
  }

  private void mandatory(Exchange exchange, Consumer<Violation> broken) {
    Optional<Status> status = registry.find(exchange.status());
    if (status.isEmpty()) {
      return;
    }
    // The parts of a multipart have ranges of their own (RFC 9110 §15.3.7.2).
    boolean parts = exchange.mediaType().map(type -> type.startsWith("multipart/")).orElse(false);
    for (String name : status.get().mandatory()) {
      if (!exchange.fields().has(name) && !parts) {
        broken.accept(
            violation(
                exchange,
                ruleOf(exchange.status(), name, "missing-mandatory-header"),
                "mandatory-field",
                List.of(name, status.get().citation().toString()),
                List.of(name)));
      }
    }
  }

  private Optional<Violation> allow(Exchange exchange) {
    if (exchange.status() != 405) {
      return Optional.empty();
    }
    for (String line : exchange.fields().all("Allow")) {
      for (String method : line.split(",", -1)) {
        if (method.strip().equals(exchange.method())) {
          return Optional.of(
              violation(
                  exchange,
                  "method-status-on-mapped",
                  "allow",
                  List.of(exchange.method(), line),
                  List.of(exchange.method())));
        }
      }
    }
    return Optional.empty();
  }

  private void withoutContent(Exchange exchange, Consumer<Violation> broken) {
    int status = exchange.status();
    if (status != 204 && status != 205 && status != 304) {
      return;
    }
    if (exchange.content().some()) {
      broken.accept(
          violation(
              exchange, "body-on-bodyless-status", "content-of-nothing", List.of(), List.of()));
    }
    String length = exchange.fields().value("Content-Length").orElse("");
    // Of a 304 it is that of the 200 in its place, which is hardly ever empty (RFC 9110 §8.6).
    if (status == 204 ? !length.isEmpty() : status == 304 && length.equals("0")) {
      broken.accept(
          violation(
              exchange, "header-on-bodyless", "length-of-nothing", List.of(length), List.of()));
    }
  }

  private Optional<Violation> location(Exchange exchange) {
    for (String location : exchange.fields().all("Location")) {
      if (!isReference(location)) {
        return Optional.of(
            violation(exchange, "malformed-location", "location", List.of(location), List.of()));
      }
    }
    return Optional.empty();
  }

  private static boolean isReference(String location) {
    try {
      return !new URI(location).toString().isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private Optional<Violation> problemStatus(Exchange exchange) {
    Optional<SentProblem> problem = SentProblem.of(exchange);
    if (problem.isEmpty()
        || problem.get().status().isEmpty()
        || problem.get().status().getAsInt() == exchange.status()) {
      return Optional.empty();
    }
    String said = Integer.toString(problem.get().status().getAsInt());
    return Optional.of(
        violation(
            exchange, "problem-status-mismatch", "problem-status", List.of(said), List.of(said)));
  }
}
