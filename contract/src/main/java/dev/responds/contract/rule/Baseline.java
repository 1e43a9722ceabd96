package dev.responds.contract.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Findings that an API had when somebody wrote them down, of which nobody is told again: a rule, an
 * endpoint and a status each. Lines of source files are not in it, so that it stays true when code
 * moves.
 */
public final class Baseline {

  /** Nothing is written down. */
  public static final Baseline EMPTY = new Baseline(new TreeSet<>(), List.of());

  private static final String HEAD =
      "# Findings that Responds does not tell of again. What is mended leaves by itself.\n";

  /**
   * A finding.
   *
   * @param endpoint the signature of its method, as in {@code shop.Orders.find(J)}
   * @param rule the id of the rule
   * @param status the status that it is about; empty if it is about none
   */
  private record Entry(String endpoint, String rule, String status) implements Comparable<Entry> {

    static Optional<Entry> of(Verdict verdict) {
      String signature = verdict.endpoint().handler().qualifiedSignature();
      if (!verdict.demands() || signature.isEmpty()) {
        return Optional.empty();
      }
      OptionalInt status = verdict.finding().status();
      String written = status.isPresent() ? Integer.toString(status.getAsInt()) : "";
      return Optional.of(new Entry(signature, verdict.finding().id(), written));
    }

    /** Reads a line; nothing if it is not one of ours. */
    static Optional<Entry> parse(String line) {
      List<String> words = List.of(line.strip().split("\\s+", -1));
      return words.size() == 2 || words.size() == 3
          ? Optional.of(
              new Entry(words.get(0), words.get(1), words.size() == 3 ? words.get(2) : ""))
          : Optional.empty();
    }

    String line() {
      return (endpoint + " " + rule + " " + status).strip();
    }

    @Override
    public int compareTo(Entry other) {
      return line().compareTo(other.line());
    }
  }

  private final NavigableSet<Entry> entries;
  private final List<String> malformed;

  private Baseline(NavigableSet<Entry> entries, List<String> malformed) {
    this.entries = entries;
    this.malformed = malformed;
  }

  /** Reads one. */
  public static Baseline parse(String text) {
    NavigableSet<Entry> entries = new TreeSet<>();
    List<String> malformed = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        Optional<Entry> entry = Entry.parse(line);
        entry.ifPresentOrElse(entries::add, () -> malformed.add(line.strip()));
      }
    }
    return new Baseline(entries, malformed);
  }

  /** Writes down what is found, save advice and what is waived. */
  public static Baseline of(Collection<Verdict> found) {
    NavigableSet<Entry> entries = new TreeSet<>();
    found.forEach(verdict -> Entry.of(verdict).ifPresent(entries::add));
    return new Baseline(entries, List.of());
  }

  /** Returns whether a finding is of the kind that is written down. */
  public static boolean takes(Verdict verdict) {
    return Entry.of(verdict).isPresent();
  }

  /** Returns whether a finding is written down. */
  public boolean knows(Verdict verdict) {
    Optional<Entry> entry = Entry.of(verdict);
    return entry.isPresent() && entries.contains(entry.get());
  }

  /**
   * Returns it without what is no longer found.
   *
   * @param asked whether a rule has been asked; what another one may still find stays
   */
  public Baseline without(Collection<Verdict> found, Predicate<String> asked) {
    NavigableSet<Entry> today = of(found).entries;
    NavigableSet<Entry> left = new TreeSet<>(entries);
    left.removeIf(entry -> asked.test(entry.rule()) && !today.contains(entry));
    return new Baseline(left, malformed);
  }

  /** Returns what stands in it and cannot be meant: lines of another kind, and unknown rules. */
  public List<String> unknown(RuleBook rules) {
    List<String> unknown = new ArrayList<>(malformed);
    for (Entry entry : entries) {
      if (rules.find(entry.rule()).isEmpty()) {
        unknown.add(entry.line());
      }
    }
    return unknown;
  }

  /** Returns how many findings are written down. */
  public int size() {
    return entries.size();
  }

  /** Returns it as text, in an order that does not depend on that of the sources. */
  public String print() {
    StringBuilder text = new StringBuilder(HEAD);
    malformed.forEach(line -> text.append(line).append('\n'));
    entries.forEach(entry -> text.append(entry.line()).append('\n'));
    return text.toString();
  }
}
