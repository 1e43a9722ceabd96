package dev.responds.contract.rule;

import dev.responds.contract.model.Capability;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import java.util.OptionalInt;
import java.util.Set;

/** The status that the framework sends in place of a method that returns a plain payload. */
public final class FrameworkStatus {

  /** Frameworks derive these from the request by themselves, for ranges and for conditions. */
  private static final Set<Integer> DERIVED = Set.of(206, 304);

  private static final int NO_CONTENT = 204;

  private static final int NOT_ACCEPTABLE = 406;

  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  private FrameworkStatus() {}

  /** Returns it where it is fixed and the method cannot change it. */
  public static OptionalInt of(Endpoint endpoint) {
    return endpoint.outcome().carrier() == Carrier.PAYLOAD
        ? endpoint.outcome().status()
        : OptionalInt.empty();
  }

  /** Returns whether it is known and the endpoint does not declare it. */
  public static boolean undeclared(Endpoint endpoint) {
    OptionalInt fixed = of(endpoint);
    return fixed.isPresent() && !endpoint.declares(fixed.getAsInt());
  }

  /**
   * Returns whether the framework's status goes out, and not this success or redirect, whenever the
   * method returns.
   */
  public static boolean replaces(Endpoint endpoint, DeclaredResponse response) {
    OptionalInt fixed = of(endpoint);
    int status = response.status();
    return fixed.isPresent()
        && response.sentByEndpoint()
        && (status / 100 == 2 || status / 100 == 3)
        && !derived(endpoint, status)
        && fixed.getAsInt() != status;
  }

  /**
   * Returns whether it certainly never goes out. No factory and no exception of a framework is made
   * for throwing a success. A redirect may be thrown, unless the endpoint means it for the status
   * that goes out when its method returns.
   */
  public static boolean prevents(Endpoint endpoint, DeclaredResponse response) {
    return replaces(endpoint, response) && (response.status() / 100 == 2 || undeclared(endpoint));
  }

  /**
   * Returns whether it refuses a media type that the framework never looks at: 415 where the
   * endpoint takes no content, and 406 where it sends none. A mapping that asks for media types, or
   * for header fields, refuses requests without both.
   */
  public static boolean neverNegotiates(Endpoint endpoint, int status) {
    if (!endpoint.routing().otherConditions().isEmpty()) {
      return false;
    }
    return switch (status) {
      case UNSUPPORTED_MEDIA_TYPE -> endpoint.takesNoContent();
      case NOT_ACCEPTABLE -> endpoint.routing().produces().isEmpty() && sendsNoContent(endpoint);
      default -> false;
    };
  }

  private static boolean sendsNoContent(Endpoint endpoint) {
    Carrier carrier = endpoint.outcome().carrier();
    return (carrier == Carrier.PAYLOAD || carrier == Carrier.RESPONSE)
        && endpoint.outcome().payload().hasNoContent();
  }

  /**
   * Returns whether the framework may send it by itself: for the request, or 204 for a payload that
   * is null.
   */
  public static boolean derived(Endpoint endpoint, int status) {
    return DERIVED.contains(status)
        || (status == NO_CONTENT
            && endpoint.handler().framework().has(Capability.SENDS_NO_CONTENT_FOR_NULL)
            && !endpoint.outcome().payload().hasNoContent());
  }
}
