package dev.responds.benchmark.peer;

import java.nio.file.Path;
import java.util.List;

/**
 * What a class path is made of.
 *
 * @param files jars and folders that are there already
 * @param artifacts what Maven has to resolve
 */
public record Place(List<Path> files, List<Artifact> artifacts) {

  /** Returns a class path of artifacts, each as {@code group:name:version}. */
  static Place of(String... artifacts) {
    return new Place(List.of(), List.of(artifacts).stream().map(Artifact::of).toList());
  }

  /** Returns the same class path with these files in front. */
  Place with(Path... more) {
    return new Place(List.of(more), artifacts);
  }
}
