package dev.responds.it;

import java.nio.file.Path;

/** One file of a Maven repository. */
public record Artifact(String group, String name, String version, String classifier, String type) {

  /** Returns the jar of these coordinates. */
  public static Artifact jar(String group, String name, String version) {
    return new Artifact(group, name, version, "", "jar");
  }

  /** Returns where a repository has it. */
  public Path path() {
    String file = name + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier);
    return Path.of(group.replace('.', '/'), name, version, file + "." + type);
  }

  /** Returns what asks for it alone, and not for what it needs. */
  String dependency() {
    return """
    <dependency>
      <groupId>%s</groupId>
      <artifactId>%s</artifactId>
      <version>%s</version>
      <classifier>%s</classifier>
      <type>%s</type>
      <exclusions>
        <exclusion>
          <groupId>*</groupId>
          <artifactId>*</artifactId>
        </exclusion>
      </exclusions>
    </dependency>
    """
        .formatted(group, name, version, classifier, type);
  }
}
