package dev.responds.processor.page.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Running text with code in it.
 *
 * @param spans its parts, in reading order
 */
public record Prose(List<Span> spans) {

  /** No text. */
  public static final Prose NONE = new Prose(List.of());

  /**
   * A part of a text.
   *
   * @param text the characters
   * @param code whether a reader would type it
   */
  public record Span(String text, boolean code) {}

  /** Makes the list immutable. */
  public Prose {
    spans = List.copyOf(spans);
  }

  /** Returns the text, with code where it stands between backticks. */
  public static Prose of(String text) {
    if (text.indexOf('`') < 0) {
      return text.isEmpty() ? NONE : new Prose(List.of(new Span(text, false)));
    }
    List<Span> spans = new ArrayList<>();
    boolean code = false;
    int start = 0;
    for (int end = text.indexOf('`'); end >= 0; end = text.indexOf('`', start)) {
      add(spans, text.substring(start, end), code);
      start = end + 1;
      code = !code;
    }
    // A backtick that is never closed is a character like any other.
    add(spans, (code ? "`" : "") + text.substring(start), false);
    return new Prose(spans);
  }

  /** Returns code alone. */
  public static Prose code(String text) {
    return new Prose(List.of(new Span(text, true)));
  }

  /** Returns texts with commas between. */
  public static Prose listing(Collection<Prose> texts) {
    List<Span> spans = new ArrayList<>();
    for (Prose text : texts) {
      add(spans, spans.isEmpty() ? "" : ", ", false);
      spans.addAll(text.spans());
    }
    return new Prose(spans);
  }

  /** Returns whether there is nothing to print. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  private static void add(List<Span> spans, String text, boolean code) {
    if (!text.isEmpty()) {
      spans.add(new Span(text, code));
    }
  }
}
