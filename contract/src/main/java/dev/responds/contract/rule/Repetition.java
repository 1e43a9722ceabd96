package dev.responds.contract.rule;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Unites verdicts that say at one place what another verdict has said there: one mistake in a
 * bundle, a policy, a class or an inherited declaration is one message, however many endpoints see
 * it. So is what one method does that many endpoints call.
 */
public final class Repetition {

  /** What is said at a place, whichever endpoint the message names. */
  private record Complaint(
      String id,
      String variant,
      Severity level,
      OptionalInt status,
      boolean stands,
      Source source,
      String cause,
      @Nullable Finding own) {

    /** How near an endpoint is to the code that it calls makes no difference to the code. */
    private static Complaint of(Verdict verdict, boolean own) {
      Finding finding = verdict.finding();
      return finding.cause().isEmpty()
          ? new Complaint(verdict, own)
          : new Complaint(
              finding.id(),
              finding.variant(),
              Severity.OFF,
              finding.status(),
              verdict.stands(),
              Source.NOWHERE,
              finding.cause(),
              null);
    }

    /** What an endpoint says of its own method is said again where anything is different. */
    private Complaint(Verdict verdict, boolean own) {
      this(
          verdict.finding().id(),
          verdict.finding().variant(),
          verdict.finding().level(),
          verdict.finding().status(),
          verdict.stands(),
          verdict.finding().source(),
          "",
          own ? verdict.finding() : null);
    }

    /** By hand: the first use of a record's own would cost a compile milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Complaint complaint
          && id.equals(complaint.id)
          && variant.equals(complaint.variant)
          && level == complaint.level
          && status.equals(complaint.status)
          && stands == complaint.stands
          && source.equals(complaint.source)
          && cause.equals(complaint.cause)
          && (own == null ? complaint.own == null : own.equals(complaint.own));
    }

    /** Nothing is left out: what differs there alone would be compared with all the others. */
    @Override
    public int hashCode() {
      int hash = 31 * (31 * source.hashCode() + cause.hashCode()) + id.hashCode();
      hash = 31 * (31 * hash + variant.hashCode()) + level.name().hashCode();
      hash = 31 * (31 * hash + status.hashCode()) + Boolean.hashCode(stands);
      return 31 * hash + (own == null ? 0 : own.hashCode());
    }
  }

  /** The endpoints of one complaint: the one that tells of it, and how many answer so. */
  private static final class Group {

    private Verdict told;
    private Endpoint last;
    private int answering;

    private Group(Verdict first) {
      told = first;
      last = first.endpoint();
      answering = answers(last);
    }

    // A model is too large to be compared for each verdict, and those of one endpoint follow.
    @SuppressWarnings("ReferenceEquality")
    private void add(Verdict verdict, Predicate<Endpoint> telling) {
      if (verdict.endpoint() != last) {
        last = verdict.endpoint();
        answering += answers(last);
      }
      if (telling.test(last) && (!telling.test(told.endpoint()) || weighsMore(verdict))) {
        told = verdict;
      }
    }

    private boolean weighsMore(Verdict verdict) {
      return verdict.finding().level().compareTo(told.finding().level()) > 0;
    }

    private static int answers(Endpoint endpoint) {
      return endpoint.handler().abstractMethod() ? 0 : 1;
    }

    private Verdict united() {
      return told.over(Math.max(1, answering));
    }
  }

  private Repetition() {}

  /** Returns the verdicts that tell something new, in their order. */
  public static List<Verdict> removed(List<Verdict> verdicts) {
    return removed(verdicts, endpoint -> true);
  }

  /**
   * Returns the verdicts that tell something new, in their order, each with the number of endpoints
   * that it stands for.
   *
   * @param telling the endpoints that tell of what they share with others, if there are any
   */
  public static List<Verdict> removed(List<Verdict> verdicts, Predicate<Endpoint> telling) {
    Set<Source> inherited = inherited(verdicts);
    Map<Complaint, Group> groups = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      Source place = verdict.finding().source();
      boolean own =
          place.element().equals(verdict.endpoint().handler().source())
              && !inherited.contains(place);
      Complaint complaint = Complaint.of(verdict, own);
      Group group = groups.get(complaint);
      if (group == null) {
        groups.put(complaint, new Group(verdict));
      } else {
        group.add(verdict, telling);
      }
    }
    List<Verdict> once = new ArrayList<>(groups.size());
    for (Group group : groups.values()) {
      once.add(group.united());
    }
    return List.copyOf(once);
  }

  /**
   * Returns the places of which also endpoints complain that inherit what is declared there: what
   * other tools are told on an overridden method counts beside declarations of the method itself.
   */
  private static Set<Source> inherited(List<Verdict> verdicts) {
    Set<Source> places = new HashSet<>();
    for (Verdict verdict : verdicts) {
      Source place = verdict.finding().source();
      if (verdict.endpoint().handler().inherited()
          || !place.element().equals(verdict.endpoint().handler().source())) {
        places.add(place);
      }
    }
    return places;
  }

  /**
   * Returns what each endpoint has to tell: what is wrong with its answers, once for each, and what
   * is wrong with waivers and policies, once for all.
   */
  public static List<Verdict> ofEach(List<Verdict> verdicts) {
    Set<Finding> misuses = new HashSet<>();
    IdentityHashMap<Endpoint, Set<Finding>> told = new IdentityHashMap<>();
    List<Verdict> each = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      Set<Finding> before =
          verdict.finding().citation().isEmpty()
              ? misuses
              : told.computeIfAbsent(verdict.endpoint(), endpoint -> new HashSet<>());
      if (before.add(verdict.finding())) {
        each.add(verdict);
      }
    }
    return List.copyOf(each);
  }
}
