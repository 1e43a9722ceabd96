package dev.responds.it.maven;

import dev.responds.it.Artifact;
import dev.responds.it.LocalRepository;
import dev.responds.it.MavenRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The Maven 4 of its distribution. */
final class Maven4 {

  static final String VERSION = "4.0.0-rc-7";

  /** What compiles in it; the oldest Maven that this one takes is 4.0.0-rc-6. */
  static final String COMPILER_PLUGIN = "4.0.0-beta-5";

  private static final Artifact DISTRIBUTION =
      new Artifact("org.apache.maven", "apache-maven", VERSION, "bin", "zip");

  private final Path home;
  private final LocalRepository repository;

  private Maven4(Path home, LocalRepository repository) {
    this.home = home;
    this.repository = repository;
  }

  /** Unpacks it below a folder, unless an earlier test has. */
  static Maven4 in(Path folder) throws IOException, InterruptedException {
    LocalRepository repository = new LocalRepository();
    repository.require(List.of(DISTRIBUTION));
    Path home = folder.resolve("apache-maven-" + VERSION);
    if (!Files.exists(home.resolve("complete"))) {
      unpack(repository.of(DISTRIBUTION), folder);
      Files.createFile(home.resolve("complete"));
    }
    return new Maven4(home, repository);
  }

  /**
   * Builds a project. What it needs comes from the repository of this build and, if need be, goes
   * there; ours come from another one.
   */
  MavenRun run(Path project, Path ours, String... goals) throws IOException, InterruptedException {
    return new MavenRun(home, project.resolve("pom.xml"))
        .with("-Dmaven.repo.local=" + repository.folder(), "-Dmaven.repo.local.tail=" + ours)
        .run(goals);
  }

  private static void unpack(Path zip, Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException(entry.getName());
        }
        if (!entry.isDirectory()) {
          Files.createDirectories(Objects.requireNonNull(file.getParent()));
          Files.write(file, entries.readAllBytes());
          if (entry.getName().matches(".*/bin/mvn\\w*")) {
            file.toFile().setExecutable(true);
          }
        }
      }
    }
  }
}
