package dev.responds.benchmark.result;

/**
 * What was measured.
 *
 * @param jdk the feature release of the compiler
 * @param endpoints the size of the API
 * @param peer the name of the processor
 */
public record Measured(Kind kind, int jdk, int endpoints, String peer) {

  @Override
  public String toString() {
    return "%s on JDK %d, %d endpoints, %s".formatted(peer, jdk, endpoints, kind.label());
  }

  /** Returns the same for another processor. */
  public Measured of(String otherPeer) {
    return new Measured(kind, jdk, endpoints, otherPeer);
  }

  /** Returns the same for compiles in another kind of machine. */
  public Measured in(Kind otherKind) {
    return new Measured(otherKind, jdk, endpoints, peer);
  }
}
