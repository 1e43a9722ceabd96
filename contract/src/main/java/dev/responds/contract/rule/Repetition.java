package dev.responds.contract.rule;

import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves out verdicts that say at one place what another verdict has said there. */
public final class Repetition {

  private record Complaint(String id, String variant, Source source) {

    private Complaint(Finding finding) {
      this(finding.id(), finding.variant(), finding.source());
    }

    /** By hand: the first use of a record's own would cost a compile milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Complaint complaint
          && id.equals(complaint.id)
          && variant.equals(complaint.variant)
          && source.equals(complaint.source);
    }

    @Override
    public int hashCode() {
      return 31 * source.hashCode() + id.hashCode();
    }
  }

  private Repetition() {}

  /** Returns the verdicts that tell something new, in their order. */
  public static List<Verdict> removed(List<Verdict> verdicts) {
    return List.copyOf(ofInheriting(ofSamePlace(verdicts)));
  }

  /** One finding stands once, and is waived once, however many endpoints see its place. */
  private static List<Verdict> ofSamePlace(List<Verdict> verdicts) {
    Set<Finding> standing = new HashSet<>();
    Set<Finding> waived = new HashSet<>();
    List<Verdict> once = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      if ((verdict.stands() ? standing : waived).add(verdict.finding())) {
        once.add(verdict);
      }
    }
    return once;
  }

  /** An inherited endpoint repeats what is wrong with the declaration that it inherits. */
  private static List<Verdict> ofInheriting(List<Verdict> verdicts) {
    Set<Complaint> seen = new HashSet<>();
    for (Verdict verdict : verdicts) {
      if (!verdict.endpoint().handler().inherited()) {
        seen.add(new Complaint(verdict.finding()));
      }
    }
    List<Verdict> once = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      if (!verdict.endpoint().handler().inherited() || seen.add(new Complaint(verdict.finding()))) {
        once.add(verdict);
      }
    }
    return once;
  }
}
