package dev.responds.contract.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The type of a problem, which clients act on where one status has several causes (RFC 9457
 * §3.1.1).
 *
 * @param uri the reference that identifies it, as problem details carry it
 */
public record ProblemType(String uri) {

  private static final String NOTHING_BEYOND_STATUS = "about:blank";
  private static final String REGISTRY = "https://iana.org/assignments/http-problem-types#";

  /** Ends of a base after which a name can follow as it stands. */
  private static final String SEPARATORS = "/#=:";

  /** The titles of the registered types that are not made of their names. */
  private static final Map<String, String> REGISTERED_TITLES =
      Map.of(
          REGISTRY + "date",
          "Date Not Acceptable",
          REGISTRY + "ohttp-key",
          "Oblivious HTTP key configuration not acceptable");

  /**
   * Returns the type that a declaration names.
   *
   * @param written a name, or a whole reference: one with a scheme, or that begins with a slash
   * @param base what stands before names
   * @return empty if the problem says nothing beyond its status (RFC 9457 §4.2.1)
   * @throws IllegalArgumentException if it makes no URI reference
   */
  public static Optional<ProblemType> of(String written, String base) {
    if (written.equals(NOTHING_BEYOND_STATUS)) {
      return Optional.empty();
    }
    try {
      boolean whole = written.startsWith("/") || new URI(written).isAbsolute();
      String uri = whole ? written : under(base) + written;
      return Optional.of(new ProblemType(ascii(uri)));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(written + " makes no URI reference", e);
    }
  }

  /**
   * Returns the type that problem details carry.
   *
   * @param reference the value of {@code type}
   * @return empty if it says nothing beyond the status, or is no reference
   */
  public static Optional<ProblemType> sent(String reference) {
    if (reference.isEmpty() || reference.equals(NOTHING_BEYOND_STATUS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ProblemType(ascii(reference)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Returns whether names can follow. */
  public static boolean isBase(String written) {
    try {
      return !ascii(under(written) + "name").isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Half a surrogate pair has no UTF-8 to be encoded in. */
  private static String ascii(String uri) throws URISyntaxException {
    if (!HalfPairs.replaced(uri).equals(uri)) {
      throw new URISyntaxException(uri, "half a surrogate pair");
    }
    return new URI(uri).toASCIIString();
  }

  private static String under(String base) {
    boolean separated = SEPARATORS.indexOf(base.charAt(base.length() - 1)) >= 0;
    return separated ? base : base + "/";
  }

  /** Returns its last part, which tells it apart for people, as in {@code out-of-stock}. */
  public String name() {
    int end = uri.length();
    while (end > 0 && SEPARATORS.indexOf(uri.charAt(end - 1)) >= 0) {
      end--;
    }
    int begin = end;
    while (begin > 0 && SEPARATORS.indexOf(uri.charAt(begin - 1)) < 0) {
      begin--;
    }
    return URLDecoder.decode(uri.substring(begin, end), StandardCharsets.UTF_8);
  }

  /** Returns whether it stands in the registry of IANA (RFC 9457 §4.2). */
  public boolean registered() {
    return uri.startsWith(REGISTRY);
  }

  /**
   * Returns the title, which is the same each time the problem occurs (RFC 9457 §3.1.3): the
   * registered one, or else the words of the name, as in {@code Out of stock}.
   */
  public String title() {
    String registered = REGISTERED_TITLES.get(uri);
    if (registered != null) {
      return registered;
    }
    String words = name().replaceAll("[-_.~\\s]+", " ").strip();
    return words.isEmpty()
        ? uri
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
