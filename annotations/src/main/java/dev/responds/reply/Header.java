package dev.responds.reply;

import dev.responds.internal.FieldSyntax;

/**
 * One field line of a response.
 *
 * @param name the field name (RFC 9110 §5.1)
 * @param value the field value (RFC 9110 §5.5)
 */
public record Header(String name, String value) {

  /**
   * Checks name and value.
   *
   * @param name the field name
   * @param value the field value
   * @throws IllegalArgumentException if a character must not stand in a header field; the message
   *     names the field
   */
  public Header {
    FieldSyntax.fieldName(name);
    FieldSyntax.fieldValue(name, value);
  }
}
