package dev.responds.contract.rule;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Source;
import java.util.Optional;
import java.util.Set;

/**
 * What an endpoint declares on its own method, in whatever notation.
 *
 * @param endpoint the endpoint
 * @param registry the statuses that there are
 */
public record OwnDeclarations(Endpoint endpoint, StatusRegistry registry) {

  /** Answers of what is gone, blocked, not written yet or switched off. */
  private static final Set<Integer> NOTHING_TO_OFFER = Set.of(410, 451, 501, 503);

  private static final int NOT_ALLOWED = 405;

  /**
   * Returns whether it declares anything, and no code that is wrong as such: that could stand for
   * any other.
   */
  public boolean meantAsWhole() {
    boolean declares = false;
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.onMethod()) {
        declares = true;
        if (response.status() < 200 || registry.find(response.status()).isEmpty()) {
          return false;
        }
      }
    }
    return declares;
  }

  /** Returns whether it says that it is retired, blocked or not written yet. */
  public boolean retired() {
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.onMethod() && offersNothing(response)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it says that, or that its method is switched off, and nothing else. */
  public boolean stub() {
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.onMethod() && !offersNothing(response) && response.status() != NOT_ALLOWED) {
        return false;
      }
    }
    return true;
  }

  private static boolean offersNothing(DeclaredResponse response) {
    return NOTHING_TO_OFFER.contains(response.status());
  }

  /**
   * Returns whether nothing answers with any of these statuses, as far as is known: neither the
   * endpoint and what is around it, nor a handler of the whole application. What its code was found
   * to send is not missing, even if nobody declares it.
   */
  public boolean lacks(int... statuses) {
    if (endpoint.proof().extent() == Proof.Extent.PENDING) {
      return false;
    }
    for (int status : statuses) {
      if (endpoint.declares(status)
          || endpoint.traits().advised().contains(status)
          || endpoint.proof().proves(status)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the first status that it means where the framework sends another one. */
  public Optional<DeclaredResponse> meant() {
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.onMethod() && FrameworkStatus.replaces(endpoint, response)) {
        return Optional.of(response);
      }
    }
    return Optional.empty();
  }

  /** Returns where something is to be added: the first declaration, or else the method. */
  public Source place() {
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.onMethod() && response.scope() == Scope.METHOD) {
        return response.at("value");
      }
    }
    return endpoint.handler().source();
  }
}
