package dev.responds.processor.builder;

import static dev.responds.contract.model.EndpointFixture.CONTROLLER;
import static dev.responds.processor.builder.GeneratedCode.endpoint;
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
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generated source says of where it comes from. */
class GeneratedSourceTest {

  @TempDir private Path directory;

  @Test
  void bearsTheMarkInAModuleThatRequiresNothing() throws IOException {
    assertThat(generate("module shop {}").text()).contains("@Generated(");
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
              .write(CONTROLLER, List.of(endpoint), type, List.of())
              .orElseThrow());
      return false;
    }
  }
}
