package dev.responds.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The Maven repository of the build that runs the tests. What large tests need of it is fetched
 * when they run, and not with what everybody needs to build: it is hundreds of megabytes, and who
 * has no registry at hand shall miss these tests and nothing else.
 */
public final class LocalRepository {

  private static final String PLUGIN =
      "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:build-classpath";

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>dev.responds.it</groupId>
        <artifactId>artifacts</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <dependencies>
      %s
        </dependencies>
      </project>
      """;

  private final Path folder;

  public LocalRepository() {
    folder = Path.of(setting("it.repository", "user.home", ".m2/repository"));
  }

  public Path folder() {
    return folder;
  }

  /** Returns where an artifact is that was fetched. */
  public Path of(Artifact artifact) {
    return folder.resolve(artifact.path());
  }

  /**
   * Returns whether all of these are there, if need be after asking the registry for them. Skips
   * the test or, where they are required, fails it, if they are not to be had.
   */
  public void require(List<Artifact> artifacts) throws IOException, InterruptedException {
    if (missing(artifacts).isEmpty()) {
      return;
    }
    Path work = Files.createTempDirectory("artifacts");
    Path pom = work.resolve("pom.xml");
    Files.writeString(
        pom,
        POM.formatted(
            artifacts.stream().map(Artifact::dependency).collect(Collectors.joining("\n"))));
    MavenRun run =
        new MavenRun(MavenRun.surrounding(), pom)
            .with("-Dmaven.repo.local=" + folder, "-Dmdep.outputFile=" + work.resolve("path"))
            .run(PLUGIN);
    Required.orSkipped(missing(artifacts).isEmpty(), () -> text(artifacts, run));
  }

  private List<Artifact> missing(List<Artifact> artifacts) {
    return artifacts.stream().filter(artifact -> !Files.isRegularFile(of(artifact))).toList();
  }

  private String text(List<Artifact> artifacts, MavenRun run) {
    return "not to be had: "
        + missing(artifacts).stream()
            .map(artifact -> artifact.name() + " " + artifact.version())
            .collect(Collectors.joining(", "))
        + "\n"
        + run.output();
  }

  private static String setting(String name, String otherwise, String below) {
    String set = System.getProperty(name, "");
    return set.isEmpty() ? Path.of(System.getProperty(otherwise), below).toString() : set;
  }
}
