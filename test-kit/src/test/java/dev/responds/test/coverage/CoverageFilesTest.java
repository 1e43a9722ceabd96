package dev.responds.test.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.test.api.ResponseKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageFilesTest {

  private static final TestName FIRST = new TestName("shop.OrdersTest", "first");
  private static final TestName SECOND = new TestName("shop.OrdersTest", "second");

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  private Path directory;

  private SortedMap<TestName, SortedSet<ResponseKey>> merged = new TreeMap<>();
  private boolean last;

  private static ResponseKey key(int status) {
    return new ResponseKey("shop.Orders.find(J) GET /orders/{id}", status, "", "");
  }

  private static Tally tally(TestName test, int... statuses) {
    Tally tally = new Tally();
    tally.ran(test);
    for (int status : statuses) {
      tally.saw(test, List.of(key(status)));
    }
    return tally;
  }

  private void end(String run, String process, boolean newestOnly, Tally tally) throws IOException {
    end(run, process, newestOnly, tally, Plan.UNKNOWN);
  }

  private void end(String run, String process, boolean newestOnly, Tally tally, Plan plan)
      throws IOException {
    end(CoverageFiles.of(directory, run, process, "", newestOnly, plan), tally);
  }

  private void end(CoverageFiles files, Tally tally) throws IOException {
    files.end(
        tally,
        (tests, isLast) -> {
          merged = tests;
          last = isLast;
        });
  }

  @Test
  void processesOfOneRunAddUp() throws IOException {
    end("run", "1-1", false, tally(FIRST, 200));
    end("run", "2-2", false, tally(SECOND, 404));
    end("run", "3-3", false, tally(FIRST, 500));

    assertThat(merged.get(FIRST)).containsExactly(key(200), key(500));
    assertThat(merged.get(SECOND)).containsExactly(key(404));
  }

  @Test
  void anotherRunBeginsAnew() throws IOException {
    end("yesterday", "1-1", false, tally(FIRST, 200));
    end("today", "2-2", false, tally(SECOND, 404));

    assertThat(merged.keySet()).containsExactly(SECOND);
  }

  @Test
  void testsThatAreNotThereAnyMoreProveNothing() throws IOException {
    String own = CoverageFilesTest.class.getName();
    TestName there = new TestName(own, "testsThatAreNotThereAnyMoreProveNothing");
    TestName inherited = new TestName(own + "$Inheriting", "inherited");
    TestName nobodys = new TestName("", "a test without a class");
    TestName other = new TestName("shop.OfAnotherTask", "test");
    int process = 1;
    for (TestName test : List.of(there, inherited, nobodys, new TestName(own, "removed"), FIRST)) {
      endInGradle("test", process++ + "-1", test);
    }
    endInGradle("integrationTest", "9-1", other);

    endInGradle("test", "10-1", there);

    assertThat(merged.keySet()).containsExactlyInAnyOrder(there, inherited, nobodys, other);
  }

  private void endInGradle(String task, String process, TestName test) throws IOException {
    end(CoverageFiles.of(directory, "daemon", process, task, true, Plan.UNKNOWN), tally(test, 200));
  }

  static class Inherited {
    void inherited() {}
  }

  static class Inheriting extends Inherited {}

  @Test
  void ofOneTestTheNewestCountsWhereAProcessOutlivesBuilds() throws Exception {
    TestName test =
        new TestName(getClass().getName(), "ofOneTestTheNewestCountsWhereAProcessOutlivesBuilds");
    end("daemon", "1-1", true, tally(test, 200));
    Thread.sleep(5);
    end("daemon", "2-2", true, tally(test, 404));

    assertThat(merged.get(test)).containsExactly(key(404));
  }

  @Test
  void whatWasNotWrittenToItsEndIsLeftOut() throws IOException {
    Files.writeString(directory.resolve("9-9.part.json"), "{\"format\":2,\"run\":\"run\",");

    end("run", "1-1", false, tally(FIRST, 200));

    assertThat(merged.keySet()).containsExactly(FIRST);
  }

  @Test
  void theLastOneKnows() throws IOException {
    String here = Run.process();
    Files.writeString(directory.resolve(here + ".running"), "");
    end("run", "1-1", false, tally(FIRST, 200));
    assertThat(last).isFalse();

    Files.delete(directory.resolve(here + ".running"));
    Files.writeString(directory.resolve("1-1.running"), "");
    end("run", "2-2", false, tally(FIRST, 200));
    assertThat(last).as("a process that has died does not count").isTrue();
  }

  @Test
  void whereItIsKnownWhatThereIsToRunTheLastOneComesAfterAllOfIt() throws IOException {
    Files.writeString(
        directory.resolve("plan"), "preferTestsFromInStream=true\ntc.0=shop.A\ntc.1=shop.B\n");
    Plan plan = Plan.of("surefirebooter.jar " + directory + " 2026-jvmRun1 plan other");

    Tally first = tally(FIRST, 200);
    first.asked("shop.A");
    end("run", "1-1", false, first, plan);
    assertThat(last).as("nobody else runs, and one class is left").isFalse();

    Tally second = new Tally();
    second.asked("shop.B");
    end("run", "2-2", false, second, plan);
    assertThat(last).as("the other class has no tests").isTrue();
  }

  @Test
  void nothingIsLostWhereManyEndAtOnce() throws Exception {
    int processes = 16;
    ExecutorService pool = Executors.newFixedThreadPool(processes);
    List<Future<?>> ends = new ArrayList<>();
    for (int i = 0; i < processes; i++) {
      String process = i + "-0";
      TestName test = new TestName("shop.OrdersTest", "test" + i);
      ends.add(
          pool.submit(
              () -> {
                Files.createDirectories(directory);
                Part part = new Part("run", "", i(process), Set.of(), tally(test, 200).all());
                CoverageFiles.write(directory.resolve(process + ".part.json"), part.json());
                return null;
              }));
    }
    for (Future<?> end : ends) {
      end.get();
    }
    pool.shutdown();

    end("run", "99-0", false, tally(FIRST, 404));

    assertThat(merged).hasSize(processes + 1);
  }

  private static long i(String process) {
    return Long.parseLong(process.substring(0, process.indexOf('-')));
  }
}
