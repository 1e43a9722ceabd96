package dev.responds.processor.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What there is in place of an index that is damaged or gone though an earlier compile has left
 * other files: the class files in the packages that this compile or the catalogue names.
 */
final class LostIndex {

  static final String CATALOG = "META-INF/responds/catalog.json";
  private static final Pattern PACKAGE =
      Pattern.compile("\"controller\":\\{\"package\":\"([\\w.]*)\"");

  private final RootTypes roots;
  private final Elements elements;
  private final Output output;

  LostIndex(RootTypes roots, Elements elements, Output output) {
    this.roots = roots;
    this.elements = elements;
    this.output = output;
  }

  /** Returns whether an earlier compile has left something. */
  boolean isLost() {
    if (output.has("", TypeIndex.PATH) || output.has("", CATALOG)) {
      return true;
    }
    for (TypeElement type : left(Set.of())) {
      if (type.getSimpleName().toString().endsWith("Responses") && RootTypes.isOurs(type)) {
        return true;
      }
    }
    return false;
  }

  /** Returns an index of all types that may have been in it. */
  TypeIndex found() {
    NavigableSet<String> types = new TreeSet<>();
    for (TypeElement type : left(packagesOfCatalog())) {
      if (!RootTypes.isOurs(type)) {
        addNested(type, types);
      }
    }
    return new TypeIndex(types, Collections.emptySortedMap(), Collections.emptySortedMap());
  }

  private static void addNested(TypeElement type, Set<String> types) {
    types.add(type.getQualifiedName().toString());
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      addNested(nested, types);
    }
  }

  private Set<String> packagesOfCatalog() {
    Set<String> packages = new TreeSet<>();
    Optional<String> catalog = output.read(CATALOG);
    if (catalog.isPresent()) {
      Matcher named = PACKAGE.matcher(catalog.get());
      while (named.find()) {
        packages.add(named.group(1));
      }
    }
    return packages;
  }

  /** Returns the types of some packages that have class files, and are no part of this compile. */
  private List<TypeElement> left(Set<String> more) {
    Set<String> packages = new TreeSet<>(more);
    for (String root : roots.names()) {
      TypeElement type = elements.getTypeElement(root);
      if (type != null) {
        packages.add(elements.getPackageOf(type).getQualifiedName().toString());
      }
    }
    List<TypeElement> left = new ArrayList<>();
    for (String name : packages) {
      PackageElement members = elements.getPackageElement(name);
      if (members != null) {
        for (TypeElement type : ElementFilter.typesIn(members.getEnclosedElements())) {
          if (!roots.names().contains(type.getQualifiedName().toString())
              && output.has(name, type.getSimpleName() + ".class")) {
            left.add(type);
          }
        }
      }
    }
    return left;
  }
}
