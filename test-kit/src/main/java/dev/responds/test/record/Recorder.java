package dev.responds.test.record;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.text.Translations;
import dev.responds.test.api.Catalogues;
import dev.responds.test.api.DeclaredApi;
import dev.responds.test.api.Language;
import dev.responds.test.check.Conformance;
import dev.responds.test.check.Verdict;
import dev.responds.test.check.Violation;
import dev.responds.test.coverage.Tally;
import dev.responds.test.coverage.TestName;
import dev.responds.test.exchange.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Takes what servers have sent, finds out which test it was for, and keeps what is wrong until
 * somebody can fail that test.
 *
 * <p>Servers, clients and engines are made by frameworks that know nothing of each other, so that
 * there is one for the whole virtual machine: {@link #INSTANCE}.
 */
public final class Recorder implements ResponseLog {

  /** The one of this virtual machine. */
  public static final Recorder INSTANCE = new Recorder();

  /** The request field that tells for which test a client calls, where several run at once. */
  public static final String FIELD = "Responds-Test";

  /** How often a test that waits looks whether somebody has sent a head without an end. */
  private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(20);

  /** How long a test waits for responses whose content has arrived, but whose end has not. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);

  /** How long it waits for one that is recorded at that moment. */
  private static final long RECORDING = TimeUnit.SECONDS.toNanos(30);

  private final RunningTests tests = new RunningTests();
  private final Tally tally = new Tally();
  private final Map<String, Queue<Violation>> open = new ConcurrentHashMap<>();
  private final Queue<String> late = new ConcurrentLinkedQueue<>();
  private final Set<Ongoing> ongoing = ConcurrentHashMap.newKeySet();
  private final Object endings = new Object();
  private final AtomicBoolean complained = new AtomicBoolean();
  private volatile @Nullable Contract contract;

  /** What is declared, and what holds responses against it. */
  private record Contract(Catalogues catalogues, DeclaredApi api, Conformance conformance) {

    static Contract read() {
      ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
      Catalogues catalogues =
          Catalogues.read(ofThread == null ? Recorder.class.getClassLoader() : ofThread);
      DeclaredApi api = new DeclaredApi(catalogues.endpoints());
      return new Contract(
          catalogues, api, new Conformance(api, StatusRegistry.load(), Language.current()));
    }
  }

  private Recorder() {}

  private Contract contract() {
    Contract known = contract;
    if (known == null) {
      synchronized (this) {
        known = contract;
        if (known == null) {
          known = Contract.read();
          contract = known;
        }
      }
    }
    return known;
  }

  /** Returns the tests that run. */
  public RunningTests tests() {
    return tests;
  }

  /** Returns what was seen. */
  public Tally tally() {
    return tally;
  }

  /** Returns what is declared. */
  public DeclaredApi api() {
    return contract().api();
  }

  /** Returns what kept a catalogue from being read, each as a line for people, and forgets it. */
  public List<String> takeComplaints() {
    return complained.getAndSet(true) ? List.of() : contract().catalogues().complaints();
  }

  @Override
  public Ongoing begin(@Nullable String named, String context) {
    Ongoing begun = new Ongoing(tests.candidates(named == null ? "" : named, context));
    ongoing.add(begun);
    return begun;
  }

  @Override
  public void end(Ongoing begun, Exchange exchange) {
    if (begun.end()) {
      try {
        Aside.run(() -> record(begun.tests(), exchange));
      } finally {
        forget(begun);
      }
    }
  }

  @Override
  public void abandon(Ongoing begun) {
    if (begun.end()) {
      forget(begun);
    }
  }

  private void forget(Ongoing begun) {
    ongoing.remove(begun);
    synchronized (endings) {
      endings.notifyAll();
    }
  }

  private void record(List<TestId> candidates, Exchange exchange) {
    if (candidates.stream().anyMatch(TestId::outside)) {
      return;
    }
    Verdict verdict = contract().conformance().check(exchange);
    for (TestId test : candidates) {
      tally.saw(TestName.of(test.className(), test.method(), test.display()), verdict.proved());
    }
    for (Violation violation : verdict.violations()) {
      if (candidates.size() == 1) {
        open.computeIfAbsent(candidates.get(0).uniqueId(), id -> new ConcurrentLinkedQueue<>())
            .add(violation);
      } else {
        late.add(text(candidates, violation));
      }
    }
  }

  private static String text(List<TestId> candidates, Violation violation) {
    List<String> names = new ArrayList<>();
    for (TestId test : candidates) {
      names.add(test.name());
    }
    Translations texts = Language.ofRuns(Language.current());
    String who =
        switch (names.size()) {
          case 0 -> texts.get("late.nobody");
          case 1 -> texts.get("late.one", names.get(0));
          default -> texts.get("late.several", String.join(", ", names));
        };
    return texts.get("late", who, violation.message());
  }

  /**
   * Returns what is wrong with the responses that a test has got, and forgets it: whoever asks
   * fails the test. Waits a moment for responses that have not ended.
   */
  public List<Violation> take(TestId test) {
    settle(test);
    Queue<Violation> found = open.remove(test.uniqueId());
    return found == null ? List.of() : List.copyOf(found);
  }

  /** A test is over: nobody else will ask for what is wrong in it. */
  public void finished(TestId test) {
    for (Violation violation : take(test)) {
      late.add(text(List.of(test), violation));
    }
    tests.finished(test);
    if (test.leaf()) {
      tally.ran(TestName.of(test.className(), test.method(), test.display()));
    }
  }

  /** Returns what has failed no test, and forgets it. */
  public List<String> takeLate() {
    for (Map.Entry<String, Queue<Violation>> entry : open.entrySet()) {
      for (Violation violation : entry.getValue()) {
        Translations texts = Language.ofRuns(Language.current());
        late.add(texts.get("late", texts.get("late.after", entry.getKey()), violation.message()));
      }
    }
    open.clear();
    List<String> all = new ArrayList<>();
    for (String text = late.poll(); text != null; text = late.poll()) {
      all.add(text);
    }
    return all;
  }

  private void settle(TestId test) {
    long begun = System.nanoTime();
    synchronized (endings) {
      long passed = 0;
      while (isAwaited(test, passed)) {
        try {
          TimeUnit.NANOSECONDS.timedWait(endings, LOOK);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          break;
        }
        passed = System.nanoTime() - begun;
      }
    }
    for (Ongoing open : ongoing) {
      Exchange known = open.provisional();
      if (isOf(open, test) && known != null) {
        end(open, known);
      }
    }
  }

  /** What has ended is recorded in a moment, however busy the machine is. */
  private boolean isAwaited(TestId test, long passed) {
    for (Ongoing begun : ongoing) {
      boolean awaited =
          (begun.isOpen() && passed < PATIENCE) || (begun.hasEnded() && passed < RECORDING);
      if (awaited && isOf(begun, test)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Ongoing begun, TestId test) {
    for (TestId one : begun.tests()) {
      if (one.uniqueId().equals(test.uniqueId())) {
        return true;
      }
    }
    return false;
  }
}
