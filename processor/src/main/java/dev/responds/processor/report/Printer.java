package dev.responds.processor.report;

import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.RuleTexts;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Prints findings as messages of the compiler, in its language. */
final class Printer {

  private final Messager messager;
  private final Locator locator;
  private final Optional<RepeatedAnnotationTrees> repeated;
  private final RuleTexts texts;
  private final String page;

  Printer(ProcessingEnvironment environment, String page) {
    messager = environment.getMessager();
    locator = new Locator(environment.getElementUtils());
    repeated = RepeatedAnnotationTrees.of(environment);
    texts = RuleTexts.of(environment.getLocale());
    this.page = page;
  }

  void print(Finding finding) {
    print(kind(finding.level()), text(finding), finding);
  }

  private void print(Diagnostic.Kind kind, String message, Finding finding) {
    Optional<Target> found = locator.find(finding.source());
    if (found.isEmpty()) {
      messager.printMessage(kind, message);
    } else if (!printRepeated(kind, message, finding, found.get())) {
      print(kind, message, found.get());
    }
  }

  private boolean printRepeated(
      Diagnostic.Kind kind, String message, Finding finding, Target target) {
    return repeated.isPresent()
        && repeated.get().print(kind, message, target.element(), finding.source());
  }

  private void print(Diagnostic.Kind kind, String message, Target target) {
    if (target.annotation().isEmpty()) {
      messager.printMessage(kind, message, target.element());
    } else if (target.value().isEmpty()) {
      messager.printMessage(kind, message, target.element(), target.annotation().get());
    } else {
      messager.printMessage(
          kind, message, target.element(), target.annotation().get(), target.value().get());
    }
  }

  /** The first line says what is wrong; javac shows the source below it, and then the rest. */
  private String text(Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append('[').append(finding.id()).append("] ").append(texts.message(finding));
    String fix = texts.fix(finding);
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
                    .append(texts.see(page + "#" + finding.id())));
    return text.toString();
  }

  private static Diagnostic.Kind kind(Level level) {
    return switch (level) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARNING -> Diagnostic.Kind.WARNING;
      case ADVICE, OFF -> Diagnostic.Kind.NOTE;
    };
  }
}
