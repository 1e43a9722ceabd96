package dev.responds.processor.suggest;

import dev.responds.processor.suggest.Places.Import;
import dev.responds.processor.suggest.Places.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where imports go in a file, by the order and the groups of those that it has. */
final class ImportLines {

  private static final Set<String> PLATFORM = Set.of("java", "javax");

  private final SourceText file;
  private final List<Import> imports;
  private final boolean grouped;
  private final boolean byRoot;

  ImportLines(Unit unit) {
    file = unit.text();
    imports = unit.imports().stream().filter(each -> !each.isStatic()).toList();
    int groups = 1;
    boolean oneRootEach = true;
    Set<String> roots = new HashSet<>();
    for (int i = 0; i < imports.size(); i++) {
      boolean begins = i == 0 || isApart(imports.get(i - 1), imports.get(i));
      groups += begins && i > 0 ? 1 : 0;
      boolean sameRoot = i > 0 && root(imports.get(i)).equals(root(imports.get(i - 1)));
      oneRootEach &= begins ? roots.add(root(imports.get(i))) : sameRoot;
    }
    grouped = groups > 1;
    byRoot = grouped && oneRootEach;
  }

  /** Returns whether a type, or all of a package, is imported. */
  boolean has(String name) {
    return imports.stream().anyMatch(each -> each.name().equals(name));
  }

  /** Returns the line that imports a type; nothing if there is no place that can be told. */
  Optional<Replacement> of(String name) {
    Import before = null;
    Import behind = null;
    for (Import each : groupsOf(root(name))) {
      if (each.name().compareTo(name) > 0) {
        behind = each;
        break;
      }
      before = each;
    }
    if ((before != null && !isAlone(before, file)) || (behind != null && !isAlone(behind, file))) {
      return Optional.empty();
    }
    return before == null && behind == null
        ? Optional.empty()
        : Optional.of(line("import " + name + ";", root(name), before, behind));
  }

  /**
   * Returns the imports of the groups that have the same root already, else all but those of the
   * platform, which are first or last by custom and not by the alphabet.
   */
  private List<Import> groupsOf(String root) {
    List<Import> found = new ArrayList<>();
    List<Import> group = new ArrayList<>();
    boolean same = false;
    for (int i = 0; i < imports.size(); i++) {
      if (i > 0 && isApart(imports.get(i - 1), imports.get(i))) {
        found.addAll(same ? group : List.of());
        group.clear();
        same = false;
      }
      group.add(imports.get(i));
      same |= root(imports.get(i)).equals(root);
    }
    found.addAll(same ? group : List.of());
    if (found.isEmpty() && grouped) {
      imports.stream().filter(each -> !PLATFORM.contains(root(each))).forEach(found::add);
    }
    return found.isEmpty() ? imports : found;
  }

  private Replacement line(
      String text, String root, @Nullable Import before, @Nullable Import behind) {
    String end = file.lineEnd();
    if (before == null) {
      Import next = Objects.requireNonNull(behind);
      String gap = grouped && !fits(root, next) ? end : "";
      return at(file.lineStart(next.start()), text + end + gap);
    }
    if (behind == null) {
      String gap = grouped && !fits(root, before) ? end : "";
      return at(file.nextLine(before.start()), gap + text + end);
    }
    if (isApart(before, behind) && !fits(root, before)) {
      boolean alone = !fits(root, behind);
      return at(file.lineStart(behind.start()), text + end + (alone ? end : ""));
    }
    return isApart(before, behind)
        ? at(file.nextLine(before.start()), text + end)
        : at(file.lineStart(behind.start()), text + end);
  }

  /** What the platform has stands apart, where there are groups at all. */
  private boolean fits(String root, Import neighbour) {
    return byRoot
        ? root.equals(root(neighbour))
        : PLATFORM.contains(root) == PLATFORM.contains(root(neighbour));
  }

  private static Replacement at(int position, String text) {
    return new Replacement(position, position, text);
  }

  private boolean isApart(Import before, Import behind) {
    int start = file.nextLine(before.start());
    return start < behind.start() && file.text().substring(start, file.nextLine(start)).isBlank();
  }

  private static String root(Import each) {
    return root(each.name());
  }

  private static String root(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Returns whether an import has its line for itself. */
  static boolean isAlone(Import each, SourceText file) {
    String text = file.text();
    int end = text.indexOf(';', each.start());
    int next = file.nextLine(each.start());
    return file.before(each.start()).isBlank()
        && end >= 0
        && end < next
        && text.substring(end + 1, next).isBlank();
  }
}
