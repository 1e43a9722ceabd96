package dev.responds.processor.suggest;

import dev.responds.contract.model.JavaType;
import dev.responds.processor.suggest.Places.Import;
import dev.responds.processor.suggest.Places.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How a source file calls types, and which imports that takes. */
final class Names {

  private static final String OURS = "dev.responds";

  private final Unit unit;
  private final ImportLines imports;
  private final SortedSet<String> imported = new TreeSet<>();

  Names(Unit unit) {
    this.unit = unit;
    imports = new ImportLines(unit);
  }

  /** Returns what one of our own types is called, and imports it where that can be done. */
  String ours(String simpleName) {
    String name = OURS + "." + simpleName;
    if (unit.packageName().equals(OURS) || imports.has(name) || imports.has(OURS + ".*")) {
      return simpleName;
    }
    if (isTaken(simpleName) || imports.of(name).isEmpty()) {
      return name;
    }
    imported.add(name);
    return simpleName;
  }

  /** Returns what a type is called that the file may know already. */
  String of(JavaType type) {
    String nested = String.join(".", type.names());
    String outermost =
        type.packageName().isEmpty()
            ? type.names().get(0)
            : type.packageName() + "." + type.names().get(0);
    boolean near =
        type.packageName().equals(unit.packageName()) || type.packageName().equals("java.lang");
    String name;
    if (near || imports.has(outermost) || imports.has(type.packageName() + ".*")) {
      name = nested;
    } else if (imports.has(type.canonicalName())) {
      name = type.names().get(type.names().size() - 1);
    } else if (isFree(type.names().get(0)) && imports.of(outermost).isPresent()) {
      imported.add(outermost);
      name = nested;
    } else {
      name = type.canonicalName();
    }
    return name + "[]".repeat(type.dimensions());
  }

  /** Returns the lines that the names take. */
  List<Replacement> imports() {
    List<Replacement> lines = new ArrayList<>();
    for (String name : imported) {
      imports.of(name).ifPresent(lines::add);
    }
    return lines;
  }

  /** Another type of that name may be imported, or stand beside or inside the file. */
  private boolean isTaken(String simpleName) {
    for (Import each : unit.imports()) {
      if (each.name().endsWith("." + simpleName)) {
        return true;
      }
    }
    return unit.taken().contains(simpleName)
        || Pattern.compile("\\b(class|interface|enum|record)\\s+" + simpleName + "\\b")
            .matcher(unit.text().text())
            .find();
  }

  /** A name that the file has nowhere means nothing else in it. */
  private boolean isFree(String simpleName) {
    for (String each : imported) {
      if (each.endsWith("." + simpleName)) {
        return false;
      }
    }
    return !Pattern.compile("\\b" + simpleName + "\\b").matcher(unit.text().text()).find();
  }
}
