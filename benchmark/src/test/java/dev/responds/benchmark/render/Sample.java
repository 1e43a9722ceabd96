package dev.responds.benchmark.render;

import dev.responds.benchmark.peer.Peer;
import dev.responds.benchmark.peer.Peers;
import dev.responds.benchmark.result.Cost;
import dev.responds.benchmark.result.Kind;
import dev.responds.benchmark.result.Measured;
import dev.responds.benchmark.result.Measurement;
import dev.responds.benchmark.result.Mode;
import dev.responds.benchmark.result.Results;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Results of one round, in which without processing everything takes a second. */
final class Sample {

  static final List<Peer> PEERS = Peers.all(Path.of("processor.jar"), Path.of("reference"));

  private final List<Measurement> measurements = new ArrayList<>();

  /** Adds a processor at 1,000 endpoints on JDK 17, with its limit and whole in seconds. */
  Sample with(String peer, double limit, double whole) {
    Measured subject = new Measured(Kind.PROCESS, 17, 1_000, peer);
    add(subject, Mode.PLAIN, 1);
    add(subject, Mode.LIMIT, limit);
    add(subject, Mode.PROCESSED, whole);
    return this;
  }

  /** Adds a processor that writes no sources, and so has no limit of its own. */
  Sample withoutSources(String peer, double whole) {
    Measured subject = new Measured(Kind.PROCESS, 17, 1_000, peer);
    add(subject, Mode.PLAIN, 1);
    add(subject, Mode.PROCESSED, whole);
    return this;
  }

  Results results() {
    return new Results(List.of("2 cores & <a lot of> memory"), measurements);
  }

  private void add(Measured subject, Mode mode, double wall) {
    measurements.add(new Measurement(subject, 1, mode, new Cost(wall, wall, 100), 2_048));
  }
}
