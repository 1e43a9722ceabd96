package dev.responds.processor.page;

import java.util.Locale;

/** Whom the page is for, which decides what is in it. */
public enum Audience {
  /** Those who call the API: nothing of how it is built, checked or agreed on. */
  CLIENT,
  /** Those who build it: everything. */
  TEAM,
  /** Both, with a switch between the two readings. */
  BOTH;

  /** Returns the audience of a word, which is one of ours in lower case. */
  public static Audience of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Returns whether the page has what is for the team. */
  boolean team() {
    return this != CLIENT;
  }

  /** Returns whether the page can be read by either. */
  boolean both() {
    return this == BOTH;
  }
}
