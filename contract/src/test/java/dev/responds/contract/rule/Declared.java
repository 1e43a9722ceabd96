package dev.responds.contract.rule;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.ProblemType;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A response before it has a place; by default the method declares it and sends it itself. */
record Declared(
    int status,
    Body body,
    Optional<String> mediaType,
    Optional<ProblemType> problem,
    List<HeaderField> headers,
    List<ExceptionType> on,
    Sender sender,
    Scope scope,
    Optional<Source> place) {

  static Declared of(int status) {
    return new Declared(
        status,
        Body.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Sender.ENDPOINT,
        Scope.METHOD,
        Optional.empty());
  }

  Declared body(Body content) {
    return new Declared(status, content, mediaType, problem, headers, on, sender, scope, place);
  }

  Declared headers(String... fields) {
    return new Declared(
        status,
        body,
        mediaType,
        problem,
        Stream.of(fields).map(HeaderField::parse).toList(),
        on,
        sender,
        scope,
        place);
  }

  Declared mediaType(String type) {
    return new Declared(
        status, body, Optional.of(type), problem, headers, on, sender, scope, place);
  }

  Declared problem(String uri) {
    return new Declared(
        status,
        Body.PROBLEM,
        mediaType,
        Optional.of(new ProblemType(uri)),
        headers,
        on,
        sender,
        scope,
        place);
  }

  Declared on(String exception) {
    return on(ExceptionType.of(JavaType.of("com.shop", exception)));
  }

  Declared on(ExceptionType... exceptions) {
    return new Declared(
        status,
        body,
        mediaType,
        problem,
        headers,
        List.of(exceptions),
        Sender.EXCEPTION,
        scope,
        place);
  }

  Declared sentBy(Sender other) {
    return new Declared(status, body, mediaType, problem, headers, on, other, scope, place);
  }

  Declared at(Scope other) {
    return new Declared(status, body, mediaType, problem, headers, on, sender, other, place);
  }

  /** It comes from this place, where no annotation declares it. */
  Declared in(Source other) {
    return new Declared(
        status, body, mediaType, problem, headers, on, sender, scope, Optional.of(other));
  }

  DeclaredResponse build(Source annotation) {
    Source source = place.orElse(annotation);
    return new DeclaredResponse(
        status, "", body, mediaType, problem, headers, on, sender, scope, source);
  }
}
