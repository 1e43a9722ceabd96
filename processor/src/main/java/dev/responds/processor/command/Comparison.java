package dev.responds.processor.command;

import dev.responds.contract.catalog.Catalog;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.Verdict;
import dev.responds.contract.rule.check.StandardRules;
import dev.responds.processor.flow.sent.EndpointFlow;
import dev.responds.processor.report.Printer;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;

/** Holds what endpoints declare, as a catalogue has it, against what their code sends. */
final class Comparison {

  private static final String PAGE = "status-reference.html";

  private final Map<String, Proof> proofs = new HashMap<>();
  private final StatusRegistry registry;
  private final PrintStream out;

  Comparison(List<EndpointFlow> flows, StatusRegistry registry, PrintStream out) {
    for (EndpointFlow flow : flows) {
      proofs.put(flow.id().qualifiedSignature(), flow.proof());
    }
    this.registry = registry;
    this.out = out;
  }

  /** Prints what a compile would report of them, and returns whether an error is among that. */
  boolean print(Catalog catalog) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (Endpoint endpoint : catalog.endpoints()) {
      Proof proof = proofs.get(endpoint.handler().qualifiedSignature());
      endpoints.add(proof == null ? endpoint : endpoint.proved(proof, List.of()));
    }
    boolean errors = false;
    for (Verdict verdict : StandardRules.book(registry).check(endpoints)) {
      if (verdict.stands() && verdict.finding().level().compareTo(Severity.WARNING) >= 0) {
        print(verdict);
        errors |= verdict.finding().level() == Severity.ERROR;
      }
    }
    return errors;
  }

  private void print(Verdict verdict) {
    Endpoint endpoint = verdict.endpoint();
    String place =
        String.join(".", endpoint.handler().controller().names())
            + "."
            + endpoint.handler().method();
    Printer printer =
        new Printer(
            (kind, message, source) ->
                out.println(
                    place
                        + ": "
                        + (kind == Diagnostic.Kind.ERROR ? "error" : "warning")
                        + ": "
                        + message),
            Locale.getDefault(),
            PAGE);
    printer.print(verdict.finding(), verdict.endpoints());
  }
}
