package dev.responds.contract.model;

import dev.responds.contract.http.Citation;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, or could be better, at one place. It has no text: the id and the arguments make
 * the message in any language.
 *
 * @param id the id of the rule
 * @param variant which of the rule's messages, empty for its only one
 * @param level how much it weighs
 * @param status the status that it is about, if it is about one
 * @param arguments values for the places of the message, as each message documents
 * @param citation where HTTP says so; empty for the use of Responds itself
 * @param source the place
 */
public record Finding(
    String id,
    String variant,
    Severity level,
    OptionalInt status,
    Arguments arguments,
    Optional<Citation> citation,
    Source source) {

  /** The argument that tells which code makes what is found, where several endpoints call it. */
  public static final String CAUSE = "cause";

  /** The argument that tells which annotations a finding is about, if they are of another tool. */
  private static final String NOTATION = "notation";

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding finding
        && id.equals(finding.id)
        && variant.equals(finding.variant)
        && level == finding.level
        && status.equals(finding.status)
        && arguments.equals(finding.arguments)
        && citation.equals(finding.citation)
        && source.equals(finding.source);
  }

  @Override
  public int hashCode() {
    int hash = 31 * (31 * source.hashCode() + id.hashCode()) + arguments.hashCode();
    hash = 31 * (31 * hash + variant.hashCode()) + level.name().hashCode();
    return 31 * (31 * hash + status.hashCode()) + citation.hashCode();
  }

  /** Returns the code that makes what is found, if endpoints call it; otherwise nothing. */
  public String cause() {
    return arguments.values().getOrDefault(CAUSE, "");
  }

  /** Returns the annotations that it is about. */
  public Notation notation() {
    String name = arguments.values().get(NOTATION);
    return name == null ? Notation.RESPONDS : Notation.valueOf(name);
  }

  /** Returns the same finding, about declarations in these annotations. */
  public Finding in(Notation notation) {
    return notation.foreign()
        ? new Finding(
            id, variant, level, status, arguments.and(NOTATION, notation.name()), citation, source)
        : this;
  }

  /** Returns the same finding at another level. */
  public Finding weighing(Severity other) {
    return new Finding(id, variant, other, status, arguments, citation, source);
  }

  /** Returns the same finding, about this status. */
  public Finding about(int code) {
    return new Finding(id, variant, level, OptionalInt.of(code), arguments, citation, source);
  }

  /** Returns the same finding, at another place. */
  public Finding at(Source place) {
    return new Finding(id, variant, level, status, arguments, citation, place);
  }

  /** Returns a mistake in the use of Responds itself: an option, a policy, a name. */
  public static Finding misuse(String id, Source source, Arguments arguments) {
    return misuse(id, "", Severity.ERROR, source, arguments);
  }

  /** Returns a mistake in the use of Responds itself that has a message of its own. */
  public static Finding misuse(String id, String variant, Source source, Arguments arguments) {
    return misuse(id, variant, Severity.ERROR, source, arguments);
  }

  /** Returns something about the use of Responds that need not be a mistake. */
  public static Finding warning(String id, Source source, Arguments arguments) {
    return misuse(id, "", Severity.WARNING, source, arguments);
  }

  /** Returns something about the use of Responds, at any level. */
  public static Finding misuse(
      String id, String variant, Severity level, Source source, Arguments arguments) {
    return new Finding(
        id, variant, level, OptionalInt.empty(), arguments, Optional.empty(), source);
  }
}
