package dev.responds.processor.suggest;

import dev.responds.contract.model.Source;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where declarations of the sources begin, and what is around them. */
final class Places {

  /**
   * A source file.
   *
   * @param text its text
   * @param packageName the package
   * @param imports its imports
   * @param taken simple names of our own that other types of the package have
   */
  record Unit(SourceText text, String packageName, List<Import> imports, Set<String> taken) {}

  /** An import, by the name that it is written with. */
  record Import(String name, boolean isStatic, int start) {}

  /** An annotation of another tool that names these statuses, and says nothing else. */
  record Foreign(List<Integer> statuses, List<String> names, int start) {}

  /** Where an annotation of an element would go, and those of other tools that it has. */
  record Place(Unit unit, int position, List<Foreign> foreign) {}

  private final Map<Source, Place> places;
  private final List<Unit> units;

  Places(Map<Source, Place> places, Collection<Unit> units) {
    this.places = Map.copyOf(places);
    this.units = List.copyOf(units);
  }

  /** Returns where an annotation of an element would go, if that is in one of the sources. */
  Optional<Place> find(Source element) {
    return Optional.ofNullable(places.get(element));
  }

  /** Returns the source in a file. */
  Optional<Unit> in(Path file) {
    return units.stream().filter(unit -> unit.text().path().equals(file)).findFirst();
  }

  /** Returns one of the sources of a package. */
  Optional<Unit> anyOf(String packageName) {
    return units.stream()
        .filter(unit -> unit.packageName().equals(packageName))
        .min(Comparator.comparing(unit -> unit.text().path()));
  }
}
