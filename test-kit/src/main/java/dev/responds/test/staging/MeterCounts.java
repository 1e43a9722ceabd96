package dev.responds.test.staging;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;

/** Counts with Micrometer. The tags are names of the catalogue and of rules, and so bounded. */
final class MeterCounts implements StagingLog.Counts {

  private final ObjectProvider<MeterRegistry> registries;

  MeterCounts(ObjectProvider<MeterRegistry> registries) {
    this.registries = registries;
  }

  @Override
  public void declared(String endpoint, int status) {
    count("responds.declared", "endpoint", endpoint, status);
  }

  @Override
  public void violated(String rule, int status) {
    count("responds.violations", "rule", rule, status);
  }

  private void count(String name, String tag, String value, int status) {
    MeterRegistry registry = registries.getIfAvailable();
    if (registry != null) {
      registry.counter(name, tag, value, "status", Integer.toString(status)).increment();
    }
  }
}
