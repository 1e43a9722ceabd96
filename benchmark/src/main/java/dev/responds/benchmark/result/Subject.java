package dev.responds.benchmark.result;

/**
 * What was measured.
 *
 * @param jdk the feature release of the compiler
 * @param endpoints the size of the API
 * @param peer the name of the processor
 */
public record Subject(Kind kind, int jdk, int endpoints, String peer) {

  @Override
  public String toString() {
    return "%s on JDK %d, %d endpoints, %s".formatted(peer, jdk, endpoints, kind.label());
  }

  /** Returns the same for another processor. */
  public Subject of(String otherPeer) {
    return new Subject(kind, jdk, endpoints, otherPeer);
  }

  /** Returns the same for compiles in another kind of machine. */
  public Subject in(Kind otherKind) {
    return new Subject(otherKind, jdk, endpoints, peer);
  }
}
