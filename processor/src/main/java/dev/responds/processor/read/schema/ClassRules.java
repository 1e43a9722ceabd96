package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the annotations of a class say of all its members.
 *
 * @param naming what makes other names of theirs
 * @param hidden the names of those that are left out
 * @param only the names of those that are not left out, if they are told
 * @param include which values are written
 * @param filtered whether code of somebody's own leaves out some
 */
record ClassRules(
    Naming naming,
    Set<String> hidden,
    Optional<Set<String>> only,
    Optional<Annotation> include,
    boolean filtered) {

  static ClassRules of(List<Annotation> annotations, boolean input) {
    Optional<Annotation> ignore = JsonAnnotations.find(annotations, JsonNames.IGNORE_PROPERTIES);
    String allowed = input ? "allowSetters" : "allowGetters";
    boolean counts = ignore.isPresent() && !ignore.get().flag(allowed).orElse(false);
    Optional<Annotation> only = JsonAnnotations.find(annotations, JsonNames.INCLUDE_PROPERTIES);
    return new ClassRules(
        Naming.of(annotations),
        counts ? Set.copyOf(ignore.get().strings("value")) : Set.of(),
        only.map(properties -> Set.copyOf(properties.strings("value"))),
        JsonAnnotations.find(annotations, JsonNames.INCLUDE),
        JsonAnnotations.find(annotations, JsonNames.FILTER).isPresent());
  }

  boolean hides(String name) {
    return hidden.contains(name) || (only.isPresent() && !only.get().contains(name));
  }

  /**
   * Returns whether a value that is never null is always written.
   *
   * @param own what the member says of that itself
   * @param primitive whether it is a number or a truth value
   */
  boolean keeps(Optional<Annotation> own, boolean primitive) {
    if (filtered) {
      return false;
    }
    List<String> which = which(own);
    if (which.isEmpty() || which.get(0).equals("USE_DEFAULTS")) {
      which = which(include);
    }
    return which.isEmpty()
        || Set.of("ALWAYS", "NON_NULL", "USE_DEFAULTS", "NON_ABSENT").contains(which.get(0))
        || (primitive && which.get(0).equals("NON_EMPTY"));
  }

  /**
   * Returns whether an object without members is left out.
   *
   * @param own what the member says of that itself
   * @param compares whether the default of a member is a value to compare with, and not what is
   *     empty
   */
  boolean leavesOutEmpty(Optional<Annotation> own, boolean compares) {
    List<String> which = which(own);
    if (which.isEmpty() || which.get(0).equals("USE_DEFAULTS")) {
      return which(include).contains("NON_EMPTY");
    }
    return which.contains("NON_EMPTY") || (which.contains("NON_DEFAULT") && !compares);
  }

  private static List<String> which(Optional<Annotation> include) {
    return include.isPresent() ? include.get().constants("value") : List.of();
  }
}
