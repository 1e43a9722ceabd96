package dev.responds.processor.rule;

import dev.responds.processor.model.Finding;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the rules in one language, from {@code rules.properties}. */
public final class RuleTexts {

  private static final String BUNDLE = "dev.responds.processor.rule.rules";

  private final ResourceBundle bundle;

  private RuleTexts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Returns the texts in that language; English where there is none. */
  public static RuleTexts of(Locale locale) {
    // English is the root bundle. Asking for it by name would answer with the default locale's.
    Locale available = locale.getLanguage().equals("ko") ? Locale.KOREAN : Locale.ROOT;
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new RuleTexts(
        ResourceBundle.getBundle(BUNDLE, available, RuleTexts.class.getClassLoader(), noFallback));
  }

  /** Returns what is wrong, in one line. */
  public String message(Finding finding) {
    return format(finding, "message");
  }

  /** Returns what to do about it, with code to type where there is some. */
  public String fix(Finding finding) {
    return format(finding, "fix");
  }

  /** Returns where to read more. */
  public String see(String place) {
    return MessageFormat.format(bundle.getString("see"), place);
  }

  /** Returns why the rule exists. */
  public String why(String rule) {
    return MessageFormat.format(bundle.getString(rule + ".why"), new Object[0]);
  }

  private String format(Finding finding, String part) {
    return MessageFormat.format(pattern(finding, part), finding.arguments().toArray());
  }

  /** A variant without a text of its own has that of the rule. */
  private String pattern(Finding finding, String part) {
    String own = finding.id() + "." + finding.variant() + "." + part;
    if (!finding.variant().isEmpty() && bundle.containsKey(own)) {
      return bundle.getString(own);
    }
    String shared = finding.id() + "." + part;
    if (!bundle.containsKey(shared)) {
      throw new MissingResourceException("no text", BUNDLE, shared);
    }
    return bundle.getString(shared);
  }
}
