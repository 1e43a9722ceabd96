package dev.responds.processor.builder;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Names of {@code java.lang} that generated code uses. A class of the same name in the package of
 * the controller would be taken for them, unless they are imported (JLS §6.4.1).
 */
final class PlatformNames {

  private static final Set<String> USED =
      Set.of(
          "Boolean",
          "Byte",
          "Character",
          "CharSequence",
          "Class",
          "Deprecated",
          "Double",
          "Enum",
          "Exception",
          "Float",
          "FunctionalInterface",
          "Integer",
          "Iterable",
          "Long",
          "Number",
          "Object",
          "Override",
          "RuntimeException",
          "SafeVarargs",
          "Short",
          "String",
          "SuppressWarnings",
          "Throwable",
          "Void");

  private PlatformNames() {}

  /** Returns whether the package of one of the elements has a type of such a name. */
  static boolean areHidden(List<Element> elements) {
    for (Element element : elements) {
      Element outer = element;
      while (outer != null && outer.getKind() != ElementKind.PACKAGE) {
        outer = outer.getEnclosingElement();
      }
      if (outer != null && hides(outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hides(Element packageElement) {
    for (Element type : packageElement.getEnclosedElements()) {
      if (USED.contains(type.getSimpleName().toString())) {
        return true;
      }
    }
    return false;
  }
}
