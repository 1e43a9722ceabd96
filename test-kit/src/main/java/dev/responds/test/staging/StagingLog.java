package dev.responds.test.staging;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.test.api.Catalogues;
import dev.responds.test.api.DeclaredApi;
import dev.responds.test.api.Language;
import dev.responds.test.check.Conformance;
import dev.responds.test.check.Verdict;
import dev.responds.test.check.Violation;
import dev.responds.test.exchange.Exchange;
import dev.responds.test.record.Aside;
import dev.responds.test.record.Ongoing;
import dev.responds.test.record.ResponseLog;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the responses of an environment in which people try an application, and logs each kind of
 * violation once. What it keeps is bounded, and what goes wrong in it stays in it.
 */
public final class StagingLog implements ResponseLog {

  /** Kinds of violations that are told apart; there are a few for each endpoint. */
  private static final int KINDS = 1_000;

  private static final System.Logger LOGGER = System.getLogger("dev.responds.staging");

  private final Conformance conformance;
  private final Counts counts;
  private final Set<String> logged = ConcurrentHashMap.newKeySet();

  /** What counts. */
  public interface Counts {

    /** A declared response was sent. */
    void declared(String endpoint, int status);

    /** A rule was broken by a response. */
    void violated(String rule, int status);
  }

  /**
   * Makes it.
   *
   * @param classes has the catalogues
   * @param counts what counts
   */
  public StagingLog(ClassLoader classes, Counts counts) {
    Catalogues catalogues = Catalogues.read(classes);
    for (String complaint : catalogues.complaints()) {
      LOGGER.log(System.Logger.Level.WARNING, complaint);
    }
    this.conformance =
        new Conformance(
            new DeclaredApi(catalogues.endpoints()), StatusRegistry.load(), Language.current());
    this.counts = counts;
  }

  @Override
  public Ongoing begin(@Nullable String named, String context) {
    return Ongoing.ofNoTest();
  }

  @Override
  public void end(Ongoing begun, Exchange exchange) {
    if (begun.end()) {
      Aside.run(() -> record(exchange, conformance.check(exchange)));
    }
  }

  private void record(Exchange exchange, Verdict verdict) {
    verdict.proved().forEach(key -> counts.declared(key.endpoint(), key.status()));
    for (Violation violation : verdict.violations()) {
      counts.violated(violation.rule(), exchange.status());
      if (logged.size() < KINDS && logged.add(violation.kind())) {
        LOGGER.log(System.Logger.Level.WARNING, violation.message());
      }
    }
  }

  @Override
  public void abandon(Ongoing begun) {
    begun.end();
  }
}
