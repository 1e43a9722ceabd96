package dev.responds.contract.http;

import java.util.regex.Pattern;

/** The grammar of a media type, RFC 9110 §8.3.1. Few compiles need it. */
public final class MediaTypeSyntax {

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final String QUOTED = "\"(?:[\t !#-\\[\\]-~]|\\\\[\t -~])*\"";
  private static final String PARAMETER = TOKEN + "=(?:" + TOKEN + "|" + QUOTED + ")";

  private static final Pattern MEDIA_TYPE =
      Pattern.compile(TOKEN + "/" + TOKEN + "(?:[\t ]*;[\t ]*" + PARAMETER + ")*");

  private MediaTypeSyntax() {}

  /** Returns whether the text is one media type: no range of several, as {@code text/*} is. */
  public static boolean isMediaType(String text) {
    return MEDIA_TYPE.matcher(text).matches() && !text.startsWith("*/") && !isRange(text);
  }

  private static boolean isRange(String text) {
    int end = text.indexOf(';');
    return (end < 0 ? text : text.substring(0, end)).strip().endsWith("/*");
  }
}
