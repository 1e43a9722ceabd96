package dev.responds.contract.http;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of header fields that responses carry and IANA has registered. */
public final class RegisteredFields {

  /** Shorter names are one letter away from too many others. */
  private static final int SHORT = 5;

  private static final List<String> NAMES =
      List.of(
          "Accept-CH",
          "Accept-Patch",
          "Accept-Post",
          "Accept-Query",
          "Accept-Ranges",
          "Access-Control-Allow-Credentials",
          "Access-Control-Allow-Headers",
          "Access-Control-Allow-Methods",
          "Access-Control-Allow-Origin",
          "Access-Control-Expose-Headers",
          "Access-Control-Max-Age",
          "Age",
          "Allow",
          "Alt-Svc",
          "Authentication-Info",
          "Cache-Control",
          "Cache-Status",
          "CDN-Cache-Control",
          "Clear-Site-Data",
          "Connection",
          "Content-Digest",
          "Content-Disposition",
          "Content-Encoding",
          "Content-Language",
          "Content-Length",
          "Content-Location",
          "Content-Range",
          "Content-Security-Policy",
          "Content-Security-Policy-Report-Only",
          "Content-Type",
          "Cross-Origin-Embedder-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "DAV",
          "Date",
          "Delta-Base",
          "Deprecation",
          "Digest",
          "ETag",
          "Expires",
          "IM",
          "Last-Modified",
          "Link",
          "Location",
          "Lock-Token",
          "NEL",
          "Permissions-Policy",
          "Pragma",
          "Preference-Applied",
          "Priority",
          "Proxy-Authenticate",
          "Proxy-Authentication-Info",
          "Proxy-Status",
          "RateLimit",
          "RateLimit-Policy",
          "Referrer-Policy",
          "Refresh",
          "Reporting-Endpoints",
          "Repr-Digest",
          "Retry-After",
          "Server",
          "Server-Timing",
          "Set-Cookie",
          "Signature",
          "Signature-Input",
          "SourceMap",
          "Strict-Transport-Security",
          "Sunset",
          "Timing-Allow-Origin",
          "Trailer",
          "Transfer-Encoding",
          "Upgrade",
          "Vary",
          "Via",
          "Want-Content-Digest",
          "Want-Repr-Digest",
          "Warning",
          "WWW-Authenticate",
          "X-Content-Type-Options",
          "X-Frame-Options");

  private static final Set<String> KNOWN = known();

  private RegisteredFields() {}

  private static Set<String> known() {
    Set<String> known = new HashSet<>();
    for (String name : NAMES) {
      known.add(name.toLowerCase(Locale.ROOT));
    }
    return known;
  }

  /**
   * Returns the name that another one is a slip of: one letter too much, too few, wrong or swapped
   * with the next. In a short name, a wrong letter makes another word, and is no slip.
   */
  public static Optional<String> meant(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (KNOWN.contains(lower)) {
      return Optional.empty();
    }
    for (String name : NAMES) {
      if (isSlip(lower, name.toLowerCase(Locale.ROOT))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean isSlip(String written, String name) {
    int difference = written.length() - name.length();
    if (difference < -1 || difference > 1 || name.length() < 4) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(written.length(), name.length());
    while (same < shorter && written.charAt(same) == name.charAt(same)) {
      same++;
    }
    if (difference != 0) {
      // A plural is a name of its own.
      boolean plural = difference > 0 && same == name.length() && written.endsWith("s");
      return name.length() >= SHORT + 1
          && !plural
          && (difference > 0
              ? written.regionMatches(same + 1, name, same, name.length() - same)
              : name.regionMatches(same + 1, written, same, written.length() - same));
    }
    return isSwapped(written, name, same)
        || (name.length() > SHORT
            && written.regionMatches(same + 1, name, same + 1, name.length() - same - 1));
  }

  private static boolean isSwapped(String written, String name, int same) {
    return same + 1 < name.length()
        && written.charAt(same) == name.charAt(same + 1)
        && written.charAt(same + 1) == name.charAt(same)
        && written.regionMatches(same + 2, name, same + 2, name.length() - same - 2);
  }
}
