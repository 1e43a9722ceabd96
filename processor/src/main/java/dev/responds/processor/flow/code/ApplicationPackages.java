package dev.responds.processor.flow.code;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which packages are the application's: those of the module, and those of other modules whose
 * packages begin in the same way.
 */
final class ApplicationPackages {

  /** Hosts of many projects: their third name tells one from another. */
  private static final Set<String> SHARED =
      Set.of(
          "org/apache",
          "org/eclipse",
          "com/github",
          "io/github",
          "com/google",
          "com/amazonaws",
          "com/sun",
          "org/jboss",
          "io/quarkus",
          "com/netflix");

  private static final Set<String> LIBRARIES =
      Set.of(
          "java/",
          "javax/",
          "jakarta/",
          "jdk/",
          "sun/",
          "kotlin/",
          "scala/",
          "groovy/",
          "org/springframework/",
          "reactor/",
          "io/reactivex/",
          "io/smallrye/",
          "com/fasterxml/",
          "org/slf4j/",
          "org/apache/commons/",
          "org/hibernate/",
          "lombok/",
          "dev/responds/runtime/",
          "dev/responds/http/",
          "dev/responds/internal/",
          "dev/responds/spring/",
          "dev/responds/jakarta/",
          "dev/responds/reply/");

  private final Set<String> beginnings;

  /** Libraries whose names begin as the application's do. */
  private final List<String> near;

  private ApplicationPackages(Set<String> beginnings) {
    this.beginnings = beginnings;
    this.near = LIBRARIES.stream().filter(this::isNear).toList();
  }

  private boolean isNear(String library) {
    return beginnings.stream()
        .anyMatch(each -> library.startsWith(each) || each.startsWith(library));
  }

  static ApplicationPackages of(Collection<String> names) {
    Set<String> beginnings = new HashSet<>();
    for (String name : names) {
      String beginning = beginning(name);
      if (!beginning.isEmpty() && !isLibrary(name)) {
        beginnings.add(beginning);
      }
    }
    return new ApplicationPackages(beginnings);
  }

  boolean contain(String name) {
    return beginnings.contains(beginning(name)) && !begins(name, near);
  }

  static boolean isLibrary(String name) {
    return begins(name, LIBRARIES);
  }

  private static boolean begins(String name, Collection<String> libraries) {
    for (String library : libraries) {
      if (name.startsWith(library)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first two names of the package, or three; empty for fewer than two. */
  private static String beginning(String name) {
    int second = name.indexOf('/', name.indexOf('/') + 1);
    if (second < 0) {
      return "";
    }
    String two = name.substring(0, second);
    if (!SHARED.contains(two)) {
      return two;
    }
    int third = name.indexOf('/', second + 1);
    return third < 0 ? two : name.substring(0, third);
  }
}
