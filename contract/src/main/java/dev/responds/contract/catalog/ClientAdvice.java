package dev.responds.contract.catalog;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Endpoint;
import java.util.Set;

/** What a program that calls an API does with a response, so far as its status tells. */
public enum ClientAdvice {
  /** It goes on: the request has its answer. */
  GO_ON,
  /** It watches for the outcome. */
  POLL,
  /** It goes to the address that the response names. */
  FOLLOW,
  /** It changes the request; the same one fails again. */
  AFTER_CHANGE,
  /** It says who it is, or is somebody else. */
  WITH_CREDENTIALS,
  /** It sends the same request later, after what {@code Retry-After} says. */
  LATER,
  /** It may send the same request at once. */
  AT_ONCE,
  /** It gives up. */
  NEVER;

  /** The statuses that ask who the client is (RFC 9110 §15.5.2, §15.5.4, §15.5.8, RFC 6585 §6). */
  private static final Set<Integer> ABOUT_CREDENTIALS = Set.of(401, 403, 407, 511);

  /** The methods that are idempotent and not safe (RFC 9110 §9.2.2, RFC 4918 §18, RFC 5323). */
  private static final Set<String> IDEMPOTENT =
      Set.of("PUT", "DELETE", "COPY", "MOVE", "MKCOL", "PROPPATCH", "UNLOCK", "BIND", "UNBIND");

  /** Returns what to do with a status; one that nobody knows is what it is taken for. */
  public static ClientAdvice of(int status, StatusRegistry registry) {
    Status meant = registry.interpret(status);
    // Whether there will be such a resource later, nobody says; the address is what a client has.
    if (meant.code() == 404) {
      return AFTER_CHANGE;
    }
    if (ABOUT_CREDENTIALS.contains(meant.code())) {
      return WITH_CREDENTIALS;
    }
    return switch (meant.retry()) {
      case DONE, USE_STORED, NOT_FINAL -> GO_ON;
      case POLL -> POLL;
      case FOLLOW -> FOLLOW;
      case AFTER_CHANGE -> AFTER_CHANGE;
      case LATER -> LATER;
      case SAME_OK -> AT_ONCE;
      case POINTLESS -> NEVER;
    };
  }

  /**
   * Returns whether a request may be sent again when nobody knows what became of it: all methods of
   * the endpoint are idempotent (RFC 9110 §9.2.2).
   */
  public static boolean repeatable(Endpoint endpoint) {
    for (HttpMethod method : endpoint.routing().methods()) {
      if (!method.safe() && !IDEMPOTENT.contains(method.token())) {
        return false;
      }
    }
    return !endpoint.routing().methods().isEmpty();
  }
}
