package dev.responds.http;

import dev.responds.internal.FieldSyntax;

/**
 * Tells one version of a representation from another: the value of {@code ETag} (RFC 9110 §8.8.3).
 *
 * <pre>{@code
 * EntityTag.strong("v7")    // "v7"
 * EntityTag.weak("v7")      // W/"v7"
 * }</pre>
 *
 * @param opaque what stands between the quotes: visible ASCII characters except quotation marks
 * @param weak whether two representations with this tag may differ in ways that do not matter; such
 *     a tag suits {@code If-None-Match}, and neither {@code If-Match} nor ranges (RFC 9110
 *     §8.8.3.2)
 */
public record EntityTag(String opaque, boolean weak) {

  /**
   * Checks the tag.
   *
   * @param opaque what stands between the quotes
   * @param weak whether the tag is weak
   * @throws IllegalArgumentException if {@code opaque} has a quotation mark, a space, or a
   *     character that is not visible ASCII
   */
  public EntityTag {
    FieldSyntax.opaqueTag(opaque);
  }

  /**
   * A tag that changes with every byte.
   *
   * @param opaque what stands between the quotes, as a version number or a hash
   * @return the tag
   * @throws IllegalArgumentException if {@code opaque} has a quotation mark, a space, or a
   *     character that is not visible ASCII
   */
  public static EntityTag strong(String opaque) {
    return new EntityTag(opaque, false);
  }

  /**
   * A tag that may stay when nothing has changed that matters.
   *
   * @param opaque what stands between the quotes
   * @return the tag
   * @throws IllegalArgumentException if {@code opaque} has a quotation mark, a space, or a
   *     character that is not visible ASCII
   */
  public static EntityTag weak(String opaque) {
    return new EntityTag(opaque, true);
  }

  /** Returns the tag as it stands in the header field. */
  @Override
  public String toString() {
    return (weak ? "W/\"" : "\"") + opaque + '"';
  }
}
