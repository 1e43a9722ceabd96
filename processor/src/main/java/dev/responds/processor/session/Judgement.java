package dev.responds.processor.session;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.Repetition;
import dev.responds.contract.rule.RuleBook;
import dev.responds.contract.rule.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the rules say of the endpoints of a compile. They are asked once, whatever is told of what
 * they find.
 */
public final class Judgement {

  /** Rules that look at what is written, and at nothing around it. */
  private static final Set<String> OF_ITSELF =
      Set.of(
          "duplicate-status",
          "invalid-header-field",
          "invalid-media-type",
          "malformed-field-value",
          "misspelled-field-name",
          "misspelled-field-value",
          "status-out-of-range",
          "unknown-rule",
          "waiver-without-reason");

  private final List<Endpoint> endpoints;
  private final List<Verdict> found;
  private final List<Verdict> told;
  private final List<Verdict> leftOut;

  private Judgement(
      List<Endpoint> endpoints, List<Verdict> found, List<Verdict> told, List<Verdict> leftOut) {
    this.endpoints = endpoints;
    this.found = List.copyOf(found);
    this.told = List.copyOf(told);
    this.leftOut = List.copyOf(leftOut);
  }

  /**
   * Asks the rules.
   *
   * @param declares whether any endpoint of the module declares something
   * @param unsure the places of which the compiler has something to say first
   * @param baseline what nobody is told of
   * @param isSource whether the source of an endpoint is part of the compile
   */
  static Judgement of(
      List<Endpoint> endpoints,
      RuleBook rules,
      boolean declares,
      Set<Source> unsure,
      Optional<BaselineFile> baseline,
      Predicate<Endpoint> isSource) {
    List<Verdict> found = withoutUnsure(rules.judge(endpoints, declares), unsure);
    return new Judgement(endpoints, found, List.of(), List.of()).told(baseline, isSource);
  }

  /** Returns the same findings, of which another baseline leaves some out. */
  Judgement told(Optional<BaselineFile> baseline, Predicate<Endpoint> isSource) {
    List<Verdict> told = new ArrayList<>();
    List<Verdict> known = new ArrayList<>();
    for (Verdict verdict : found) {
      boolean isKnown = baseline.isPresent() && baseline.get().knows(verdict);
      (isKnown ? known : told).add(verdict);
    }
    return new Judgement(
        endpoints, found, Repetition.removed(told, isSource), Repetition.removed(known, isSource));
  }

  /** Returns what is found at all endpoints, whoever knows it already. */
  public List<Verdict> found() {
    return found;
  }

  /** Returns what there is to tell, each complaint once. */
  public List<Verdict> told() {
    return told;
  }

  /** Returns what the baseline knows, each complaint once. */
  public List<Verdict> leftOut() {
    return leftOut;
  }

  /**
   * Returns what is found at each of some endpoints.
   *
   * @param answering those that answer requests: what an interface declares is told of the classes
   *     that answer in its place
   */
  List<Verdict> of(List<Endpoint> answering) {
    Set<Endpoint> asked = Collections.newSetFromMap(new IdentityHashMap<>());
    asked.addAll(answering);
    List<Verdict> ofThese = new ArrayList<>();
    for (Verdict verdict : found) {
      if (asked.contains(verdict.endpoint())) {
        ofThese.add(verdict);
      }
    }
    return Repetition.ofEach(ofThese);
  }

  /** Returns the places that messages about endpoints may point at. */
  public List<Source> places() {
    List<Source> places = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      places.add(endpoint.handler().source());
      for (DeclaredResponse response : endpoint.responses()) {
        places.add(response.place());
      }
    }
    for (Verdict verdict : told) {
      places.add(verdict.finding().source());
    }
    return places;
  }

  /** Returns whether all that is found of each endpoint is about its own method. */
  boolean isOfMethods() {
    for (Verdict verdict : found) {
      if (!verdict.finding().cause().isEmpty()
          || !verdict.finding().source().element().equals(verdict.endpoint().handler().source())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Leaves out what the rules make of endpoints that the compiler has something to say of first:
   * most of it would follow from that. What is written and wrong by itself stays.
   */
  private static List<Verdict> withoutUnsure(List<Verdict> all, Set<Source> unsure) {
    List<Verdict> sure = new ArrayList<>();
    for (Verdict verdict : all) {
      if (!unsure.contains(verdict.endpoint().handler().source())
          || OF_ITSELF.contains(verdict.finding().id())) {
        sure.add(verdict);
      }
    }
    return sure;
  }
}
