package dev.responds.contract.http;

import java.util.List;
import java.util.Optional;

/** Names of header fields that responses carry and IANA has registered. */
public final class RegisteredFields {

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

  private RegisteredFields() {}

  /** Returns the name that another one is a slip of. */
  public static Optional<String> meant(String written) {
    return Slips.meant(written, NAMES);
  }
}
