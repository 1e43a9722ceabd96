package dev.responds.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of a Maven in a process of its own. */
public final class MavenRun {

  private static final boolean WINDOWS = File.separatorChar == '\\';

  private final List<String> command = new ArrayList<>();
  private final Path log;
  private int status;

  public MavenRun(Path home, Path pom) throws IOException {
    command.add(home.resolve(WINDOWS ? "bin/mvn.cmd" : "bin/mvn").toString());
    command.addAll(List.of("--batch-mode", "--no-transfer-progress", "-f", pom.toString()));
    if (System.getProperty("it.settings", "").equals("offline=true")) {
      command.add("--offline");
    }
    log = Files.createTempFile("maven", ".log");
  }

  /** Returns the home of the Maven that runs these tests. */
  static Path surrounding() {
    return Path.of(System.getProperty("maven.home", ""));
  }

  public MavenRun with(String... arguments) {
    command.addAll(List.of(arguments));
    return this;
  }

  public MavenRun run(String... goals) throws IOException, InterruptedException {
    command.addAll(List.of(goals));
    ProcessBuilder maven =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    maven.environment().put("MAVEN_OPTS", "-Xshare:auto -XX:TieredStopAtLevel=1");
    status = maven.start().waitFor();
    return this;
  }

  public boolean succeeded() {
    return status == 0;
  }

  public String output() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
