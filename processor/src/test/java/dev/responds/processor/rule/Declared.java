package dev.responds.processor.rule;

import dev.responds.processor.model.Body;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Sender;
import dev.responds.processor.model.Source;
import java.util.List;

/** A response before it has a place; by default the method declares it and sends it itself. */
record Declared(
    int status, Body body, List<String> headers, List<JavaType> on, Sender sender, Scope scope) {

  static Declared of(int status) {
    return new Declared(status, Body.UNKNOWN, List.of(), List.of(), Sender.ENDPOINT, Scope.METHOD);
  }

  Declared body(Body content) {
    return new Declared(status, content, headers, on, sender, scope);
  }

  Declared headers(String... names) {
    return new Declared(status, body, List.of(names), on, sender, scope);
  }

  Declared on(String exception) {
    List<JavaType> types = List.of(JavaType.of("com.shop", exception));
    return new Declared(status, body, headers, types, Sender.EXCEPTION, scope);
  }

  Declared sentBy(Sender other) {
    return new Declared(status, body, headers, on, other, scope);
  }

  Declared at(Scope other) {
    return new Declared(status, body, headers, on, sender, other);
  }

  DeclaredResponse build(Source source) {
    return new DeclaredResponse(status, "", body, headers, on, sender, scope, source);
  }
}
