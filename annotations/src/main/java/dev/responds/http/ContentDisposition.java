package dev.responds.http;

import dev.responds.internal.Characters;
import dev.responds.internal.FieldSyntax;
import dev.responds.internal.PercentEncoding;

/**
 * The use that a client makes of the content, and the name of the file it may become: the value of
 * {@code Content-Disposition} (RFC 6266).
 *
 * <pre>{@code
 * ContentDisposition.attachment("invoice.pdf")   // attachment; filename="invoice.pdf"
 * ContentDisposition.attachment("청구서.pdf")
 *     // attachment; filename="___.pdf"; filename*=UTF-8''%EC%B2%AD%EA%B5%AC%EC%84%9C.pdf
 * }</pre>
 */
public final class ContentDisposition {

  private static final String FIELD = "filename of Content-Disposition";

  /** Clients disagree about escapes inside quotes, so none is written (RFC 6266 appendix D). */
  private static final Characters PLAIN = Characters.VISIBLE.and(" ").without("\"\\%");

  private final String value;

  private ContentDisposition(String value) {
    this.value = value;
  }

  /**
   * Returns the disposition of content that is shown, which is what happens without this field too.
   *
   * @return the disposition
   */
  public static ContentDisposition inline() {
    return new ContentDisposition("inline");
  }

  /**
   * Returns the disposition of content that is shown, and has a name if somebody saves it.
   *
   * @param filename the name without a path, in any language
   * @return the disposition
   * @throws IllegalArgumentException if {@code filename} is empty, has a slash, a backslash or a
   *     control character, or is {@code .} or {@code ..}
   */
  public static ContentDisposition inline(String filename) {
    return new ContentDisposition("inline" + parameters(filename));
  }

  /**
   * Returns the disposition of content that is saved as a file.
   *
   * @return the disposition
   */
  public static ContentDisposition attachment() {
    return new ContentDisposition("attachment");
  }

  /**
   * Returns the disposition of content that is saved as a file of that name.
   *
   * @param filename the name without a path, in any language
   * @return the disposition
   * @throws IllegalArgumentException if {@code filename} is empty, has a slash, a backslash or a
   *     control character, or is {@code .} or {@code ..}
   */
  public static ContentDisposition attachment(String filename) {
    return new ContentDisposition("attachment" + parameters(filename));
  }

  private static String parameters(String filename) {
    FieldSyntax.notEmpty(FIELD, filename);
    if (filename.indexOf('/') >= 0 || filename.indexOf('\\') >= 0) {
      throw new IllegalArgumentException(FIELD + " has a path");
    }
    if (filename.equals(".") || filename.equals("..")) {
      throw new IllegalArgumentException(FIELD + " is a directory");
    }
    return PLAIN.firstOther(filename) < 0
        ? "; filename=\"" + filename + '"'
        : "; filename=\""
            + fallback(filename)
            + "\"; filename*="
            + PercentEncoding.extendedValue(FIELD, filename);
  }

  /** For clients that know ASCII alone: one underscore for each other character. */
  private static String fallback(String filename) {
    StringBuilder plain = new StringBuilder(filename.length());
    filename.codePoints().forEach(c -> plain.append(PLAIN.has(c) ? (char) c : '_'));
    return plain.toString();
  }

  /** Returns the disposition as it stands in the header field. */
  @Override
  public String toString() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContentDisposition that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
