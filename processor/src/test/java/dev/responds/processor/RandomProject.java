package dev.responds.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A small shop in several packages, and what may happen to its source files. */
final class RandomProject {

  private static final List<String> PACKAGES = List.of("shop.orders", "shop.stock", "가게.주문");

  private static final List<Unit.Kind> KINDS = List.of(Unit.Kind.values());

  private static final List<Unit.Kind> FIRST =
      List.of(
          Unit.Kind.CONTROLLER,
          Unit.Kind.CONTROLLER,
          Unit.Kind.CONTROLLER,
          Unit.Kind.RESOURCE,
          Unit.Kind.INTERFACE,
          Unit.Kind.PAYLOAD,
          Unit.Kind.PAYLOAD,
          Unit.Kind.PAYLOAD,
          Unit.Kind.EXCEPTION,
          Unit.Kind.EXCEPTION,
          Unit.Kind.ADVICE,
          Unit.Kind.BUNDLE,
          Unit.Kind.BUNDLE,
          Unit.Kind.POLICY,
          Unit.Kind.SERVICE);

  private final List<Unit> units = new ArrayList<>();

  List<Unit> units() {
    return units;
  }

  /** Returns a project that has something of everything. */
  static RandomProject begin(int seed) {
    Random random = new Random(seed);
    RandomProject begun = new RandomProject();
    for (Unit.Kind kind : FIRST) {
      begun.add(kind, random);
    }
    return begun;
  }

  /** Adds, removes, moves, renames or changes one file. */
  void edit(int seed) {
    Random random = new Random(seed);
    int index = random.nextInt(units.size());
    Unit unit = units.get(index);
    switch (random.nextInt(9)) {
      case 0 -> add(KINDS.get(random.nextInt(KINDS.size())), random);
      case 1 -> units.remove(index);
      case 2 -> replace(index, unit.in(anyPackage(random)));
      case 3 -> replace(index, unit.named(freeName(unit.kind())));
      case 4, 5, 6 -> recode(index, random);
      default -> replace(index, unit.edited(random.nextInt()));
    }
    if (units.isEmpty()) {
      add(Unit.Kind.CONTROLLER, random);
    }
  }

  /** What people edit most is the code of a method. */
  private void recode(int from, Random random) {
    for (int i = 0; i < units.size(); i++) {
      int index = (from + i) % units.size();
      Unit unit = units.get(index);
      if (Set.of(Unit.Kind.CONTROLLER, Unit.Kind.RESOURCE, Unit.Kind.SERVICE)
          .contains(unit.kind())) {
        units.set(index, unit.recoded(random.nextInt()));
        return;
      }
    }
  }

  private void add(Unit.Kind kind, Random random) {
    Unit unit = placed(new Unit(kind, anyPackage(random), freeName(kind), random.nextInt()));
    if (isFree(unit)) {
      units.add(unit);
    }
  }

  private void replace(int index, Unit unit) {
    Unit before = units.remove(index);
    units.add(index, isFree(placed(unit)) ? placed(unit) : before);
  }

  /** A package has one policy at most. */
  private static Unit placed(Unit unit) {
    return unit.kind() == Unit.Kind.POLICY ? unit.named("package-info") : unit;
  }

  private boolean isFree(Unit unit) {
    return units.stream().noneMatch(other -> other.qualifiedName().equals(unit.qualifiedName()));
  }

  private String freeName(Unit.Kind kind) {
    Set<String> taken = new HashSet<>();
    units.forEach(unit -> taken.add(unit.name()));
    String prefix = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    int number = 1;
    while (taken.contains(prefix + number + "x")) {
      number++;
    }
    return prefix + number + "x";
  }

  private static String anyPackage(Random random) {
    return PACKAGES.get(random.nextInt(PACKAGES.size()));
  }

  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    units.forEach(unit -> files.put(unit.file(), unit.text(units)));
    return files;
  }
}
