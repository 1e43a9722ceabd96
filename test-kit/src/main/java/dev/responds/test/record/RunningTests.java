package dev.responds.test.record;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tests that run at this moment, and which thread runs which. */
public final class RunningTests {

  private final Map<String, TestId> running = new LinkedHashMap<>();
  private final Map<String, String> contexts = new LinkedHashMap<>();
  private final Set<String> hooked = new HashSet<>();
  private final ThreadLocal<Deque<TestId>> ofThread = ThreadLocal.withInitial(ArrayDeque::new);

  /** A test begins, on this thread. */
  public synchronized void started(TestId test) {
    running.put(test.uniqueId(), test);
    ofThread.get().push(test);
  }

  /** A test has ended, on this thread. */
  public synchronized void finished(TestId test) {
    running.remove(test.uniqueId());
    contexts.remove(test.uniqueId());
    hooked.remove(test.uniqueId());
    Deque<TestId> stack = ofThread.get();
    stack.removeIf(open -> open.uniqueId().equals(test.uniqueId()));
    if (stack.isEmpty()) {
      ofThread.remove();
    }
  }

  /** Returns what this thread runs, if it runs a test. */
  public Optional<TestId> ofThisThread() {
    return Optional.ofNullable(ofThread.get().peek());
  }

  /** Returns the test of that id, if it runs. */
  public synchronized Optional<TestId> find(String uniqueId) {
    return Optional.ofNullable(running.get(uniqueId));
  }

  /** The engine itself will fail the test of that id, so that nobody else has to. */
  public synchronized void hooked(String uniqueId) {
    hooked.add(uniqueId);
  }

  /** Returns whether the engine itself fails a test. */
  public synchronized boolean isHooked(TestId test) {
    return hooked.contains(test.uniqueId());
  }

  /** The test of this thread uses that application. */
  public synchronized void uses(String context) {
    ofThisThread().ifPresent(test -> contexts.put(test.uniqueId(), context));
  }

  /** Returns whether more than one test runs, so that clients should say for which they call. */
  public synchronized boolean several() {
    return leaves().size() > 1;
  }

  /**
   * Returns the tests that a request can be of: one, if the thread, the request or the application
   * tells which, or no other runs.
   *
   * @param named what the request says of itself; empty if nothing
   * @param context the application that got it; empty if it is not known
   */
  public synchronized List<TestId> candidates(String named, String context) {
    TestId said = running.get(decoded(named));
    if (said != null) {
      return List.of(said);
    }
    Optional<TestId> here = ofThisThread();
    if (here.isPresent()) {
      return List.of(here.get());
    }
    List<TestId> tests = leaves();
    if (tests.isEmpty()) {
      return innermost();
    }
    if (tests.size() > 1 && !context.isEmpty()) {
      List<TestId> ofContext = new ArrayList<>();
      for (TestId test : tests) {
        String used = contexts.get(test.uniqueId());
        if (used == null || used.equals(context)) {
          ofContext.add(test);
        }
      }
      return ofContext.isEmpty() ? tests : ofContext;
    }
    return tests;
  }

  /** Anybody may send the field; what is no name names nobody. */
  private static String decoded(String named) {
    try {
      return URLDecoder.decode(named, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return named;
    }
  }

  private List<TestId> leaves() {
    List<TestId> leaves = new ArrayList<>();
    for (TestId test : running.values()) {
      if (test.leaf()) {
        leaves.add(test);
      }
    }
    return leaves;
  }

  /** Between tests, as before all of a class, it is the class that started last. */
  private List<TestId> innermost() {
    TestId last = null;
    for (TestId container : running.values()) {
      last = container.className().isEmpty() ? last : container;
    }
    return last == null ? List.of() : List.of(last);
  }
}
