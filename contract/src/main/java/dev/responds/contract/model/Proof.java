package dev.responds.contract.model;

import dev.responds.contract.model.FoundResponse.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the code of an endpoint was found to send.
 *
 * @param extent how much of the code was understood
 * @param responses what was found, by status
 * @param gaps what was not understood, each as the end of a sentence with its place
 */
public record Proof(Extent extent, List<FoundResponse> responses, List<String> gaps) {

  private static final int CLIENT_ERROR = 400;
  private static final String OURS = "dev.responds.";
  private static final Set<String> PROBLEMS =
      Set.of("dev.responds.http.Problem", "org.springframework.http.ProblemDetail");

  /** Nobody has looked at the code. */
  public static final Proof NONE = new Proof(Extent.NONE, List.of(), List.of());

  /** Somebody looks as soon as the compile has no errors. */
  public static final Proof PENDING = new Proof(Extent.PENDING, List.of(), List.of());

  /** How much of the code of an endpoint was understood, least first. */
  public enum Extent {
    /** Nobody has looked. */
    NONE,
    /** Nobody can look before the errors of the compile are mended. */
    PENDING,
    /** Some of what is returned is not understood. */
    PART,
    /** All that is returned is understood; some call may throw more. */
    RETURNED,
    /** All of it. */
    ALL
  }

  /** Makes the lists immutable. */
  public Proof {
    responses = List.copyOf(responses);
    gaps = List.copyOf(gaps);
  }

  /** Returns whether somebody has looked at the code. */
  public boolean looked() {
    return extent != Extent.NONE && extent != Extent.PENDING;
  }

  /** Returns whether all that the endpoint returns is understood, whatever it may throw. */
  public boolean returnsAreKnown() {
    return extent == Extent.RETURNED || extent == Extent.ALL;
  }

  /** Returns whether a status is none of those that the endpoint returns, as far as is known. */
  public boolean neverReturns(int status) {
    return returnsAreKnown() && !responses.isEmpty() && !has(status);
  }

  /** Returns whether a call that was not followed may throw what is answered with an error. */
  public boolean mayThrow(int status) {
    return status >= CLIENT_ERROR && extent != Extent.ALL;
  }

  /** Returns the responses of a status that are sent for certain. */
  public List<FoundResponse> certain(int status) {
    List<FoundResponse> certain = new ArrayList<>();
    for (FoundResponse response : responses) {
      if (response.certain() && response.status() == status) {
        certain.add(response);
      }
    }
    return certain;
  }

  /** Returns the problems that are sent with a status, each type once. */
  public List<FoundProblem> problems(int status) {
    Map<ProblemType, FoundProblem> problems = new LinkedHashMap<>();
    for (FoundResponse response : certain(status)) {
      response.problem().ifPresent(found -> problems.putIfAbsent(found.type(), found));
    }
    return List.copyOf(problems.values());
  }

  /** Returns the class of what is sent with a status, if all ways to it send the same. */
  public Optional<String> contentType(int status) {
    Optional<String> type = Optional.empty();
    for (FoundResponse response : responses) {
      if (response.status() == status) {
        boolean other = type.isPresent() && !type.equals(response.type());
        if (other || response.type().isEmpty() || response.content() == Content.NONE) {
          return Optional.empty();
        }
        type = response.type();
      }
    }
    return type;
  }

  /**
   * Returns whether all that is sent with a status is problem details, returned or thrown as a
   * response. What a framework makes of an exception of its own is set up elsewhere.
   */
  public boolean sendsProblems(int status) {
    for (FoundResponse response : responses) {
      boolean ours = response.exception().isEmpty() || response.exception().get().startsWith(OURS);
      if (response.status() == status
          && !(ours && response.content() == Content.SOME && isProblem(response))) {
        return false;
      }
    }
    return proves(status);
  }

  private static boolean isProblem(FoundResponse response) {
    return response.type().isPresent() && PROBLEMS.contains(response.type().get());
  }

  /** Returns whether a status is sent for certain. */
  public boolean proves(int status) {
    return !certain(status).isEmpty();
  }

  /** Returns whether a status is sent for certain, or may be. */
  public boolean has(int status) {
    for (FoundResponse response : responses) {
      if (response.status() == status) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether code that leads to a status sets a header field. */
  public boolean sets(int status, String field) {
    for (FoundResponse response : responses) {
      if (response.status() == status && response.sets(field)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the statuses that are sent for certain. */
  public SortedSet<Integer> statuses() {
    SortedSet<Integer> statuses = new TreeSet<>();
    for (FoundResponse response : responses) {
      if (response.certain()) {
        statuses.add(response.status());
      }
    }
    return statuses;
  }
}
