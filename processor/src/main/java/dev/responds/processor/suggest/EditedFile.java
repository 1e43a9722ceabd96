package dev.responds.processor.suggest;

import dev.responds.processor.suggest.Places.Foreign;
import dev.responds.processor.suggest.Places.Import;
import dev.responds.processor.suggest.Places.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A source file with declarations that come, and annotations that go. */
final class EditedFile {

  private final Unit unit;
  private final SourceText file;
  private final Names names;
  private final DeclarationText declarations;
  private final List<Insertion> insertions = new ArrayList<>();
  private final List<Removal> removals = new ArrayList<>();
  private final Set<String> removed = new TreeSet<>();

  EditedFile(Unit unit) {
    this.unit = unit;
    file = unit.text();
    names = new Names(unit);
    declarations = new DeclarationText(names);
  }

  /** Adds declarations. Each has a line of its own, unless what it is on has none. */
  void add(int position, List<Addition> additions) {
    String indentation = file.before(position);
    boolean alone = indentation.isBlank();
    StringBuilder inserted = new StringBuilder();
    for (Addition addition : additions) {
      inserted
          .append(alone ? indentation : "")
          .append(declarations.of(addition))
          .append(alone ? file.lineEnd() : " ");
    }
    insertions.add(new Insertion(alone ? file.lineStart(position) : position, inserted.toString()));
  }

  /** Removes annotations that name declared statuses alone, where they stand on lines of theirs. */
  void remove(List<Foreign> annotations, Set<Integer> declared) {
    for (Foreign annotation : annotations) {
      int end = AnnotationEnd.of(file.text(), annotation.start());
      if (end >= 0
          && declared.containsAll(annotation.statuses())
          && file.before(annotation.start()).isBlank()
          && file.text().substring(end, file.nextLine(end)).isBlank()) {
        removals.add(new Removal(file.lineStart(annotation.start()), file.nextLine(end)));
        removed.addAll(annotation.names());
      }
    }
  }

  /** Returns what differs from the file as it is. */
  UnifiedDiff diff() {
    List<Insertion> inserted = new ArrayList<>(insertions);
    inserted.addAll(names.insertions());
    inserted.sort(Comparator.comparingInt(Insertion::position));
    removeImports();
    UnifiedDiff diff = new UnifiedDiff();
    String text = file.text();
    int next = 0;
    int start = 0;
    while (start < text.length()) {
      int end = file.nextLine(start);
      StringBuilder changed = new StringBuilder();
      int from = start;
      while (next < inserted.size() && inserted.get(next).position() < end) {
        Insertion insertion = inserted.get(next++);
        if (insertion.text().endsWith("\n")) {
          insertion.text().lines().forEach(line -> diff.add(line + file.lineEnd()));
        } else {
          changed.append(text, from, insertion.position()).append(insertion.text());
          from = insertion.position();
        }
      }
      if (isRemoved(start)) {
        diff.remove(text.substring(start, end));
      } else if (changed.length() == 0) {
        diff.keep(text.substring(start, end));
      } else {
        diff.remove(text.substring(start, end));
        diff.add(changed.append(text, from, end).toString());
      }
      start = end;
    }
    return diff;
  }

  private boolean isRemoved(int position) {
    for (Removal removal : removals) {
      if (removal.holds(position)) {
        return true;
      }
    }
    return false;
  }

  /** An import that nothing in the file needs any more would be a warning elsewhere. */
  private void removeImports() {
    if (removed.isEmpty()) {
      return;
    }
    StringBuilder left = new StringBuilder();
    for (int start = 0; start < file.text().length(); start = file.nextLine(start)) {
      if (!isRemoved(start)) {
        left.append(file.text(), start, file.nextLine(start));
      }
    }
    for (Import each : unit.imports()) {
      String name = each.name().substring(each.name().lastIndexOf('.') + 1);
      Pattern word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
      if (removed.contains(name) && !each.isStatic() && word.matcher(left).results().count() == 1) {
        removals.add(new Removal(file.lineStart(each.start()), file.nextLine(each.start())));
      }
    }
  }
}
