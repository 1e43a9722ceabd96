package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The licence of an API (OpenAPI 3.1 §4.8.4).
 *
 * @param name what it is called
 * @param identifier its expression of SPDX; empty if it has none
 * @param url where it stands; empty if nobody says
 */
public record License(String name, String identifier, String url) {

  /** What a licence may be, as it is told to whoever writes something else. */
  public static final String PERMITTED = "Apache-2.0, Our licence https://example.com/licence";

  /** An identifier of SPDX, nearly all of which have a hyphen: one word may also be a name. */
  private static final String IDENTIFIER =
      "\\(*([A-Za-z0-9.]+-[A-Za-z0-9.:-]+|0BSD|MIT|ISC|NCSA|PostgreSQL|Unlicense|Zlib)\\+?\\)*";

  private static final Pattern SPDX =
      Pattern.compile(IDENTIFIER + "( (AND|OR|WITH) " + IDENTIFIER + ")*");

  /**
   * Reads a licence as people write it: an expression of SPDX, such as {@code Apache-2.0}, or a
   * name, with or without an address behind it.
   */
  public static Optional<License> parse(String written) {
    String text = written.strip();
    int space = text.lastIndexOf(' ');
    String last = text.substring(space + 1);
    if (last.contains("://")) {
      boolean fine = space > 0 && isAddress(last) && Info.isLine(text);
      return fine
          ? Optional.of(new License(text.substring(0, space).strip(), "", last))
          : Optional.empty();
    }
    if (text.isEmpty() || !Info.isLine(text)) {
      return Optional.empty();
    }
    return Optional.of(new License(text, SPDX.matcher(text).matches() ? text : "", ""));
  }

  /** Returns whether it is the address of a page. */
  private static boolean isAddress(String written) {
    try {
      URI address = new URI(written);
      return address.getHost() != null
          && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    } catch (URISyntaxException notOne) {
      return false;
    }
  }

  void write(JsonWriter json) {
    json.object("license").value("name", name);
    if (!identifier.isEmpty()) {
      json.value("identifier", identifier);
    }
    if (!url.isEmpty()) {
      json.value("url", url);
    }
    json.end();
  }
}
