package dev.responds.benchmark.measure;

import dev.responds.benchmark.peer.Peer;

/**
 * A processor whose class paths are known, as the compiler takes them.
 *
 * @param compilePath what the API is compiled against
 * @param processorPath the processor, and what it needs
 */
public record ResolvedPeer(Peer peer, String compilePath, String processorPath) {}
