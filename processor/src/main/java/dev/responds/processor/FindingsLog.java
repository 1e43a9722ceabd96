package dev.responds.processor;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.Verdict;
import dev.responds.processor.place.PositionTrees;
import dev.responds.processor.place.SourceTrees;
import dev.responds.processor.report.SarifLog;
import dev.responds.processor.report.SarifResult;
import dev.responds.processor.session.Compilation;
import dev.responds.processor.session.Messages;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * All that a compile has to say, for code hosts: what is printed, advice too, and what a waiver or
 * the baseline keeps from being printed.
 */
final class FindingsLog {

  private final Compilation compilation;
  private final List<Finding> mistakes;
  private final PositionTrees positions;

  /**
   * Prepares a log, in the last round of a compile.
   *
   * @param mistakes what is wrong with the use of Responds itself
   */
  FindingsLog(ProcessingEnvironment environment, Compilation compilation, List<Finding> mistakes) {
    this.compilation = compilation;
    this.mistakes = mistakes;
    List<Source> places = new ArrayList<>(compilation.judgement().places());
    for (Endpoint endpoint : compilation.endpoints()) {
      places.add(Source.type(endpoint.handler().controller().canonicalName()));
    }
    for (Finding mistake : mistakes) {
      places.add(mistake.source());
    }
    positions = new PositionTrees(environment, SourceTrees.of(environment, places));
  }

  /**
   * Writes it, when all is known that is going to be.
   *
   * @param messages what this compile has to say
   * @param others what else there is to say of the compile as a whole
   */
  void write(Messages messages, List<Finding> others, Locale language, Writer out) {
    List<SarifResult> results = new ArrayList<>();
    for (Finding mistake : messages.ofFindings(mistakes)) {
      results.add(SarifResult.of(mistake));
    }
    for (Finding other : others) {
      results.add(SarifResult.of(other));
    }
    for (Verdict verdict : messages.ofVerdicts(compilation.judgement().told())) {
      results.add(SarifResult.of(verdict, false));
    }
    for (Verdict verdict : messages.ofVerdicts(compilation.judgement().leftOut())) {
      results.add(SarifResult.of(verdict, true));
    }
    new SarifLog(positions, compilation.rules(), language).write(results, out);
  }
}
