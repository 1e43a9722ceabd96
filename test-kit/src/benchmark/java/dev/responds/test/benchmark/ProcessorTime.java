package dev.responds.test.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What an operation takes of the processor, which others who share the machine do not add to. It is
 * that of the whole virtual machine, with its compiler and collector.
 */
public final class ProcessorTime implements InternalProfiler {

  private static final double NANOS = TimeUnit.MICROSECONDS.toNanos(1);

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private long begun;

  /** Made by JMH. */
  public ProcessorTime() {}

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    begun = system.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double passed = system.getProcessCpuTime() - begun;
    long requests = result.getMetadata().getAllOps() * iteration.getBatchSize();
    double each = passed / NANOS / requests;
    return List.of(new ScalarResult("processor", each, "us/op", AggregationPolicy.AVG));
  }

  @Override
  public String getDescription() {
    return "time of the processor";
  }
}
