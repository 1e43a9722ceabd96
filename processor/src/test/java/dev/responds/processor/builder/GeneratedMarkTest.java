package dev.responds.processor.builder;

import static dev.responds.processor.builder.EndpointFixture.CONTROLLER;
import static dev.responds.processor.builder.EndpointFixture.endpoint;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mark of generated code, in modules that can see its annotation and in those that cannot. */
class GeneratedMarkTest {

  private static final String MARK = "@Generated(";

  @TempDir private Path directory;

  @Test
  void standsInTheUnnamedModule() throws IOException {
    assertThat(generate("").toString()).contains(MARK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"java.compiler", "transitive java.compiler", "java.se"})
  void standsInAModuleThatReadsIt(String required) throws IOException {
    assertThat(generate("module shop { requires " + required + "; }").toString()).contains(MARK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "requires java.sql;", "requires jdk.compiler;"})
  void doesNotBreakAModuleThatDoesNot(String directives) throws IOException {
    SourceFile generated = generate("module shop { " + directives + " }");

    assertThat(generated.text().contains(MARK))
        .as("jdk.compiler passes java.compiler on")
        .isEqualTo(directives.contains("jdk.compiler"));
  }

  @Test
  void isNotLookedForInCirclesAmongAutomaticModules() throws IOException {
    for (String name : List.of("one.jar", "two.jar")) {
      new JarOutputStream(Files.newOutputStream(directory.resolve(name)), new Manifest()).close();
    }

    assertThat(generate("module shop { requires one; }").toString()).doesNotContain(MARK);
  }

  @Test
  void comesWithTheOriginOfTheFile() throws IOException {
    assertThat(generate("").origins())
        .extracting(Object::toString)
        .containsExactly("com.shop.OrderController");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name + ".java"), text);
  }

  private SourceFile generate(String module) throws IOException {
    Writing writing = new Writing();
    List<Path> sources = new ArrayList<>();
    sources.add(write("OrderController", "package com.shop; class OrderController {}"));
    if (!module.isEmpty()) {
      sources.add(write("module-info", module));
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (var files = javac.getStandardFileManager(null, null, UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      var task =
          javac.getTask(
              null,
              files,
              null,
              List.of("-proc:only", "--module-path", directory.toString()),
              null,
              units);
      task.setProcessors(List.of(writing));
      assertThat(task.call()).isTrue();
    }
    return writing.files.get(0);
  }

  @SupportedAnnotationTypes("*")
  private static final class Writing extends AbstractProcessor {

    private final List<SourceFile> files = new ArrayList<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement("com.shop.OrderController");
      Endpoint endpoint = endpoint("find", "GET").responds(204, Body.NONE).build();
      files.add(
          new BuilderWriter(StatusRegistry.load(), Locale.ENGLISH)
              .write(CONTROLLER, List.of(endpoint), type)
              .orElseThrow());
      return false;
    }
  }
}
