package dev.responds.processor.suggest;

import dev.responds.processor.place.CodeScanner;
import dev.responds.processor.suggest.Places.Foreign;
import dev.responds.processor.suggest.Places.Import;
import dev.responds.processor.suggest.Places.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A source file with declarations that come, and annotations that change or go. */
final class EditedFile {

  /** What comes at a place goes before what is replaced there. */
  private static final Comparator<Replacement> ORDER =
      Comparator.comparingInt(Replacement::start).thenComparingInt(Replacement::end);

  private final Unit unit;
  private final SourceText file;
  private final Names names;
  private final DeclarationText declarations;
  private final List<Replacement> replacements = new ArrayList<>();
  private final Map<Integer, AnnotationText> changed = new TreeMap<>();
  private final Set<String> removed = new TreeSet<>();

  EditedFile(Unit unit) {
    this.unit = unit;
    file = unit.text();
    names = new Names(unit);
    declarations = new DeclarationText(names);
  }

  String packageName() {
    return unit.packageName();
  }

  /** Returns what types are called in this file. */
  Names names() {
    return names;
  }

  /** Adds declarations. Each has lines of its own, unless what it is on has none. */
  void add(int position, Collection<Addition> additions) {
    String indentation = file.before(position);
    boolean alone = indentation.isBlank();
    StringBuilder inserted = new StringBuilder();
    for (Addition addition : additions) {
      inserted.append(
          alone
              ? declarations.lines(addition, indentation, file.lineEnd())
              : declarations.of(addition) + " ");
    }
    int start = alone ? file.lineStart(position) : position;
    replacements.add(new Replacement(start, start, inserted.toString()));
  }

  /** Removes annotations that name declared statuses alone, where they stand on lines of theirs. */
  void remove(List<Foreign> annotations, Set<Integer> declared) {
    for (Foreign annotation : annotations) {
      Optional<AnnotationText> written = AnnotationText.at(file.text(), annotation.start());
      if (written.isPresent()
          && declared.containsAll(annotation.statuses())
          && isAlone(annotation.start(), written.get())) {
        remove(annotation.start(), written.get(), annotation.names());
      }
    }
  }

  /** Removes an annotation, and its line if there is nothing else on it. */
  void remove(int start, AnnotationText written, Collection<String> simpleNames) {
    int end = start + written.text().length();
    if (isEntry(end)) {
      return;
    }
    if (isAlone(start, written)) {
      replacements.add(new Replacement(file.lineStart(start), file.nextLine(end), ""));
    } else {
      int next = file.text().startsWith(" ", end) ? end + 1 : end;
      replacements.add(new Replacement(start, next, ""));
    }
    removed.addAll(simpleNames);
  }

  /** An entry of a list of annotations has a comma or a bracket behind it. */
  private boolean isEntry(int end) {
    int next = CodeScanner.skipBlank(file.text(), end);
    return next < file.text().length() && ",})".indexOf(file.text().charAt(next)) >= 0;
  }

  private boolean isAlone(int start, AnnotationText written) {
    int end = start + written.text().length();
    return file.before(start).isBlank() && file.text().substring(end, file.nextLine(end)).isBlank();
  }

  /** Returns the annotation at a position, whose changes become those of the file. */
  Optional<AnnotationText> annotation(int start) {
    AnnotationText known = changed.get(start);
    Optional<AnnotationText> found =
        known == null ? AnnotationText.at(file.text(), start) : Optional.of(known);
    found.ifPresent(written -> changed.put(start, written));
    return found;
  }

  /** Returns what differs from the file as it is. */
  UnifiedDiff diff() {
    List<Replacement> all = new ArrayList<>(replacements);
    changed.forEach((start, written) -> replacement(start, written).ifPresent(all::add));
    all.addAll(names.imports());
    all.addAll(withoutUse(all));
    all.sort(ORDER);
    return new LineDiff(file).of(all);
  }

  private Optional<Replacement> replacement(int start, AnnotationText written) {
    String before = AnnotationText.at(file.text(), start).orElseThrow().text();
    return before.equals(written.text())
        ? Optional.empty()
        : Optional.of(new Replacement(start, start + before.length(), written.text()));
  }

  /** An import that nothing in the file needs any more would be a warning elsewhere. */
  private List<Replacement> withoutUse(List<Replacement> others) {
    List<Replacement> imports = new ArrayList<>();
    if (removed.isEmpty()) {
      return imports;
    }
    List<Replacement> sorted = new ArrayList<>(others);
    sorted.sort(ORDER);
    String left = LineDiff.apply(file.text(), sorted);
    for (Import each : unit.imports()) {
      String name = each.name().substring(each.name().lastIndexOf('.') + 1);
      Pattern word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
      boolean alone = ImportLines.isAlone(each, file);
      if (alone
          && removed.contains(name)
          && !each.isStatic()
          && word.matcher(left).results().count() == 1) {
        int start = file.lineStart(each.start());
        imports.add(new Replacement(start, file.nextLine(each.start()), ""));
      }
    }
    return imports;
  }
}
