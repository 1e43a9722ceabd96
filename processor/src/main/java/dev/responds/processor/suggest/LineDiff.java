package dev.responds.processor.suggest;

import java.util.ArrayList;
import java.util.List;

/** Tells which lines of a file differ by replacements whose places are known. */
final class LineDiff {

  private final SourceText file;
  private final UnifiedDiff diff = new UnifiedDiff();

  LineDiff(SourceText file) {
    this.file = file;
  }

  /** Returns a text with all replacements done; of those that overlap, the first. */
  static String apply(String text, List<Replacement> sorted) {
    StringBuilder after = new StringBuilder();
    int done = 0;
    for (Replacement each : sorted) {
      if (each.start() >= done) {
        after.append(text, done, each.start()).append(each.text());
        done = each.end();
      }
    }
    return after.append(text, done, text.length()).toString();
  }

  /**
   * Returns the lines that stay, go and come.
   *
   * @param sorted the replacements, by their places
   */
  UnifiedDiff of(List<Replacement> sorted) {
    int line = 0;
    int i = 0;
    while (i < sorted.size()) {
      int from = Math.max(line, file.lineStart(sorted.get(i).start()));
      int to = from;
      List<Replacement> together = new ArrayList<>();
      while (i < sorted.size() && (together.isEmpty() || sorted.get(i).start() < to)) {
        Replacement each = sorted.get(i++);
        if (each.start() >= from) {
          to = Math.max(to, lastLine(each));
          together.add(new Replacement(each.start() - from, each.end() - from, each.text()));
        }
      }
      keep(line, from);
      String before = file.text().substring(from, to);
      replace(lines(before), lines(apply(before, together)));
      line = to;
    }
    keep(line, file.text().length());
    return diff;
  }

  /** Whole lines that come leave the line behind them as it is. */
  private int lastLine(Replacement each) {
    boolean wholeLines =
        each.start() == each.end()
            && each.text().endsWith("\n")
            && file.lineStart(each.start()) == each.start();
    return wholeLines ? each.start() : file.nextLine(Math.max(each.start(), each.end() - 1));
  }

  private void keep(int from, int to) {
    lines(file.text().substring(from, to)).forEach(diff::keep);
  }

  private void replace(List<String> before, List<String> after) {
    int same = 0;
    int shorter = Math.min(before.size(), after.size());
    while (same < shorter && before.get(same).equals(after.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    before.subList(0, same).forEach(diff::keep);
    before.subList(same, before.size() - tail).forEach(diff::remove);
    after.subList(same, after.size() - tail).forEach(diff::add);
    before.subList(before.size() - tail, before.size()).forEach(diff::keep);
  }

  /** Returns lines with their ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, next));
      start = next;
    }
    return lines;
  }
}
