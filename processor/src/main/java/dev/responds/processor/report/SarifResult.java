package dev.responds.processor.report;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Waiver;
import dev.responds.contract.rule.Verdict;
import java.util.Optional;

/**
 * A finding, as a code host is told of it.
 *
 * @param endpoint the endpoint that it was found at; nothing if it is about none
 * @param endpoints how many endpoints share it
 * @param waiver why it does not apply, if somebody said so
 * @param known whether the baseline has it
 */
public record SarifResult(
    Finding finding,
    Optional<Endpoint> endpoint,
    int endpoints,
    Optional<Waiver> waiver,
    boolean known) {

  /** Returns what is wrong with the use of Responds itself. */
  public static SarifResult of(Finding finding) {
    return new SarifResult(finding, Optional.empty(), 1, Optional.empty(), false);
  }

  /**
   * Returns what was found at an endpoint.
   *
   * @param known whether the baseline has it
   */
  public static SarifResult of(Verdict verdict, boolean known) {
    return new SarifResult(
        verdict.finding(),
        Optional.of(verdict.endpoint()),
        verdict.endpoints(),
        verdict.waiver(),
        known);
  }

  /** Returns whether it is about the compile as a whole, and not about anything in the sources. */
  boolean isOfCompile() {
    return endpoint.isEmpty() && finding.source().kind() == Source.Kind.NOWHERE;
  }

  /**
   * Returns the signature of the method that it is about, or the name of what endpoints share, such
   * as an annotation of a team. It stays when code moves.
   */
  String subject() {
    Source element = finding.source().element();
    if (endpoint.isPresent()) {
      Source method = endpoint.get().handler().source();
      String signature = endpoint.get().handler().qualifiedSignature();
      boolean own = element.kind() == Source.Kind.NOWHERE || element.equals(method);
      if (own && !signature.isEmpty()) {
        return signature;
      }
    }
    return element.method().isEmpty() ? element.name() : element.name() + "." + element.method();
  }

  /** Returns what tells it from other findings, in other compiles as well, as in a baseline. */
  String fingerprint() {
    String status = finding.status().isPresent() ? " " + finding.status().getAsInt() : "";
    return subject() + " " + finding.id() + status;
  }
}
