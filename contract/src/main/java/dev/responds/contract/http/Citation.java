package dev.responds.contract.http;

import java.util.Locale;

/**
 * Where a statement stands.
 *
 * @param document as in {@code RFC 9110}
 * @param section as in {@code 15.5.6}; empty for the whole document
 */
public record Citation(String document, String section) {

  /** Returns the section of an RFC, as in {@code rfc(9110, "15.5.6")}. */
  public static Citation rfc(int number, String section) {
    return new Citation("RFC " + number, section);
  }

  /** Returns the address of the section. */
  public String url() {
    if (!document.startsWith("RFC ")) {
      return "https://datatracker.ietf.org/doc/" + document + "/";
    }
    String page =
        "https://www.rfc-editor.org/rfc/" + document.replace(" ", "").toLowerCase(Locale.ROOT);
    return section.isEmpty() ? page : page + "#section-" + section;
  }

  /** Returns the citation as people write it, as in {@code RFC 9110 §15.5.6}. */
  @Override
  public String toString() {
    return section.isEmpty() ? document : document + " §" + section;
  }
}
