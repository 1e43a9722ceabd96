package dev.responds.contract.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint reads from the request.
 *
 * @param kind where it comes from
 * @param name name of the header field, path variable or query parameter; empty for content
 * @param type its Java type, if it is known
 * @param validated whether a constraint holds for it, so that the framework may refuse it
 * @param input how the request gives it
 */
public record Parameter(
    Kind kind, String name, Optional<JavaType> type, boolean validated, Input input) {

  /** Makes a parameter of which it is not known how the request gives it. */
  public Parameter(Kind kind, String name, Optional<JavaType> type, boolean validated) {
    this(kind, name, type, validated, Input.UNKNOWN);
  }

  /** Returns a parameter of which no more is known. */
  public static Parameter of(Kind kind, String name) {
    return new Parameter(kind, name, Optional.empty(), false);
  }

  /** Returns the same parameter, given in another way. */
  public Parameter with(Input other) {
    return new Parameter(kind, name, type, validated, other);
  }

  /** Returns the same parameter, under another name. */
  public Parameter named(String other) {
    return new Parameter(kind, other, type, validated, input);
  }

  /**
   * Returns whether its value arrives as text, which the framework converts: everywhere but in
   * content, and in content as a field of a form.
   */
  public boolean isText() {
    return input.place() == Input.Place.FORM ? !input.name().isEmpty() : kind != Kind.CONTENT;
  }

  /** Returns whether its members are what the query, or a form, has. */
  public boolean isFormObject() {
    return input.place() == Input.Place.FORM && input.name().isEmpty();
  }

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Parameter parameter
            && kind == parameter.kind
            && validated == parameter.validated
            && name.equals(parameter.name)
            && type.equals(parameter.type)
            && input.equals(parameter.input));
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + type.hashCode();
  }

  /** Where a parameter comes from. */
  public enum Kind {
    PATH,
    HEADER,
    QUERY,
    CONTENT,
    /** The raw request: whatever it carries may be read. */
    RAW_REQUEST
  }
}
