package dev.responds.processor.suggest;

import dev.responds.contract.model.JavaType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The classes of content that a declaration can name, of those that the code was found to send. One
 * with type parameters says too little alone, and what a framework only carries is no content.
 */
final class ContentTypes {

  /** Packages whose types have no structure that a client could know. */
  private static final List<String> CARRIERS =
      List.of(
          "java.io",
          "java.net",
          "java.nio",
          "java.util",
          "org.springframework",
          "jakarta",
          "javax",
          "dev.responds");

  private static final Set<String> NOTHING =
      Set.of("java.lang.Object", "java.lang.Void", "java.lang.Record");

  private final Elements elements;

  ContentTypes(Elements elements) {
    this.elements = elements;
  }

  /** Returns the type, if code in that package can name it as content. */
  Optional<JavaType> find(String canonicalName, String packageName) {
    TypeElement type = isContent(canonicalName) ? elements.getTypeElement(canonicalName) : null;
    return type == null || !type.getTypeParameters().isEmpty()
        ? Optional.empty()
        : named(type, packageName);
  }

  private static boolean isContent(String name) {
    for (String carrier : CARRIERS) {
      if (name.startsWith(carrier + ".")) {
        return false;
      }
    }
    return !NOTHING.contains(name);
  }

  private static Optional<JavaType> named(TypeElement type, String packageName) {
    Deque<String> names = new ArrayDeque<>();
    boolean visible = true;
    boolean open = true;
    Element element = type;
    while (element instanceof TypeElement nested) {
      names.addFirst(nested.getSimpleName().toString());
      visible &= !nested.getModifiers().contains(Modifier.PRIVATE);
      open &= nested.getModifiers().contains(Modifier.PUBLIC);
      element = nested.getEnclosingElement();
    }
    String around = element instanceof PackageElement in ? in.getQualifiedName().toString() : "";
    return visible && (open || around.equals(packageName))
        ? Optional.of(JavaType.of(around, names.toArray(new String[0])))
        : Optional.empty();
  }
}
