package dev.responds.processor.suggest;

import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two versions of a file, as {@code git apply} and {@code patch} read it. The
 * lines that stay are known by their number, so that nothing has to be compared.
 */
final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\\ No newline at end of file\n";

  /** One line, with its end, and what becomes of it. */
  private record Line(char mark, String text) {}

  private final List<Line> lines = new ArrayList<>();

  /** Adds a line that is in both versions. */
  void keep(String line) {
    lines.add(new Line(' ', line));
  }

  /** Adds a line of the version before. */
  void remove(String line) {
    lines.add(new Line('-', line));
  }

  /** Adds a line of the version after. */
  void add(String line) {
    lines.add(new Line('+', line));
  }

  /**
   * Returns it, empty if nothing differs.
   *
   * @param path the file, relative to where the diff is applied
   * @param isNew whether there is no version before
   */
  String print(String path, boolean isNew) {
    StringBuilder hunks = new StringBuilder();
    int before = 1;
    int after = 1;
    int i = 0;
    while (i < lines.size()) {
      int end = hunkEnd(i);
      if (end > i) {
        int start = Math.max(i, changeFrom(i) - CONTEXT);
        before += start - i;
        after += start - i;
        hunks.append(hunk(lines.subList(start, end), before, after));
        i = start;
      } else {
        end = lines.size();
      }
      before += count('+', i, end);
      after += count('-', i, end);
      i = end;
    }
    if (hunks.length() == 0) {
      return "";
    }
    String head =
        isNew
            ? "diff --git a/" + path + " b/" + path + "\nnew file mode 100644\n--- /dev/null\n"
            : "diff --git a/" + path + " b/" + path + "\n--- a/" + path + "\n";
    return head + "+++ b/" + path + "\n" + hunks;
  }

  /** Counts the lines that are not of this mark: those of one version. */
  private int count(char other, int start, int end) {
    int number = 0;
    for (Line line : lines.subList(start, end)) {
      number += line.mark() == other ? 0 : 1;
    }
    return number;
  }

  private int changeFrom(int start) {
    int i = start;
    while (i < lines.size() && lines.get(i).mark() == ' ') {
      i++;
    }
    return i;
  }

  /** Returns where the first hunk from a line on ends; that line if nothing differs any more. */
  private int hunkEnd(int start) {
    int change = changeFrom(start);
    if (change == lines.size()) {
      return start;
    }
    int kept = 0;
    int end = change;
    for (int i = change; i < lines.size() && kept <= 2 * CONTEXT; i++) {
      boolean keeps = lines.get(i).mark() == ' ';
      kept = keeps ? kept + 1 : 0;
      end = keeps ? end : i + 1;
    }
    return Math.min(lines.size(), end + CONTEXT);
  }

  private static String hunk(List<Line> lines, int before, int after) {
    StringBuilder text = new StringBuilder();
    int removed = 0;
    int added = 0;
    for (Line line : lines) {
      removed += line.mark() == '+' ? 0 : 1;
      added += line.mark() == '-' ? 0 : 1;
      text.append(line.mark()).append(line.text());
      if (!line.text().endsWith("\n")) {
        text.append('\n').append(NO_LINE_END);
      }
    }
    return "@@ -" + range(before, removed) + " +" + range(after, added) + " @@\n" + text;
  }

  /** Where there are no lines, the number is that of the line before. */
  private static String range(int start, int length) {
    return (length == 0 ? start - 1 : start) + (length == 1 ? "" : "," + length);
  }
}
