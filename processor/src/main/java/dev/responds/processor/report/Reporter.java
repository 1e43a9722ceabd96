package dev.responds.processor.report;

import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.Summary;
import dev.responds.contract.rule.Totals;
import dev.responds.contract.rule.Verdict;
import dev.responds.processor.place.SourceTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Reports findings, each at the narrowest place that the compiler can point at. */
public final class Reporter {

  private final ProcessingEnvironment environment;
  private final Supplier<MessageSink> sink;
  private final String page;
  private final Severity lowest;
  private @Nullable Printer printer;

  private Reporter(
      ProcessingEnvironment environment, Supplier<MessageSink> sink, String page, boolean notes) {
    this.environment = environment;
    this.sink = sink;
    this.page = page;
    lowest = notes ? Severity.ADVICE : Severity.WARNING;
  }

  /**
   * Makes a reporter for the last round.
   *
   * @param page file name of the status reference, which messages refer to
   * @param notes whether advice is printed
   */
  public static Reporter ofRounds(ProcessingEnvironment environment, String page, boolean notes) {
    return new Reporter(environment, () -> new MessagerSink(environment), page, notes);
  }

  /**
   * Makes a reporter that goes on after the rounds, when javac has forgotten where things stand.
   *
   * @param trees the sources, as they were in the last round
   * @param page file name of the status reference, which messages refer to
   * @param notes whether advice is printed
   */
  public static Reporter ofTrees(
      ProcessingEnvironment environment, SourceTrees trees, String page, boolean notes) {
    return new Reporter(environment, () -> new TreeSink(environment, trees), page, notes);
  }

  /**
   * Prints the verdicts that stand, in their order. Each message stands for itself: what fails with
   * one is thrown when the others are printed.
   */
  public void report(List<Verdict> verdicts) {
    List<Runnable> messages = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (verdict.stands()) {
        messages.add(() -> report(verdict.finding(), verdict.endpoints()));
      }
    }
    runEach(messages);
  }

  /**
   * Prints verdicts on endpoints whose classes are not compiled, so that no source can be pointed
   * at.
   */
  public void reportOthers(List<Verdict> verdicts) {
    List<Runnable> messages = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (verdict.finding().level().compareTo(lowest) >= 0) {
        messages.add(() -> printer().printOther(verdict));
      }
    }
    runEach(messages);
  }

  /** Prints findings, each for itself. */
  public void reportAll(List<Finding> findings) {
    List<Runnable> messages = new ArrayList<>();
    for (Finding finding : findings) {
      messages.add(() -> report(finding));
    }
    runEach(messages);
  }

  private static void runEach(List<Runnable> messages) {
    Throwable first = null;
    for (Runnable message : messages) {
      try {
        message.run();
      } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
        first = first == null ? failure : first;
      }
    }
    if (first instanceof Error error) {
      throw error;
    }
    if (first instanceof RuntimeException failure) {
      throw failure;
    }
  }

  /** Prints one finding, unless its level is below what is printed. */
  public void report(Finding finding) {
    report(finding, 1);
  }

  /** Prints what has to be known, whatever its level. */
  public void tell(Finding finding) {
    printer().print(finding, 1);
  }

  /**
   * Prints what the compile knows of the API as a whole.
   *
   * @param unprinted how many findings of each rule were held back
   * @param baselined how many findings the baseline has
   * @param pagePath where the status reference is
   */
  public void tell(
      Totals totals, SortedMap<String, Integer> unprinted, int baselined, String pagePath) {
    boolean notes = lowest == Severity.ADVICE;
    Summary summary = new Summary(environment.getLocale(), notes);
    String text = summary.of(totals, unprinted, baselined, pagePath);
    sink.get().print(Diagnostic.Kind.NOTE, text, Source.NOWHERE);
  }

  private void report(Finding finding, int endpoints) {
    if (finding.level().compareTo(lowest) >= 0) {
      printer().print(finding, endpoints);
    }
  }

  /** Made for the first message: it loads texts that a compile without any does not need. */
  private Printer printer() {
    if (printer == null) {
      printer = new Printer(sink.get(), environment.getLocale(), page);
    }
    return printer;
  }
}
