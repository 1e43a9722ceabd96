package dev.responds.processor.session;

import dev.responds.processor.flow.code.ClassFolder;
import dev.responds.processor.flow.code.Mentions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * other files: the class files in the packages that this compile or the catalogue names, and where
 * the output is a folder, all that are in it.
 */
final class LostIndex {

  static final String CATALOG = "META-INF/responds/catalog.json";
  private static final Pattern PACKAGE =
      Pattern.compile("\"controller\":\\{\"package\":\"([\\w.]*)\"");

  /** What class files name where there are endpoints, or what answers for them. */
  private static final List<String> OF_ENDPOINTS =
      List.of(
          "Ldev/responds/",
          "Lorg/springframework/web/bind/annotation/",
          "Lorg/springframework/web/service/annotation/",
          "Ljakarta/ws/rs/",
          "Ljavax/ws/rs/");

  /** Other compilers write to the same folder before this one does, and have left no index. */
  private static final List<String> OF_OTHER_LANGUAGES =
      List.of("Lkotlin/Metadata;", "groovy/lang/GroovyObject", "Lscala/reflect/");

  private final RootTypes roots;
  private final Elements elements;
  private final Output output;
  private final CompiledClasses classes;

  LostIndex(RootTypes roots, Elements elements, Output output, CompiledClasses classes) {
    this.roots = roots;
    this.elements = elements;
    this.output = output;
    this.classes = classes;
  }

  /** Returns whether an earlier compile has left something that an index would tell of. */
  boolean isLost() {
    if (output.has("", TypeIndex.PATH) || output.has("", CATALOG)) {
      return true;
    }
    for (TypeElement type : left(Set.of())) {
      if (type.getSimpleName().toString().endsWith("Responses") && RootTypes.isOurs(type)) {
        return true;
      }
    }
    for (String name : classFiles()) {
      if (!isRoot(name) && mayBeOfEndpoints(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRoot(String name) {
    int nested = name.indexOf('$', name.lastIndexOf('/') + 2);
    return roots
        .names()
        .contains((nested < 0 ? name : name.substring(0, nested)).replace('/', '.'));
  }

  private boolean mayBeOfEndpoints(String name) {
    int slash = name.lastIndexOf('/');
    String folder = slash < 0 ? "" : name.substring(0, slash).replace('/', '.');
    return output
        .read(folder, name.substring(slash + 1) + ".class")
        .filter(file -> Mentions.any(file, OF_ENDPOINTS))
        .filter(file -> !Mentions.any(file, OF_OTHER_LANGUAGES))
        .isPresent();
  }

  /** Returns the internal names of all classes that have files. */
  private List<String> classFiles() {
    Optional<Path> folder = classes.folder();
    try {
      return folder.isPresent() && Files.isDirectory(folder.get())
          ? new ClassFolder(folder.get()).names()
          : List.of();
    } catch (IOException | UncheckedIOException notReadable) {
      return List.of();
    }
  }

  /** Returns an index of all types that may have been in it. */
  TypeIndex found() {
    NavigableSet<String> types = new TreeSet<>();
    Set<String> packages = packagesOfCatalog();
    for (String name : classFiles()) {
      packages.add(name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.'));
    }
    for (TypeElement type : left(packages)) {
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
