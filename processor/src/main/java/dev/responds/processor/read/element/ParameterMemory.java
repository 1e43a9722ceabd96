package dev.responds.processor.read.element;

import dev.responds.processor.read.TypeReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What class files may not tell of parameters: their names, and, as javac reads them up to version
 * 21, constraints inside of their types. Notes what is asked, so that the next compile can be told.
 */
public final class ParameterMemory {

  /** Follows the name of a parameter that has constraints inside of its type. */
  private static final String CONSTRAINED = "!";

  private final ModuleTypes module;
  private final SortedMap<String, List<String>> asked = new TreeMap<>();

  public ParameterMemory(ModuleTypes module) {
    this.module = module;
  }

  /** Forgets what was asked before. */
  public void begin() {
    asked.clear();
  }

  /** Returns what was asked, as {@link TypeReading#parameters()} has it. */
  public Map<String, List<String>> asked() {
    return asked;
  }

  /** Returns the name of an element; if it is a parameter, as its source has it. */
  public String name(Element element) {
    if (!isOfMethod(element)) {
      return element.getSimpleName().toString();
    }
    ExecutableElement method = (ExecutableElement) Enclosing.of(element);
    String noted = note(method).get(method.getParameters().indexOf(element));
    return noted.replace(CONSTRAINED, "");
  }

  /**
   * Returns whether there are constraints inside of the type of an element.
   *
   * @param seen whether the compiler shows some
   */
  public boolean constrainedInside(Element element, boolean seen) {
    if (!isOfMethod(element)) {
      return seen;
    }
    ExecutableElement method = (ExecutableElement) Enclosing.of(element);
    int index = method.getParameters().indexOf(element);
    boolean constrained = seen || remembered(method, index).endsWith(CONSTRAINED);
    if (constrained) {
      List<String> noted = note(method);
      noted.set(index, noted.get(index).replace(CONSTRAINED, "") + CONSTRAINED);
    }
    return constrained;
  }

  private static boolean isOfMethod(Element element) {
    return element.getKind() == ElementKind.PARAMETER
        && Enclosing.of(element) instanceof ExecutableElement;
  }

  private List<String> note(ExecutableElement method) {
    String key = key(method);
    List<String> noted = asked.get(key);
    if (noted == null) {
      noted = names(method, key);
      if (module.contains(owner(method))) {
        asked.put(key, noted);
      }
    }
    return noted;
  }

  /** A name that a compiler made up is one that the class file does not have. */
  private List<String> names(ExecutableElement method, String key) {
    List<String> before = module.parameters(key).orElse(List.of());
    List<String> names = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      int index = names.size();
      String name = parameter.getSimpleName().toString();
      boolean known = index < before.size() && name.equals("arg" + index);
      names.add(known ? before.get(index).replace(CONSTRAINED, "") : name);
    }
    return names;
  }

  private String remembered(ExecutableElement method, int index) {
    if (module.isCompiled(owner(method))) {
      return "";
    }
    return module
        .parameters(key(method))
        .filter(noted -> index < noted.size())
        .map(noted -> noted.get(index))
        .orElse("");
  }

  private static String owner(ExecutableElement method) {
    return ((TypeElement) Enclosing.of(method)).getQualifiedName().toString();
  }

  private static String key(ExecutableElement method) {
    return owner(method) + " " + method.getSimpleName() + " " + ordinal(method);
  }

  /** Which of the methods or constructors of that name, from 0 in the order of the type. */
  public static int ordinal(ExecutableElement method) {
    int ordinal = 0;
    for (Element other : Enclosing.of(method).getEnclosedElements()) {
      if (other.equals(method)) {
        break;
      }
      if (other.getSimpleName().equals(method.getSimpleName())
          && other instanceof ExecutableElement) {
        ordinal++;
      }
    }
    return ordinal;
  }
}
