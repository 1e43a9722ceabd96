package dev.responds.processor.page.view;

import java.util.List;

/**
 * What a value is, as readers of JSON write it: {@code Order[]}.
 *
 * @param parts its parts, in reading order
 */
public record TypeName(List<Part> parts) {

  /** Nothing is known of the value. */
  public static final TypeName UNKNOWN = new TypeName(List.of());

  /**
   * A part of a name.
   *
   * @param text the characters
   * @param id the anchor of the section about it; empty if there is none
   */
  public record Part(String text, String id) {}

  /** Makes the list immutable. */
  public TypeName {
    parts = List.copyOf(parts);
  }

  /** Returns the name as it is read. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.text());
    }
    return text.toString();
  }
}
