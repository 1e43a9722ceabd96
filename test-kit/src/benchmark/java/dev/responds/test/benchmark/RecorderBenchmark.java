package dev.responds.test.benchmark;

import dev.responds.test.api.Catalogues;
import dev.responds.test.exchange.Answerer;
import dev.responds.test.record.Recorder;
import dev.responds.test.record.TestId;
import dev.responds.test.servlet.RecordingFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Requests of an API of 1,000 endpoints, with and without the recorder before them. The score is
 * that of a batch; {@link ProcessorTime} tells of a request. A batch has a number of requests and
 * no time, so that the compiler has seen as many on a machine that does other things, too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 25, batchSize = RecorderBenchmark.BATCH)
@Measurement(iterations = 10, batchSize = RecorderBenchmark.BATCH)
@Fork(1)
public class RecorderBenchmark {

  static final int BATCH = 20_000;

  private static final int ENDPOINTS = 1_000;
  private static final byte[] JSON = "{\"number\":7}".getBytes(StandardCharsets.UTF_8);
  private static final byte[] PROBLEM =
      "{\"type\":\"/problems/taken\",\"status\":409}".getBytes(StandardCharsets.UTF_8);

  private final FilterChain handler =
      (request, response) -> {
        response.setContentType("application/json");
        response.getOutputStream().write(JSON);
      };

  private final FilterChain problem =
      (request, response) -> {
        ((HttpServletResponse) response).setStatus(409);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(PROBLEM);
      };

  private RecordingFilter ofMethod =
      new RecordingFilter(Recorder.INSTANCE, request -> Answerer.UNKNOWN, "");
  private RecordingFilter ofPath = ofMethod;
  private int number;

  /** Stands for the method that answers. */
  public void handle() {
    // Nobody calls it.
  }

  /** Has the recorder read a catalogue, in a test that runs. */
  @Setup
  public void read() throws IOException, NoSuchMethodException {
    Path directory = Files.createTempDirectory("recorder");
    Path file = directory.resolve(Catalogues.NAME);
    Files.createDirectories(file.getParent());
    Files.writeString(file, catalogue());
    Thread.currentThread()
        .setContextClassLoader(
            new URLClassLoader(new URL[] {directory.toUri().toURL()}, getClass().getClassLoader()));
    Recorder.INSTANCE.tests().started(new TestId("id", "shop.Test", "test", "test", true, false));
    Answerer answerer =
        new Answerer.OfMethod(RecorderBenchmark.class, RecorderBenchmark.class.getMethod("handle"));
    ofMethod = new RecordingFilter(Recorder.INSTANCE, request -> answerer, "");
    if (Recorder.INSTANCE.api().endpoints().size() != ENDPOINTS + 1) {
      throw new IllegalStateException(Recorder.INSTANCE.takeComplaints().toString());
    }
  }

  private static String catalogue() {
    StringBuilder endpoints = new StringBuilder();
    for (int i = 0; i < ENDPOINTS; i++) {
      endpoints.append(endpoint("shop", "Controller" + i, "/controller" + i + "/{id}")).append(',');
    }
    endpoints.append(
        endpoint(RecorderBenchmark.class.getPackageName(), "RecorderBenchmark", "/handled/{id}"));
    return "{\"format\":5,\"title\":\"\",\"policies\":[{\"role\":\"origin\"}],\"endpoints\":["
        + endpoints
        + "],\"findings\":[],\"statuses\":[]}";
  }

  private static String endpoint(String packageName, String controller, String path) {
    return """
    {"id":"GET%3$s","controller":{"package":"%1$s","name":"%2$s"},"method":"handle",
     "signature":"handle()","framework":"spring","requestMethods":["GET"],"paths":["%3$s"],
     "returns":"response","policy":0,"responses":[{"status":200},{"status":404},
     {"status":409,"problem":{"type":"/problems/taken","title":"Taken"}}]}
    """
        .formatted(packageName, controller, path);
  }

  private MockHttpServletResponse send(RecordingFilter filter, FilterChain chain, String path) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    MockHttpServletResponse response = new MockHttpServletResponse();
    try {
      filter.doFilter(request, response, chain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
    return response;
  }

  /** Without the recorder. */
  @Benchmark
  public Object bare() throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/handled/7");
    MockHttpServletResponse response = new MockHttpServletResponse();
    handler.doFilter(request, response);
    return response;
  }

  /** The framework tells who answers. */
  @Benchmark
  public Object recorded() {
    return send(ofMethod, handler, "/handled/7");
  }

  /** The framework tells who answers, and the answer is a problem. */
  @Benchmark
  public Object recordedProblem() {
    return send(ofMethod, problem, "/handled/7");
  }

  /** Nobody tells who answers, and the path was there before. */
  @Benchmark
  public Object recordedByPath() {
    return send(ofPath, handler, "/handled/7");
  }

  /** Nobody tells who answers, and no path is there twice: the worst that can be. */
  @Benchmark
  public Object recordedByNewPath() {
    return send(ofPath, handler, "/controller500/" + number++);
  }
}
