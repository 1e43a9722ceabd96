package dev.responds.test.record;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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

  /** Classes whose engine tells whether methods of their own run, and whether one does. */
  private final Map<String, Boolean> busy = new HashMap<>();

  private boolean led;

  private final ThreadLocal<Deque<TestId>> ofThread = ThreadLocal.withInitial(ArrayDeque::new);

  /** The JUnit Platform tells which tests run, and when the run is over, or does so no longer. */
  public synchronized void led(boolean byPlatform) {
    led = byPlatform;
  }

  /** Returns whether the JUnit Platform leads; an engine that can run by itself does not then. */
  public synchronized boolean isLed() {
    return led;
  }

  /** A test begins, on this thread. */
  public synchronized void started(TestId test) {
    busy.replaceAll((container, itself) -> itself && !isInside(test.uniqueId(), container));
    running.put(test.uniqueId(), test);
    ofThread.get().push(test);
  }

  /** A test has ended, on this thread. */
  public synchronized void finished(TestId test) {
    running.remove(test.uniqueId());
    contexts.remove(test.uniqueId());
    hooked.remove(test.uniqueId());
    busy.remove(test.uniqueId());
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

  /**
   * A class runs methods of its own, before or after its tests, or has ended to do so. Until the
   * first of its tests begins, it may still run some.
   */
  public synchronized void busy(String uniqueId, boolean itself) {
    busy.put(uniqueId, itself);
  }

  /** The test of this thread uses that application. */
  public synchronized void uses(String context) {
    ofThisThread().ifPresent(test -> contexts.put(test.uniqueId(), context));
  }

  /** Returns whether more than one can send requests, so that clients should say for which. */
  public synchronized boolean several() {
    return active().size() > 1;
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
    List<TestId> active = active();
    List<TestId> tests = active.isEmpty() ? childless() : active;
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

  /** Returns tests, and classes before and after their tests, if they can be that far. */
  private List<TestId> active() {
    List<TestId> active = new ArrayList<>();
    for (TestId test : childless()) {
      // What contains the invocations of a test does nothing itself.
      if (test.leaf() || busy.getOrDefault(test.uniqueId(), test.method().isEmpty())) {
        active.add(test);
      }
    }
    return active;
  }

  /** Returns what runs, and has nothing inside that does. */
  private List<TestId> childless() {
    List<TestId> childless = new ArrayList<>();
    for (TestId test : running.values()) {
      if (test.leaf() || (!test.className().isEmpty() && !hasChild(test.uniqueId()))) {
        childless.add(test);
      }
    }
    return childless;
  }

  private boolean hasChild(String container) {
    for (String test : running.keySet()) {
      if (isInside(test, container)) {
        return true;
      }
    }
    return false;
  }

  /** Ids of the platform tell where a test is. */
  private static boolean isInside(String test, String container) {
    return test.length() > container.length()
        && test.charAt(container.length()) == '/'
        && test.startsWith(container);
  }
}
