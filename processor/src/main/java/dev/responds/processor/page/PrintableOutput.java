package dev.responds.processor.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** Escapes what the templates print, and replaces characters that have no place in a page. */
final class PrintableOutput extends OwaspHtmlTemplateOutput {

  PrintableOutput(TemplateOutput output) {
    super(output);
  }

  @Override
  public void writeUserContent(@Nullable String value) {
    super.writeUserContent(value == null ? null : PrintableCharacters.printable(value));
  }
}
