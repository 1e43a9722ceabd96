package dev.responds.processor.read.declared;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * The responses of one endpoint, collected from near to far: what stands farther away adds only
 * statuses that nothing nearer has. Repetitions on the method itself stay, so that a rule can name
 * them.
 */
public final class EffectiveSet {

  private final List<DeclaredResponse> responses = new ArrayList<>();

  /** Adds the responses of the method; those of bundles are farther than those on it directly. */
  public void addOwn(List<DeclaredResponse> own) {
    List<DeclaredResponse> bundled = new ArrayList<>();
    for (DeclaredResponse response : own) {
      (response.scope() == Scope.METHOD ? responses : bundled).add(response);
    }
    addFarther(bundled);
  }

  /** Adds the responses of one place around the method. */
  public void addFarther(List<DeclaredResponse> place) {
    List<DeclaredResponse> nearer = List.copyOf(responses);
    for (DeclaredResponse response : place) {
      if (!hasStatus(response, nearer) && !hasContent(response)) {
        responses.add(response);
      }
    }
  }

  public List<DeclaredResponse> responses() {
    return responses;
  }

  private static boolean hasStatus(DeclaredResponse response, List<DeclaredResponse> nearer) {
    for (DeclaredResponse other : nearer) {
      if (other.status() == response.status()) {
        return true;
      }
    }
    return false;
  }

  /** One place may declare several contents of a status: by media type, or by problem type. */
  private boolean hasContent(DeclaredResponse response) {
    for (DeclaredResponse other : responses) {
      if (other.status() == response.status()
          && other.mediaType().equals(response.mediaType())
          && other.problem().equals(response.problem())) {
        return true;
      }
    }
    return false;
  }
}
