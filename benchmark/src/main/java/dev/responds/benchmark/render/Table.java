package dev.responds.benchmark.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown. */
final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> head) {
    add(head);
    add(Collections.nCopies(head.size(), "---"));
  }

  void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    rows.forEach(cells -> text.append("| ").append(String.join(" | ", cells)).append(" |\n"));
    return text.toString();
  }
}
