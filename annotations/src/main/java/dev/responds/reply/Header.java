package dev.responds.reply;

import dev.responds.internal.FieldSyntax;

/** A field line of a response: a name and a value, both checked (RFC 9110 §5). */
public final class Header {

  private final String name;
  private final String value;

  private Header(String name, String value) {
    this.name = FieldSyntax.fieldName(name);
    this.value = FieldSyntax.fieldValue(name, value);
  }

  /**
   * Returns a field line.
   *
   * @param name the field name (RFC 9110 §5.1)
   * @param value the field value (RFC 9110 §5.5)
   * @return the line
   * @throws IllegalArgumentException if a character must not stand in a header field; the message
   *     names the field
   */
  public static Header of(String name, String value) {
    return new Header(name, value);
  }

  /**
   * Returns the field name.
   *
   * @return a token, in the case it was written in
   */
  public String name() {
    return name;
  }

  /**
   * Returns the field value.
   *
   * @return visible ASCII, spaces and tabs
   */
  public String value() {
    return value;
  }

  /** Returns the line as it stands on the wire in HTTP/1.1. */
  @Override
  public String toString() {
    return name + ": " + value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Header that && name.equals(that.name) && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + value.hashCode();
  }
}
