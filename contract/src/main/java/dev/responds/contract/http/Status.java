package dev.responds.contract.http;

import java.util.List;

/**
 * What HTTP says about one status code: a line of {@code statuses.tsv}, whose header explains the
 * columns.
 *
 * @param code 100 to 599
 * @param reason the reason phrase of the registry
 * @param citation where it is defined
 * @param content whether the response can carry content (RFC 9110 §6.4.1)
 * @param mandatory header fields that the status is not right without
 * @param recommended header fields that HTTP recommends or offers for it
 * @param forbidden header fields that HTTP gives no place on it
 * @param caching whether a cache may keep it
 * @param redirect what becomes of the request that is redirected
 * @param retry what the client does next
 * @param sender who sends it
 * @param flag how the registry stands to it
 * @param instead codes that usually are meant where this one is wrong
 */
public record Status(
    int code,
    String reason,
    Citation citation,
    boolean content,
    List<String> mandatory,
    List<String> recommended,
    List<String> forbidden,
    Caching caching,
    Redirect redirect,
    Retry retry,
    Sender sender,
    Flag flag,
    List<Integer> instead) {

  private static final List<String> OF_STORED_RESPONSE =
      List.of("Cache-Control", "Content-Location", "ETag", "Expires", "Vary");

  /** Whether a cache may keep a response (RFC 9111 §3, RFC 9110 §15.1). */
  public enum Caching {
    /** Also without being told. */
    HEURISTIC,
    /** Only when the response says how long. */
    EXPLICIT,
    /** Never. */
    NEVER
  }

  /** What becomes of method and content when a client follows (RFC 9110 §15.4). */
  public enum Redirect {
    /** Not a redirect. */
    NONE,
    /** Both are sent again as they were. */
    KEPT,
    /** A POST may become a GET without content; other methods are kept. */
    MAY_BECOME_GET,
    /** The next request is a GET, or HEAD after a HEAD, for another resource. */
    RETRIEVAL
  }

  /** What the client does next. */
  public enum Retry {
    /** Nothing: the request is done. */
    DONE,
    /** Watches for the outcome. */
    POLL,
    /** Goes to the location. */
    FOLLOW,
    /** Uses its stored response. */
    USE_STORED,
    /** Sends another request: the same one fails again. */
    AFTER_CHANGE,
    /** Tries again later. */
    LATER,
    /** May send the same request again at once. */
    SAME_OK,
    /** Gives up. */
    POINTLESS,
    /** Waits for the final response. */
    NOT_FINAL
  }

  /** Who sends a status. */
  public enum Sender {
    ENDPOINT,
    FRAMEWORK_OR_ENDPOINT,
    CONTAINER,
    GATEWAY,
    PROXY,
    INTERIM,
    NOBODY
  }

  /** How the registry stands to a status. */
  public enum Flag {
    ACTIVE,
    DEPRECATED,
    OBSOLETE,
    RESERVED,
    TEMPORARY,
    MEMBER_ONLY
  }

  /** Returns the class of the status: 1 to 5 (RFC 9110 §15). */
  public int statusClass() {
    return code / 100;
  }

  /**
   * Returns the header fields that it carries whenever the 200 in its place would have (RFC 9110
   * §15.3.7 for 206, §15.4.5 for 304). Date is left to the container.
   */
  public List<String> repeated() {
    return code == 206 || code == 304 ? OF_STORED_RESPONSE : List.of();
  }

  /**
   * Returns whether it is a success that would say nothing without content (RFC 9110 §15.3.1,
   * §15.3.4 and §15.3.7, RFC 4918 §11.1, RFC 3229 §10.4.1).
   */
  public boolean isRepresentation() {
    return switch (code) {
      case 200, 203, 206, 207, 226 -> true;
      default -> false;
    };
  }

  /**
   * Returns whether clients follow its Location without a choice of their own (RFC 9110 §15.4); 300
   * leaves them one.
   */
  public boolean isFollowed() {
    return redirect != Redirect.NONE && code != 300;
  }

  /** Returns code and reason, as in {@code 404 Not Found}. */
  @Override
  public String toString() {
    return code + " " + reason;
  }
}
