package dev.responds.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jars are what a repository and a compiler expect of them. */
class PackagedJarsIT {

  /** Of these, what follows class files to what endpoints send takes 260,000. */
  private static final long LARGEST = 2_200_000;

  private final Path processor = Jars.of("responds-processor");
  private final Path annotations = Jars.of("responds-annotations");

  @Test
  void theProcessorHasItsLibrariesInsideUnderOtherNames() throws IOException {
    try (JarFile jar = new JarFile(processor.toFile())) {
      List<String> classes =
          jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")).toList();

      assertThat(classes)
          .allMatch(
              name ->
                  name.startsWith("dev/responds/processor/")
                      || name.startsWith("dev/responds/contract/"));
      for (String library : List.of("asm", "cli", "javapoet", "jte")) {
        assertThat(classes)
            .anyMatch(name -> name.startsWith("dev/responds/processor/shaded/" + library + "/"));
      }
    }
  }

  @Test
  void theProcessorIsSmall() throws IOException {
    assertThat(Files.size(processor)).isLessThan(LARGEST);
  }

  @Test
  void theProcessorIsAnAutomaticModuleOfThatName() {
    ModuleDescriptor module = descriptor(processor);

    assertThat(module.isAutomatic()).isTrue();
    assertThat(module.name()).isEqualTo("dev.responds.processor");
    assertThat(module.provides())
        .flatExtracting(ModuleDescriptor.Provides::providers)
        .containsExactlyInAnyOrder(
            "dev.responds.processor.RespondsPlugin",
            "dev.responds.processor.RespondsProcessor",
            "dev.responds.processor.ReferenceProcessor");
  }

  @Test
  void theAnnotationsAreAModule() {
    ModuleDescriptor module = descriptor(annotations);

    assertThat(module.isAutomatic()).isFalse();
    assertThat(module.name()).isEqualTo("dev.responds");
    assertThat(module.exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder(
            "dev.responds",
            "dev.responds.http",
            "dev.responds.jakarta",
            "dev.responds.openapi.microprofile",
            "dev.responds.openapi.springdoc",
            "dev.responds.reply",
            "dev.responds.reply.httpserver",
            "dev.responds.reply.servlet",
            "dev.responds.ruleset",
            "dev.responds.runtime",
            "dev.responds.runtime.jakarta",
            "dev.responds.runtime.spring",
            "dev.responds.spring");
    assertThat(module.requires())
        .filteredOn(required -> !required.name().equals("java.base"))
        .allMatch(
            required -> required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC));
  }

  @Test
  void licencesTravelInside() throws IOException {
    for (Path path : List.of(processor, annotations)) {
      try (JarFile jar = new JarFile(path.toFile())) {
        assertThat(jar.getEntry("META-INF/LICENSE")).as("%s", path).isNotNull();
      }
    }
    try (JarFile jar = new JarFile(processor.toFile())) {
      assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
    }
  }

  @Test
  void theManifestNamesVersionAndCommand() throws IOException {
    try (JarFile jar = new JarFile(processor.toFile())) {
      Attributes manifest = Objects.requireNonNull(jar.getManifest()).getMainAttributes();

      assertThat(manifest.getValue("Main-Class")).isEqualTo("dev.responds.processor.command.Main");
      assertThat(Jars.name(processor)).contains(manifest.getValue("Implementation-Version"));
    }
  }

  private static ModuleDescriptor descriptor(Path jar) {
    return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
  }
}
