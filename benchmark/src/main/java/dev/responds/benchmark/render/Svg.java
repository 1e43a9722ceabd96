package dev.responds.benchmark.render;

import java.util.Locale;

/** Writes the elements of a picture. */
final class Svg {

  private final StringBuilder body = new StringBuilder();

  void rectangle(String style, double x, double y, double width, double height) {
    add(
        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
        style, x, y, width, height);
  }

  void line(String style, double x1, double y1, double x2, double y2) {
    add(
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
        style, x1, y1, x2, y2);
  }

  void text(String style, double x, double y, String text) {
    add("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", style, x, y, escaped(text));
  }

  /**
   * Returns the whole picture.
   *
   * @param title what it shows, for who does not see it
   * @param style a style sheet
   */
  String picture(int width, int height, String title, String style) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img">
    <title>%3$s</title>
    <style>
    %4$s</style>
    %5$s</svg>
    """
        .formatted(width, height, escaped(title), escaped(style), body);
  }

  private void add(String format, Object... values) {
    body.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
