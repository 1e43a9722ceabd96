package dev.responds.benchmark.measure;

import dev.responds.benchmark.peer.Artifact;
import dev.responds.benchmark.peer.Peer;
import dev.responds.benchmark.peer.Place;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets Maven resolve the class paths of all processors at once, by a project for each path. */
public final class MavenPaths {

  private static final String GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath";
  private static final String RESULT = "class.path";

  private final List<String> maven;
  private final Path folder;

  /**
   * Makes a resolver.
   *
   * @param maven the program, and options for every call
   * @param folder gets the projects
   */
  public MavenPaths(List<String> maven, Path folder) {
    this.maven = List.copyOf(maven);
    this.folder = folder;
  }

  /** Resolves what these processors need. */
  public List<ResolvedPeer> resolve(List<Peer> peers) throws IOException, InterruptedException {
    Folders.empty(folder);
    Map<String, Place> projects = new LinkedHashMap<>();
    for (Peer peer : peers) {
      projects.put(peer.name() + "-compile", peer.compile());
      projects.put(peer.name() + "-process", peer.process());
    }
    run(projects);
    List<ResolvedPeer> resolved = new ArrayList<>();
    for (Peer peer : peers) {
      String compile = path(peer.name() + "-compile", peer.compile());
      String process = path(peer.name() + "-process", peer.process());
      resolved.add(new ResolvedPeer(peer, compile, process));
    }
    return resolved;
  }

  private void run(Map<String, Place> projects) throws IOException, InterruptedException {
    for (Map.Entry<String, Place> project : projects.entrySet()) {
      Path module = Files.createDirectories(folder.resolve(project.getKey()));
      Files.writeString(module.resolve("pom.xml"), module(project.getKey(), project.getValue()));
    }
    Files.writeString(folder.resolve("pom.xml"), parent(projects));
    List<String> command = new ArrayList<>(maven);
    command.addAll(List.of("-q", "-B", "-f", folder.resolve("pom.xml").toString(), GOAL));
    command.add("-Dmdep.outputFile=" + RESULT);
    MeteredProcess.run(command, folder.resolve("maven.log"));
  }

  private String path(String project, Place place) throws IOException {
    String resolved = Files.readString(folder.resolve(project).resolve(RESULT)).strip();
    return Stream.concat(place.files().stream().map(Path::toString), Stream.of(resolved))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String parent(Map<String, Place> projects) {
    String modules =
        projects.keySet().stream()
            .map(name -> "<module>" + name + "</module>")
            .collect(Collectors.joining());
    return project("all", "<packaging>pom</packaging><modules>" + modules + "</modules>");
  }

  private static String module(String name, Place place) {
    String dependencies =
        place.artifacts().stream().map(MavenPaths::dependency).collect(Collectors.joining());
    return project(name, "<dependencies>" + dependencies + "</dependencies>");
  }

  private static String project(String name, String content) {
    return """
    <project>
      <modelVersion>4.0.0</modelVersion>
      <groupId>benchmark</groupId>
      <artifactId>%s</artifactId>
      <version>1</version>
      %s
    </project>
    """
        .formatted(name, content);
  }

  private static String dependency(Artifact artifact) {
    String classifier =
        artifact.classifier().isEmpty()
            ? ""
            : "<classifier>" + artifact.classifier() + "</classifier>";
    return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s</dependency>"
        .formatted(artifact.group(), artifact.name(), artifact.version(), classifier);
  }
}
