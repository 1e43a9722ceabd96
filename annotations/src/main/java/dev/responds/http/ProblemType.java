package dev.responds.http;

/**
 * The problem types that anyone may use, from the IANA registry of HTTP problem types (RFC 9457
 * §4.2). Each is a URI as a text, so that annotations can name it. They identify, and need not lead
 * to a page (RFC 9457 §4.2).
 *
 * @see <a href="https://www.iana.org/assignments/http-problem-types">The registry</a>
 */
public final class ProblemType {

  /**
   * The type of a problem that has no meaning beyond its status, whose title is then the name of
   * that status (RFC 9457 §4.2.1). A problem without a type has this one.
   */
  public static final String ABOUT_BLANK = "about:blank";

  /**
   * The type of a 400 for a {@code Date} in the request that the server does not accept (RFC 9458
   * §6.5.2). Its title is "Date Not Acceptable".
   */
  public static final String DATE = "https://iana.org/assignments/http-problem-types#date";

  /**
   * The type of a 400 for a key configuration of Oblivious HTTP that the server does not know or
   * accept (RFC 9458 §5.3). Its title is "Oblivious HTTP key configuration not acceptable".
   */
  public static final String OHTTP_KEY =
      "https://iana.org/assignments/http-problem-types#ohttp-key";

  private ProblemType() {}
}
