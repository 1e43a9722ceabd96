package dev.responds.processor.builder;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.EndpointFixture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Generates, and compiles what was generated as strictly as javac can. */
final class GeneratedCode {

  static final JavaFileObject ORDER =
      source("com.shop.Order", "package com.shop; public record Order(String id) {}");

  private GeneratedCode() {}

  /** Returns an endpoint that returns the type that is generated for it. */
  static EndpointFixture endpoint(String name, String... methods) {
    return EndpointFixture.on(Stream.of(methods).map(HttpMethod::of).toArray(HttpMethod[]::new))
        .named(name)
        .returns(Carrier.GENERATED);
  }

  static SourceFile write(EndpointFixture... fixtures) {
    return write(Locale.ENGLISH, fixtures);
  }

  static SourceFile write(Locale language, EndpointFixture... fixtures) {
    List<Endpoint> endpoints = Arrays.stream(fixtures).map(EndpointFixture::build).toList();
    return new BuilderWriter(StatusRegistry.load(), language)
        .write(endpoints.get(0).handler().controller(), endpoints);
  }

  static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  static JavaFileObject source(SourceFile generated) {
    return source(generated.qualifiedName(), generated.text());
  }

  static Compilation compile(SourceFile generated, JavaFileObject... others) {
    List<JavaFileObject> sources = new ArrayList<>(List.of(others));
    sources.add(source(generated));
    return compile(sources.toArray(JavaFileObject[]::new));
  }

  static Compilation compile(JavaFileObject... sources) {
    return javac()
        .withOptions("-Xlint:all", "-Werror", "-proc:none", "--release", "17")
        .compile(Stream.of(sources).toList());
  }
}
