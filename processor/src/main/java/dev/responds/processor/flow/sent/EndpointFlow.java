package dev.responds.processor.flow.sent;

import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one endpoint sends.
 *
 * @param id the method
 * @param route methods and path, as in {@code GET /orders/{id}}, to show to people
 * @param sent what there is a way to, by status; one for each response that differs
 * @param gaps what was not understood
 */
public record EndpointFlow(EndpointId id, String route, List<SentResponse> sent, List<Gap> gaps) {

  /** Makes the lists immutable. */
  public EndpointFlow {
    sent = List.copyOf(sent);
    gaps = List.copyOf(gaps);
  }

  /** Returns what is known of a status. */
  public Answer answer(int status) {
    if (statuses().contains(status)) {
      return Answer.SENT;
    }
    boolean open = !gaps.isEmpty() || sent.stream().anyMatch(one -> one.status() == status);
    return open ? Answer.UNKNOWN : Answer.NOT_SENT;
  }

  /** Returns whether all that the endpoint returns is understood, whatever it may throw. */
  public boolean understood() {
    return gaps.stream().noneMatch(gap -> gap.kind() == Gap.Kind.RESPONSE);
  }

  /** Returns the statuses that are sent for certain. */
  public Set<Integer> statuses() {
    Set<Integer> statuses = new TreeSet<>();
    for (SentResponse response : sent) {
      if (response.certain()) {
        statuses.add(response.status());
      }
    }
    return statuses;
  }

  /** Returns it in the words of the contract. */
  public Proof proof() {
    List<FoundResponse> responses = new ArrayList<>();
    for (SentResponse response : sent) {
      responses.add(response.found());
    }
    List<String> reasons = new ArrayList<>();
    for (Gap gap : gaps) {
      reasons.add(gap.toString());
    }
    return new Proof(extent(), responses, reasons);
  }

  private Proof.Extent extent() {
    if (gaps.isEmpty()) {
      return Proof.Extent.ALL;
    }
    return understood() ? Proof.Extent.RETURNED : Proof.Extent.PART;
  }

  /** What is known of a status. */
  public enum Answer {
    /** There is a way through the code to it. */
    SENT,
    /** All ways are understood, and none leads to it. */
    NOT_SENT,
    /** Something is not understood; the gaps tell what. */
    UNKNOWN
  }
}
