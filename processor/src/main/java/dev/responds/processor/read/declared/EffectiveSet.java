package dev.responds.processor.read.declared;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The responses of one endpoint, collected from near to far: what stands farther away adds only
 * statuses that nothing nearer has. Repetitions on the method itself stay, so that a rule can name
 * them.
 */
public final class EffectiveSet {

  private final List<DeclaredResponse> responses = new ArrayList<>();
  private final Set<Integer> statuses = new HashSet<>();

  /** Adds a response of the method; a bundle's yields to one that stands on the method directly. */
  public void addOwn(DeclaredResponse response) {
    if (response.scope() == Scope.METHOD || !statuses.contains(response.status())) {
      add(response);
    }
  }

  /** Adds a response from around the method. */
  public void addFarther(DeclaredResponse response) {
    if (!statuses.contains(response.status())) {
      add(response);
    }
  }

  public List<DeclaredResponse> responses() {
    return responses;
  }

  private void add(DeclaredResponse response) {
    responses.add(response);
    statuses.add(response.status());
  }
}
