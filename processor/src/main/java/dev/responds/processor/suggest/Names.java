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
  private final SortedSet<String> imported = new TreeSet<>();

  Names(Unit unit) {
    this.unit = unit;
  }

  /** Returns what one of our own types is called, and imports it where that can be done. */
  String ours(String simpleName) {
    String name = OURS + "." + simpleName;
    if (unit.packageName().equals(OURS) || imports(name) || imports(OURS + ".*")) {
      return simpleName;
    }
    if (isTaken(simpleName) || importPosition(name) < 0) {
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
    if (near || imports(outermost) || imports(type.packageName() + ".*")) {
      name = nested;
    } else {
      name =
          imports(type.canonicalName())
              ? type.names().get(type.names().size() - 1)
              : type.canonicalName();
    }
    return name + "[]".repeat(type.dimensions());
  }

  /** Returns the lines that the names take. */
  List<Replacement> imports() {
    List<Replacement> imports = new ArrayList<>();
    for (String name : imported) {
      String line = "import " + name + ";" + unit.text().lineEnd();
      int position = importPosition(name);
      imports.add(new Replacement(position, position, line));
    }
    return imports;
  }

  private boolean imports(String name) {
    for (Import each : unit.imports()) {
      if (!each.isStatic() && each.name().equals(name)) {
        return true;
      }
    }
    return false;
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

  /** Returns where an import goes: before the first greater one, else behind all; or -1. */
  private int importPosition(String name) {
    Import last = null;
    for (Import each : unit.imports()) {
      if (!each.isStatic()) {
        if (each.name().compareTo(name) > 0) {
          return isAlone(each.start()) ? unit.text().lineStart(each.start()) : -1;
        }
        last = each;
      }
    }
    return last != null && isAlone(last.start()) ? unit.text().nextLine(last.start()) : -1;
  }

  /** Returns whether an import has its line for itself. */
  private boolean isAlone(int start) {
    String text = unit.text().text();
    int end = text.indexOf(';', start);
    return unit.text().before(start).isBlank()
        && end >= 0
        && text.substring(end + 1, unit.text().nextLine(start)).isBlank();
  }
}
