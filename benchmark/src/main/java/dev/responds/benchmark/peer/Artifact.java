package dev.responds.benchmark.peer;

/**
 * Something that Maven resolves, with all that it needs.
 *
 * @param classifier empty for the main artifact
 */
public record Artifact(String group, String name, String version, String classifier) {

  /** Reads {@code group:name:version}, which a classifier may follow. */
  static Artifact of(String text) {
    String[] parts = text.split(":", -1);
    return new Artifact(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : "");
  }
}
