package dev.responds.test.api;

import dev.responds.contract.text.Translations;
import java.util.Locale;

/** The language of all that people read, in one place for a virtual machine. */
public final class Language {

  private static final String PROPERTY = "responds.lang";
  private static final String RUN = "/dev/responds/test/api/run";

  private Language() {}

  /** Returns the one that {@code responds.lang} says, or that of the virtual machine, as javac. */
  public static Locale current() {
    String said = System.getProperty(PROPERTY, "").strip();
    return said.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(said);
  }

  /** Returns what is said of catalogues and runs, in a language; for one thread. */
  public static Translations ofRuns(Locale language) {
    return Translations.of(RUN, language);
  }
}
