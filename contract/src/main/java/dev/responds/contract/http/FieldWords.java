package dev.responds.contract.http;

import static dev.responds.contract.http.Citation.rfc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Registered words in values of header fields, and slips of them, which mean nothing to anybody.
 */
public final class FieldWords {

  private static final List<String> DIRECTIVES =
      List.of(
          "immutable",
          "max-age",
          "max-stale",
          "min-fresh",
          "must-revalidate",
          "must-understand",
          "no-cache",
          "no-store",
          "no-transform",
          "only-if-cached",
          "private",
          "proxy-revalidate",
          "public",
          "s-maxage",
          "stale-if-error",
          "stale-while-revalidate");

  private static final List<String> METHODS =
      List.of(
          "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "QUERY");

  private static final List<String> CODINGS =
      List.of(
          "aes128gcm",
          "br",
          "compress",
          "dcb",
          "dcz",
          "deflate",
          "exi",
          "gzip",
          "identity",
          "zstd");

  /** Fields of requests that a choice of content may depend on. */
  private static final List<String> CHOOSING =
      List.of(
          "Accept",
          "Accept-Charset",
          "Accept-Encoding",
          "Accept-Language",
          "Access-Control-Request-Headers",
          "Access-Control-Request-Method",
          "Authorization",
          "Cookie",
          "Forwarded",
          "If-None-Match",
          "Origin",
          "Prefer",
          "Range",
          "Referer",
          "Save-Data",
          "Sec-Fetch-Dest",
          "Sec-Fetch-Mode",
          "Sec-Fetch-Site",
          "User-Agent");

  private static final List<String> SCHEMES =
      List.of(
          "Basic",
          "Bearer",
          "Digest",
          "DPoP",
          "GNAP",
          "Mutual",
          "Negotiate",
          "OAuth",
          "PrivateToken",
          "SCRAM-SHA-1",
          "SCRAM-SHA-256");

  private static final List<String> DISPOSITIONS = List.of("attachment", "form-data", "inline");

  private static final List<String> TOP_LEVEL_TYPES =
      List.of(
          "application",
          "audio",
          "example",
          "font",
          "haptics",
          "image",
          "message",
          "model",
          "multipart",
          "text",
          "video");

  /** Others are one letter away from each other, as JSON and BSON, but never by a swap. */
  private static final List<String> USUAL_TYPES =
      List.of(
          "application/json",
          "application/octet-stream",
          "application/pdf",
          "application/problem+json",
          "application/problem+xml",
          "application/xml",
          "image/jpeg",
          "image/png",
          "multipart/byteranges",
          "multipart/form-data",
          "text/csv",
          "text/event-stream",
          "text/html",
          "text/plain",
          "text/xml");

  /** How the words of a field are found in a value, and what a word was meant to be. */
  private enum Kind {
    TOKENS,
    DIRECTIVES,
    SCHEMES,
    FIRST,
    METHODS,
    MEDIA_TYPES
  }

  private record Row(Kind kind, List<String> words, Citation citation) {}

  private static final Row MEDIA = new Row(Kind.MEDIA_TYPES, List.of(), rfc(9110, "8.3.1"));

  private static final Map<String, Row> ROWS =
      Map.ofEntries(
          Map.entry("accept", MEDIA),
          Map.entry("accept-encoding", new Row(Kind.TOKENS, CODINGS, rfc(9110, "8.4.1"))),
          Map.entry("accept-patch", MEDIA),
          Map.entry("accept-post", MEDIA),
          Map.entry("allow", new Row(Kind.METHODS, METHODS, rfc(9110, "9.1"))),
          Map.entry("cache-control", new Row(Kind.DIRECTIVES, DIRECTIVES, rfc(9111, "5.2"))),
          Map.entry("content-disposition", new Row(Kind.FIRST, DISPOSITIONS, rfc(6266, "4.2"))),
          Map.entry("content-encoding", new Row(Kind.TOKENS, CODINGS, rfc(9110, "8.4.1"))),
          Map.entry("content-type", MEDIA),
          Map.entry("proxy-authenticate", new Row(Kind.SCHEMES, SCHEMES, rfc(9110, "11.1"))),
          Map.entry("vary", new Row(Kind.TOKENS, CHOOSING, rfc(9110, "12.5.5"))),
          Map.entry("www-authenticate", new Row(Kind.SCHEMES, SCHEMES, rfc(9110, "11.1"))));

  /**
   * A word that nobody knows.
   *
   * @param written as it stands there
   * @param meant the registered one
   * @param corrected the whole value with that
   * @param citation where such words are from
   */
  public record Slip(String written, String meant, String corrected, Citation citation) {}

  private FieldWords() {}

  /** Returns the first slip in the value of a field. */
  public static Optional<Slip> slip(String field, String value) {
    Row row = ROWS.get(field.toLowerCase(Locale.ROOT));
    if (row == null) {
      return Optional.empty();
    }
    for (String word : words(row.kind(), value)) {
      Optional<String> meant = meant(row, word);
      if (meant.isPresent()) {
        return Optional.of(slip(value, word, meant.get(), row.citation()));
      }
    }
    return Optional.empty();
  }

  private static Slip slip(String value, String word, String meant, Citation citation) {
    int at = value.indexOf(word);
    String corrected = value.substring(0, at) + meant + value.substring(at + word.length());
    return new Slip(word, meant, corrected, citation);
  }

  private static List<String> words(Kind kind, String value) {
    List<String> words = new ArrayList<>();
    if (kind == Kind.FIRST) {
      words.add(before(value, ";"));
      return words;
    }
    for (String element : value.split(",", -1)) {
      String word =
          switch (kind) {
            case DIRECTIVES -> before(element, "=");
            case SCHEMES -> element.strip().split("[ \t]", 2)[0];
            default -> before(element, ";");
          };
      // What stands in quotes, or is a parameter of the challenge before, is no word of the field.
      if (!word.isEmpty() && word.indexOf('"') < 0 && word.indexOf('=') < 0) {
        words.add(word);
      }
    }
    return words;
  }

  private static String before(String text, String sign) {
    int end = text.indexOf(sign);
    return (end < 0 ? text : text.substring(0, end)).strip();
  }

  private static Optional<String> meant(Row row, String word) {
    return switch (row.kind()) {
      case MEDIA_TYPES -> mediaType(word);
      case METHODS -> method(word);
      default -> Slips.meant(word, row.words());
    };
  }

  /** Methods have a case (RFC 9110 §9.1): nobody asks for {@code get}. */
  private static Optional<String> method(String word) {
    for (String method : METHODS) {
      if (method.equalsIgnoreCase(word)) {
        return method.equals(word) ? Optional.empty() : Optional.of(method);
      }
    }
    return Slips.meant(word, METHODS);
  }

  private static Optional<String> mediaType(String type) {
    int slash = type.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String top = type.substring(0, slash);
    Optional<String> meant =
        top.regionMatches(true, 0, "x-", 0, 2)
            ? Optional.empty()
            : Slips.meantOfFew(top, TOP_LEVEL_TYPES);
    return meant.isPresent()
        ? Optional.of(meant.get() + type.substring(slash))
        : Slips.swapped(type, USUAL_TYPES);
  }
}
