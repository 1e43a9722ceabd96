package dev.responds.test.check;

import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.CarriedFields;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.test.api.DeclaredEndpoint;
import dev.responds.test.exchange.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a response and a declaration of its status have against each other. */
final class ResponseMatch {

  /** What a container adds behind everything that can be recorded. */
  private static final Set<String> OF_CONTAINER =
      Set.of(
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "date",
          "keep-alive",
          "server",
          "trailer",
          "transfer-encoding");

  private final StatusRegistry registry;
  private final CarriedFields carried;
  private final Texts texts;

  ResponseMatch(StatusRegistry registry, Texts texts) {
    this.registry = registry;
    this.texts = texts;
    this.carried = new CarriedFields(registry);
  }

  /** Returns how much a declaration says of what tells its response from others. */
  static int exactness(DeclaredResponse response) {
    return (response.problem().isPresent() ? 2 : 0) + (response.mediaType().isPresent() ? 1 : 0);
  }

  /** Returns what is different; nothing if the response is the declared one. */
  List<Violation> differences(
      Exchange exchange,
      DeclaredEndpoint declared,
      DeclaredResponse response,
      List<DeclaredResponse> ofSameStatus) {
    List<Violation> found = new ArrayList<>();
    Case one = new Case(exchange, declared, response);
    content(one).ifPresent(found::add);
    problem(one, ofSameStatus).ifPresent(found::add);
    for (String name : carried.names(declared.endpoint(), response)) {
      field(one, name).ifPresent(found::add);
    }
    return found;
  }

  /** One response, and one declaration of its status. */
  private record Case(Exchange exchange, DeclaredEndpoint declared, DeclaredResponse response) {

    Endpoint endpoint() {
      return declared.endpoint();
    }
  }

  private Violation violation(
      Case one, String rule, String key, List<String> came, List<String> fix) {
    String declared =
        texts.get("declaration", Texts.declaration(one.response()), one.declared().place());
    return texts.violation(rule, key, one.exchange(), came, List.of(declared), fix);
  }

  private Optional<Violation> content(Case one) {
    Exchange exchange = one.exchange();
    DeclaredResponse response = one.response();
    if (exchange.content().none()) {
      return isNothingWithout(one)
          ? Optional.of(violation(one, "content-contradicts", "lost-content", List.of(), List.of()))
          : Optional.empty();
    }
    if (!exchange.content().some()) {
      return Optional.empty();
    }
    if (response.body().hasNoContent() && response.sentByEndpoint()) {
      return Optional.of(
          violation(one, "content-contradicts", "found-content", List.of(), List.of()));
    }
    return exchange.mediaType().isEmpty()
        ? Optional.empty()
        : mediaType(one, exchange.mediaType().get());
  }

  /**
   * Content that is not declared itself is what the method returns, and a 201 may do without it; a
   * success that is a representation may not. One that has a media type is just empty.
   */
  private boolean isNothingWithout(Case one) {
    DeclaredResponse response = one.response();
    boolean meant =
        response.mediaType().isPresent()
            || registry.find(response.status()).map(Status::isRepresentation).orElse(false);
    return meant
        && one.exchange().mediaType().isEmpty()
        && response.body().hasContent()
        && !response.body().assumed()
        && response.sentByEndpoint()
        && !one.exchange().method().equals("HEAD");
  }

  private Optional<Violation> mediaType(Case one, String sent) {
    List<String> expected = expected(one);
    if (expected.isEmpty() || expected.stream().anyMatch(type -> MediaTypes.isOf(sent, type))) {
      return Optional.empty();
    }
    return Optional.of(
        violation(
            one,
            "undeclared-media-type",
            "undeclared-media-type",
            List.of(
                sent, expected.stream().reduce((some, more) -> texts.get("or", some, more)).get()),
            List.of(expected.get(0), Integer.toString(one.response().status()), sent)));
  }

  /** The media types that are declared for sure; none if there is nothing to say. */
  private static List<String> expected(Case one) {
    DeclaredResponse response = one.response();
    if (response.mediaType().isPresent()) {
      return List.of(response.mediaType().get());
    }
    if (response.body().problem()) {
      return response.body().assumed() || response.body().type().isPresent()
          ? List.of()
          : List.of("application/problem+json", "application/problem+xml");
    }
    boolean success = response.status() / 100 == 2;
    return success && response.sentByEndpoint() ? one.endpoint().routing().produces() : List.of();
  }

  /**
   * Types of problems are a closed set where the status has some: a declaration without a type
   * stands for those problems then that have none (RFC 9457 §4.2.1).
   */
  private Optional<Violation> problem(Case one, List<DeclaredResponse> ofSameStatus) {
    Optional<SentProblem> sent = SentProblem.of(one.exchange());
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    String type = sent.get().type();
    boolean closed = ofSameStatus.stream().anyMatch(other -> other.problem().isPresent());
    String declared =
        one.response()
            .problem()
            .map(problem -> problem.uri())
            .orElse(closed ? "about:blank" : type);
    if (declared.equals(type)) {
      return Optional.empty();
    }
    return Optional.of(
        violation(
            one,
            "undeclared-problem-type",
            "undeclared-problem-type",
            List.of(type, declared),
            List.of(Integer.toString(one.response().status()), type)));
  }

  private Optional<Violation> field(Case one, String name) {
    if (OF_CONTAINER.contains(name.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Optional<String> sent = one.exchange().fields().value(name);
    Optional<String> fixed = one.response().value(name);
    if (sent.isEmpty()) {
      return CarriedFields.isCertain(name, one.endpoint(), one.response())
          ? Optional.of(
              violation(
                  one,
                  WireRules.ruleOf(one.exchange().status(), name, "promised-field-not-sent"),
                  "lost-field",
                  List.of(name),
                  List.of(name)))
          : Optional.empty();
    }
    if (fixed.isEmpty() || holds(sent.get(), fixed.get())) {
      return Optional.empty();
    }
    return Optional.of(
        violation(
            one,
            "promised-field-not-sent",
            "other-value",
            List.of(name, sent.get(), fixed.get()),
            List.of(name)));
  }

  /** A filter may have added to a list, as filters of security do to {@code Cache-Control}. */
  private static boolean holds(String sent, String declared) {
    if (sent.equals(declared)) {
      return true;
    }
    List<String> members = List.of(squeezed(sent).split(",", -1));
    return members.containsAll(List.of(squeezed(declared).split(",", -1)));
  }

  private static String squeezed(String text) {
    return text.replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
