package dev.responds.processor.read.declared;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import java.util.ArrayList;
import java.util.List;

/**
 * The responses of one endpoint, collected from near to far: what stands farther away adds only
 * statuses that nothing nearer has. What one place says of a status stays, as several bundles may
 * say it, each for a reason of its own; the same said twice stays on the method itself alone, so
 * that a rule can name it.
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
      if (!hasStatus(response, nearer) && !isSaid(response)) {
        responses.add(response);
      }
    }
  }

  /**
   * Adds what annotations of other tools say at one place. What is declared counts, status by
   * status; of an exception that leads to one, they may tell why.
   */
  public void addForeign(List<DeclaredResponse> place) {
    for (DeclaredResponse response : place) {
      for (int i = 0; i < responses.size() && !response.when().isEmpty(); i++) {
        DeclaredResponse other = responses.get(i);
        if (other.status() == response.status()
            && other.sender() == Sender.EXCEPTION
            && other.when().isEmpty()) {
          responses.set(i, other.when(response.when()));
        }
      }
    }
    addFarther(place);
  }

  /** Returns whether the endpoint itself sends a success or a redirect. */
  public boolean succeeds() {
    for (DeclaredResponse response : responses) {
      if (response.sentByEndpoint() && response.status() / 100 > 1 && response.status() < 400) {
        return true;
      }
    }
    return false;
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

  private boolean isSaid(DeclaredResponse response) {
    for (DeclaredResponse other : responses) {
      if (other.status() == response.status() && isAlike(other, response)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(DeclaredResponse one, DeclaredResponse other) {
    return one.when().equals(other.when())
        && one.on().equals(other.on())
        && one.sender() == other.sender()
        && one.mediaType().equals(other.mediaType())
        && one.problem().equals(other.problem())
        && one.headers().equals(other.headers())
        && one.body().equals(other.body());
  }
}
