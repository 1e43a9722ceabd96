package dev.responds.processor.report;

import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Handler;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.Verdict;
import java.util.Locale;
import javax.tools.Diagnostic;

/** Words findings as messages, in the language of the compiler. */
public final class Printer {

  private final MessageSink sink;
  private final Wording wording;
  private final String page;

  /**
   * Makes a printer.
   *
   * @param page file name of the status reference, which messages refer to
   */
  public Printer(MessageSink sink, Locale language, String page) {
    this.sink = sink;
    wording = new Wording(language);
    this.page = page;
  }

  /** Prints a finding that so many endpoints share. */
  public void print(Finding finding, int endpoints) {
    sink.print(kind(finding.level()), text(finding, endpoints), finding.source());
  }

  /** Prints a finding of which the endpoint has to be named. */
  void printOther(Verdict verdict) {
    Finding finding = verdict.finding();
    Handler handler = verdict.endpoint().handler();
    String endpoint = handler.controller().canonicalName() + "." + handler.method();
    String text = text(finding, verdict.endpoints()) + "\n  " + wording.other(endpoint);
    sink.print(kind(finding.level()), text, Source.NOWHERE);
  }

  /** The first line says what is wrong; javac shows the source below it, and then the rest. */
  private String text(Finding finding, int endpoints) {
    StringBuilder text = new StringBuilder();
    text.append('[').append(finding.id()).append("] ").append(wording.message(finding, endpoints));
    String fix = wording.fix(finding);
    if (!fix.isEmpty()) {
      text.append("\n  ").append(fix);
    }
    finding
        .citation()
        .ifPresent(
            citation ->
                text.append("\n  ")
                    .append(citation)
                    .append(" · ")
                    .append(wording.see(page + "#" + finding.id())));
    return text.toString();
  }

  private static Diagnostic.Kind kind(Severity level) {
    return switch (level) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARNING -> Diagnostic.Kind.WARNING;
      case ADVICE, OFF -> Diagnostic.Kind.NOTE;
    };
  }
}
