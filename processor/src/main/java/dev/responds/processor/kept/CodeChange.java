package dev.responds.processor.kept;

import dev.responds.contract.model.Proof;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;

/** What a compile has changed of the code, and of nothing else. */
public final class CodeChange {

  private final Set<String> reached;
  private final NavigableMap<String, String> proofs;
  private final KeptState after;

  CodeChange(Set<String> reached, NavigableMap<String, String> proofs, KeptState after) {
    this.reached = reached;
    this.proofs = proofs;
    this.after = after;
  }

  /**
   * Returns whether a class may send something else than before.
   *
   * @param type internal name of the class
   */
  public boolean reaches(String type) {
    return reached.contains(type) || reached.contains(ProofDigests.outermost(type));
  }

  /**
   * Returns whether the classes that may send something else send the same as before.
   *
   * @param found what was found in their code, by the signatures of the endpoints
   */
  public boolean changesNothing(Map<String, Proof> found) {
    NavigableMap<String, String> now = ProofDigests.of(found);
    Set<String> types = new TreeSet<>(proofs.keySet());
    types.retainAll(reached);
    types.addAll(now.keySet());
    for (String type : types) {
      if (!String.valueOf(proofs.get(type)).equals(now.get(type))) {
        return false;
      }
    }
    return true;
  }

  /** Returns what the next compile has to know, where nothing else has changed. */
  public String text() {
    return after.print();
  }
}
