package dev.responds.benchmark.render;

import dev.responds.benchmark.peer.Peer;
import dev.responds.benchmark.result.Results;
import dev.responds.benchmark.result.ResultsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** Writes all that readers see of a file of results. */
public final class Publication {

  private static final int SHOWN_ENDPOINTS = 1_000;

  private final Path file;
  private final Results results;
  private final List<Peer> peers;

  /** Reads the file. */
  public Publication(ResultsFile file, List<Peer> peers) throws IOException {
    this.file = file.path().toAbsolutePath();
    this.peers = List.copyOf(peers);
    results = file.read();
  }

  /** Writes a page of tables and a picture, named as the results are. */
  public void writeBesideResults() throws IOException {
    Files.writeString(beside(".md"), page());
    Files.writeString(beside(".svg"), picture());
  }

  /** Returns all tables. */
  public String page() {
    return new Tables(results, peers).page(shownEndpoints());
  }

  /** Returns the picture. */
  public String picture() {
    return new BarChart(results, peers, shownEndpoints()).svg();
  }

  /** Returns the targets, and whether they are met. */
  public String targets() {
    return Goals.table(results);
  }

  /** The size of the picture, or the largest below it. */
  private int shownEndpoints() {
    Integer shown = new TreeSet<>(results.sizes()).floor(SHOWN_ENDPOINTS);
    return shown == null ? SHOWN_ENDPOINTS : shown;
  }

  private Path beside(String ending) {
    String name = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    return file.resolveSibling(name + ending);
  }
}
