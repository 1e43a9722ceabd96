package dev.responds.processor.read.spring;

import dev.responds.contract.model.Input;
import dev.responds.contract.model.Input.Place;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Limits;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Parameter.Kind;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Supertypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what Spring Data takes a page, or a sorting, from: parameters of the query with the names
 * that they have without configuration. None of them has to be there.
 */
final class SpringPaging {

  private static final String DATA = "org.springframework.data.";
  private static final Set<String> PAGEABLE = Set.of(DATA + "domain.Pageable");
  private static final Set<String> SORT = Set.of(DATA + "domain.Sort");
  private static final String PAGE_DEFAULT = DATA + "web.PageableDefault";
  private static final String SORT_DEFAULT = DATA + "web.SortDefault";
  private static final String QUALIFIER = "org.springframework.beans.factory.annotation.Qualifier";

  private static final JavaType NUMBER = JavaType.of("java.lang", "Integer");
  private static final JavaType TEXTS =
      new JavaType("java.lang", List.of("String"), List.of(), 1, true);

  private final Annotations annotations;
  private final Supertypes supertypes;

  SpringPaging(Annotations annotations, Supertypes supertypes) {
    this.annotations = annotations;
    this.supertypes = supertypes;
  }

  /** Returns the parameters, or none if it is neither a page nor a sorting. */
  List<Parameter> read(VariableElement parameter, TypeMirror type) {
    boolean page = supertypes.isAny(type, PAGEABLE);
    if (!page && !supertypes.isAny(type, SORT)) {
      return List.of();
    }
    String prefix =
        annotations.find(parameter, QUALIFIER).flatMap(found -> found.string("value")).orElse("");
    prefix = prefix.isEmpty() ? "" : prefix + "_";
    List<Parameter> read = new ArrayList<>();
    Optional<Annotation> defaults = annotations.find(parameter, PAGE_DEFAULT);
    if (page) {
      read.add(of(prefix + "page", NUMBER, number(defaults, "page")));
      Optional<String> size = number(defaults, "size");
      read.add(of(prefix + "size", NUMBER, size.isPresent() ? size : number(defaults, "value")));
    }
    Optional<Annotation> order = annotations.find(parameter, SORT_DEFAULT);
    read.add(of(prefix + "sort", TEXTS, sort(order.isPresent() ? order : defaults)));
    return read;
  }

  private static Optional<String> number(Optional<Annotation> defaults, String attribute) {
    return defaults
        .filter(found -> found.has(attribute))
        .flatMap(found -> found.integer(attribute))
        .map(number -> Integer.toString(number));
  }

  /** A default of several properties would be a list, of which the text is not written. */
  private static Optional<String> sort(Optional<Annotation> defaults) {
    if (defaults.isEmpty()) {
      return Optional.empty();
    }
    List<String> properties = new ArrayList<>(defaults.get().strings("sort"));
    properties.addAll(defaults.get().strings("value"));
    if (properties.size() != 1) {
      return Optional.empty();
    }
    boolean descending = defaults.get().constants("direction").contains("DESC");
    return Optional.of(properties.get(0) + (descending ? ",desc" : ""));
  }

  private static Parameter of(String name, JavaType type, Optional<String> fallback) {
    Input input = new Input(Place.OF_KIND, "", false, fallback, Limits.NONE);
    return new Parameter(Kind.QUERY, name, Optional.of(type), false, input);
  }
}
