package dev.responds.processor.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what the templates print, and replaces characters that have no place in a page. Of what
 * the templates are made of, it leaves out what HTML lets them leave out: in a page of 1,000
 * endpoints, that is more than 100 KB.
 */
final class PrintableOutput extends OwaspHtmlTemplateOutput {

  /**
   * End tags of what ends where the next of them begins, or what they are in ends (HTML §13.1.2.4);
   * and quotes of attributes that are a word (§13.1.2.3).
   */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "</(?:li|tr|td|th|thead|tbody|dt|dd)>|(?<= [a-z-]{2,12}=)\"([A-Za-z0-9-]+)\"(?=[ >])");

  /** A template prints the same parts for each status and each rule, some a thousand times. */
  private final Map<String, String> shortened = new HashMap<>();

  PrintableOutput(TemplateOutput output) {
    super(output);
  }

  @Override
  public void writeContent(@Nullable String value) {
    boolean shorter = value != null && (value.contains("</") || value.contains("=\""));
    super.writeContent(
        shorter ? shortened.computeIfAbsent(value, PrintableOutput::shorten) : value);
  }

  /** Style sheet, script and cells are as short as they are; to look through them takes long. */
  @Override
  public void writeUnsafeContent(String value) {
    super.writeContent(value);
  }

  private static String shorten(String value) {
    return LEFT_OUT.matcher(value).replaceAll("$1");
  }

  @Override
  public void writeUserContent(@Nullable String value) {
    super.writeUserContent(value == null ? null : PrintableCharacters.printable(value));
  }
}
