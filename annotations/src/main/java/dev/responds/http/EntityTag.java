package dev.responds.http;

import dev.responds.internal.FieldSyntax;

/**
 * A strong or weak entity tag, which tells one version of a representation from another: the value
 * of {@code ETag} (RFC 9110 §8.8.3).
 *
 * <pre>{@code
 * EntityTag.strong("v7")    // "v7"
 * EntityTag.weak("v7")      // W/"v7"
 * }</pre>
 */
public final class EntityTag {

  private final String opaque;
  private final boolean weak;

  private EntityTag(String opaque, boolean weak) {
    this.opaque = FieldSyntax.opaqueTag(opaque);
    this.weak = weak;
  }

  /**
   * Returns a tag that changes with every byte.
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
   * Returns a tag that may stay when nothing has changed that matters. It suits {@code
   * If-None-Match}, and neither {@code If-Match} nor ranges (RFC 9110 §8.8.3.2).
   *
   * @param opaque what stands between the quotes
   * @return the tag
   * @throws IllegalArgumentException if {@code opaque} has a quotation mark, a space, or a
   *     character that is not visible ASCII
   */
  public static EntityTag weak(String opaque) {
    return new EntityTag(opaque, true);
  }

  /**
   * Returns what stands between the quotes.
   *
   * @return visible ASCII characters except quotation marks
   */
  public String opaque() {
    return opaque;
  }

  /**
   * Returns whether two representations with this tag may differ in ways that do not matter.
   *
   * @return whether the tag is weak
   */
  public boolean isWeak() {
    return weak;
  }

  /** Returns the tag as it stands in the header field. */
  @Override
  public String toString() {
    return (weak ? "W/\"" : "\"") + opaque + '"';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntityTag that && weak == that.weak && opaque.equals(that.opaque);
  }

  @Override
  public int hashCode() {
    return 31 * opaque.hashCode() + Boolean.hashCode(weak);
  }
}
