package dev.responds.test.coverage;

import dev.responds.test.api.ResponseKey;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which tests have run in this virtual machine, and which declared responses each has seen. */
public final class Tally {

  private final Set<TestName> ran = ConcurrentHashMap.newKeySet();
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final Map<TestName, Set<ResponseKey>> seen = new ConcurrentHashMap<>();

  /** A test has seen these responses. */
  public void saw(TestName test, Collection<ResponseKey> responses) {
    if (!responses.isEmpty()) {
      seen.computeIfAbsent(test, name -> ConcurrentHashMap.newKeySet()).addAll(responses);
    }
  }

  /** The build has asked for the tests of a class, whether it has some or not. */
  public void asked(String className) {
    asked.add(className);
  }

  /** Returns the classes that the build has asked for. */
  Set<String> asked() {
    return Set.copyOf(asked);
  }

  /** A test is over. */
  public void ran(TestName test) {
    ran.add(test);
  }

  /** Returns all tests, with what each has seen; those of a class are those before its tests. */
  public SortedMap<TestName, SortedSet<ResponseKey>> all() {
    SortedMap<TestName, SortedSet<ResponseKey>> all = new TreeMap<>();
    for (TestName test : ran) {
      all.put(test, new TreeSet<>());
    }
    for (Map.Entry<TestName, Set<ResponseKey>> entry : seen.entrySet()) {
      all.computeIfAbsent(entry.getKey(), name -> new TreeSet<>()).addAll(entry.getValue());
    }
    return all;
  }
}
