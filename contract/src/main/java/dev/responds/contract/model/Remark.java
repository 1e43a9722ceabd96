package dev.responds.contract.model;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a parameter, or of a member of an object, to the people who use it.
 *
 * @param description what it is, in CommonMark; empty if nobody says
 * @param example a value that it may have, as text; empty if nobody gives one
 * @param hidden whether documents for clients leave it out
 * @param deprecated whether clients are asked to do without
 */
public record Remark(String description, String example, boolean hidden, boolean deprecated) {

  /** Nobody says anything. */
  public static final Remark NONE = new Remark("", "", false, false);

  /** Returns the same remark, with a description where it has none. */
  public Remark orDescribed(String otherwise) {
    return description.isEmpty() ? new Remark(otherwise, example, hidden, deprecated) : this;
  }

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Remark remark
            && hidden == remark.hidden
            && deprecated == remark.deprecated
            && description.equals(remark.description)
            && example.equals(remark.example));
  }

  @Override
  public int hashCode() {
    return 31 * description.hashCode() + example.hashCode();
  }
}
