package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Map;
import java.util.Optional;

/**
 * Reports a declared type of content that what the method returns can never be. It speaks of values
 * of the JDK alone: another class may be a supertype, or what a text is written from.
 */
final class ContentMismatch extends ResponseRule {

  /** What values look like on the wire; those that look alike may stand for each other. */
  private enum Kind {
    TEXT,
    WHOLE_NUMBER,
    DECIMAL,
    BOOLEAN,
    LIST
  }

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("java.lang.String", Kind.TEXT),
          Map.entry("java.util.UUID", Kind.TEXT),
          Map.entry("int", Kind.WHOLE_NUMBER),
          Map.entry("long", Kind.WHOLE_NUMBER),
          Map.entry("short", Kind.WHOLE_NUMBER),
          Map.entry("java.lang.Integer", Kind.WHOLE_NUMBER),
          Map.entry("java.lang.Long", Kind.WHOLE_NUMBER),
          Map.entry("java.lang.Short", Kind.WHOLE_NUMBER),
          Map.entry("java.math.BigInteger", Kind.WHOLE_NUMBER),
          Map.entry("double", Kind.DECIMAL),
          Map.entry("float", Kind.DECIMAL),
          Map.entry("java.lang.Double", Kind.DECIMAL),
          Map.entry("java.lang.Float", Kind.DECIMAL),
          Map.entry("java.math.BigDecimal", Kind.DECIMAL),
          Map.entry("boolean", Kind.BOOLEAN),
          Map.entry("java.lang.Boolean", Kind.BOOLEAN),
          Map.entry("java.util.Collection", Kind.LIST),
          Map.entry("java.util.List", Kind.LIST),
          Map.entry("java.util.Set", Kind.LIST));

  ContentMismatch() {
    super("content-mismatch", Severity.ERROR, rfc(9110, "8"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    if (!judged.bare()
        || !judged.response().onMethod()
        || !judged.response().sentByEndpoint()
        || judged.response().mediaType().isPresent()) {
      return Optional.empty();
    }
    Body declared = judged.response().body();
    Body returned = judged.endpoint().outcome().payload();
    Optional<Kind> one = kind(declared);
    Optional<Kind> other = kind(returned);
    boolean differs =
        one.isPresent() && other.isPresent() && one.get() != other.get() && !written(one, other);
    return differs ? Optional.of(finding(judged, declared, returned)) : Optional.empty();
  }

  /** A list may be returned as text that is written already. */
  private static boolean written(Optional<Kind> declared, Optional<Kind> returned) {
    return declared.get() == Kind.LIST && returned.get() == Kind.TEXT;
  }

  private static Optional<Kind> kind(Body body) {
    return body.type().isPresent() && body.type().get().dimensions() == 0
        ? Optional.ofNullable(KINDS.get(body.type().get().canonicalName()))
        : Optional.empty();
  }

  private Finding finding(JudgedResponse judged, Body declared, Body returned) {
    return finding(
        judged.response().at("body"),
        judged
            .requestArguments()
            .and("type", declared.type().map(JavaType::display).orElse(""))
            .and("returned", returned.type().map(JavaType::display).orElse("")));
  }
}
