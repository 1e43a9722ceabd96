package dev.responds.contract.rule;

import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.ExceptionType.Answer;
import dev.responds.contract.model.ExceptionType.Kind;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.StatusAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Builds exceptions by hand. */
final class Exceptions {

  private Exceptions() {}

  static ExceptionType of(Kind kind, String name) {
    return new ExceptionType(JavaType.of("com.shop", name), kind, List.of(), Optional.empty());
  }

  /** The framework's annotation on its class, or a handler's, answers it. */
  static ExceptionType answered(String name, int... statuses) {
    return answered(name, false, statuses);
  }

  /** A declaration on its class, or on a handler, answers it. */
  static ExceptionType declared(String name, int... statuses) {
    return answered(name, true, statuses);
  }

  private static ExceptionType answered(String name, boolean declared, int... statuses) {
    List<Answer> answers =
        IntStream.of(statuses)
            .mapToObj(status -> new Answer(status, declared, "By" + status))
            .toList();
    return new ExceptionType(
        JavaType.of("com.shop", name), Kind.APPLICATION, answers, Optional.empty());
  }

  static ExceptionType annotated(String name, StatusAnnotation annotation) {
    return new ExceptionType(
        JavaType.of("com.shop", name), Kind.APPLICATION, List.of(), Optional.of(annotation));
  }

  /** {@code @ResponseStatus} on the class of that name. */
  static StatusAnnotation annotation(int status, String constant, String reason) {
    return new StatusAnnotation(
        OptionalInt.of(status), constant, reason, Source.type("com.shop.Gone").annotation(0));
  }
}
