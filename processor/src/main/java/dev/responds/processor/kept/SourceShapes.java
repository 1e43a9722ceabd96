package dev.responds.processor.kept;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the sources of a compile show of themselves: all but the code of their methods. As long as
 * that stays, nothing that is read of elements can have changed.
 */
public final class SourceShapes {

  private final Map<String, String> digests = new HashMap<>();

  /** Takes what the source file of some types shows. */
  void put(Collection<String> names, String shown) {
    String digest = Digest.of(shown);
    for (String name : names) {
      digests.put(name, digest);
    }
  }

  /** Returns the digest of the source of a top-level type, or of {@code package-info}. */
  Optional<String> of(String name) {
    return Optional.ofNullable(digests.get(name));
  }

  /** Returns whether nobody has told of any source file. */
  public boolean isEmpty() {
    return digests.isEmpty();
  }

  /** Returns the digests by the canonical names of top-level types. */
  Map<String, String> digests() {
    return digests;
  }
}
