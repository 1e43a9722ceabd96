package dev.responds.processor.read.jakarta;

import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.Candidates;
import dev.responds.processor.read.element.LibraryLookup;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.PresentNames;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The types among which locators lead from one to another.
 *
 * @param libraries what there is beside them
 * @param elements where they are found
 * @param module their names
 * @param candidates their methods
 */
public record JakartaModule(
    LibraryLookup libraries, Elements elements, ModuleTypes module, Candidates candidates) {

  /** Returns whether there is Jakarta REST at all. */
  boolean isOfJakarta() {
    return libraries.has(JakartaNames.PATH) || isOfBefore();
  }

  /** Returns whether it is the one of before, whose types have other names. */
  boolean isOfBefore() {
    return !libraries.has(JakartaNames.PATH)
        && libraries.has(PresentNames.before(JakartaNames.PATH));
  }

  /**
   * Returns all classes and interfaces, by their names: the order of sources makes no difference.
   */
  List<TypeElement> types() {
    List<TypeElement> types = new ArrayList<>();
    for (String name : new TreeSet<>(module.possibleAdvices())) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        types.add(type);
      }
    }
    return types;
  }

  /** Returns the methods of a type, inherited ones too. */
  List<Candidate> methods(TypeElement type) {
    return candidates.of(type, true);
  }
}
