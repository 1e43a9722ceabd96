package dev.responds.benchmark;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.http.ResponseEntity;

/** Makes each response in both ways, which stand before its status in the names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ResponseBenchmark {

  private final OrderEndpoint generated = new OrderEndpoint();
  private final HandWritten handWritten = new HandWritten();

  // Not final, so that the compiler does not know them.
  private Order order = new Order(7, "Kim");
  private URI location = URI.create("/orders/7");
  private Duration delay = Duration.ofMinutes(2);

  @Benchmark
  public ResponseEntity<?> generated200() {
    return generated.ok(order);
  }

  @Benchmark
  public ResponseEntity<?> handWritten200() {
    return handWritten.ok(order);
  }

  @Benchmark
  public ResponseEntity<?> generated201() {
    return generated.created(order, location);
  }

  @Benchmark
  public ResponseEntity<?> handWritten201() {
    return handWritten.created(order, location);
  }

  @Benchmark
  public ResponseEntity<?> generated204() {
    return generated.noContent();
  }

  @Benchmark
  public ResponseEntity<?> handWritten204() {
    return handWritten.noContent();
  }

  @Benchmark
  public ResponseEntity<?> generated401() {
    return generated.unauthorized();
  }

  @Benchmark
  public ResponseEntity<?> handWritten401() {
    return handWritten.unauthorized();
  }

  @Benchmark
  public ResponseEntity<?> generated404() {
    return generated.notFound(order);
  }

  @Benchmark
  public ResponseEntity<?> handWritten404() {
    return handWritten.notFound(order);
  }

  @Benchmark
  public ResponseEntity<?> generated503() {
    return generated.serviceUnavailable(delay);
  }

  @Benchmark
  public ResponseEntity<?> handWritten503() {
    return handWritten.serviceUnavailable(delay);
  }
}
