package dev.responds.contract.rule.check;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the messages about missing header fields have in common. */
final class MissingHeader {

  private MissingHeader() {}

  /**
   * Returns the variant: {@code payload} where the method cannot send any field, {@code shared}
   * where the declaration stands around many methods, or for many of them.
   */
  static String variant(JudgedResponse judged) {
    if (judged.bare()) {
      return "payload";
    }
    return judged.response().scope() == Scope.METHOD ? "" : "shared";
  }

  /** Returns the level: what only the declaration lacks, the code may send, so that is no error. */
  static Severity level(Severity given, JudgedResponse judged) {
    return given == Severity.ERROR && !judged.bare() ? Severity.WARNING : given;
  }

  /** Returns the arguments: the missing fields, the attribute to type and the type to return. */
  static Arguments arguments(JudgedResponse judged, List<String> missing) {
    Arguments common =
        judged
            .arguments()
            .and("fields", String.join(", ", missing))
            .and("attribute", attribute(judged, missing));
    return variant(judged).equals("shared")
        ? common
        : common
            .and("request", judged.endpoint().request())
            .and("generated", judged.generatedType());
  }

  /** Returns the whole attribute, with what it lists already. */
  private static String attribute(JudgedResponse judged, List<String> missing) {
    List<HeaderField> all = new ArrayList<>(judged.response().headers());
    missing.forEach(field -> all.add(new HeaderField(field, Optional.empty())));
    return judged.response().notation().declaring(all);
  }
}
