package dev.responds.processor.read;

import dev.responds.contract.model.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What declarations cannot mean, each once, however many endpoints it holds for. */
final class Mistakes {

  private final Set<Finding> found = new LinkedHashSet<>();

  /** Forgets what was found before. */
  void begin() {
    found.clear();
  }

  void add(Finding mistake) {
    found.add(mistake);
  }

  /** Returns what was found since the beginning. */
  List<Finding> found() {
    return List.copyOf(found);
  }
}
