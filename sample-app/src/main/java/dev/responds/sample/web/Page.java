package dev.responds.sample.web;

import org.springframework.web.util.HtmlUtils;

/**
 * An HTML page.
 *
 * @param html the whole page
 */
public record Page(String html) {

  /** The media type of all pages. */
  public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

  private static final String LAYOUT =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto;
             padding: 0 1rem; color: #1d2433; background: #fff; }
      nav a { margin-right: 1rem; } a { color: #0b57a4; }
      table { border-collapse: collapse; width: 100%%; }
      th, td { text-align: left; vertical-align: top; padding: .4rem .6rem;
               border-bottom: 1px solid #d5dae3; }
      tr:target { background: #fff4cc; }
      code { font: .85rem ui-monospace, monospace; overflow-wrap: anywhere; }
      label { display: block; margin: .8rem 0; }
      input, select, textarea, button { font: inherit; padding: .3rem .5rem; }
      textarea { width: 100%%; min-height: 14rem; box-sizing: border-box; }
      [role=alert] { padding: .6rem; background: #fde7e7; border-left: .3rem solid #b3261e; }
      </style>
      </head>
      <body>
      <nav><a href="/">Start</a><a href="/checkout">Checkout</a>\
      <a href="/order-history">Order history</a><a href="/status-reference.html">Statuses</a></nav>
      <h1>%1$s</h1>
      %2$s
      </body>
      </html>
      """;

  /**
   * Returns a page in the look of all.
   *
   * @param title plain text
   * @param content HTML in which everything foreign went through {@link #text}
   */
  public static Page of(String title, String content) {
    return new Page(LAYOUT.formatted(text(title), content));
  }

  /** Returns plain text so that it stands in HTML, also inside a quoted attribute. */
  public static String text(Object plain) {
    return HtmlUtils.htmlEscape(plain.toString());
  }
}
