package dev.responds.processor.read.declared;

import dev.responds.contract.model.Scope;
import dev.responds.processor.read.element.Enclosing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What stands around a type, nearest first: itself, enclosing types, its package, enclosing
 * packages. Remembers it, so it lives for one round.
 */
public final class Surroundings {

  private final Elements elements;
  private final Map<TypeElement, List<Element>> known = new HashMap<>();

  public Surroundings(Elements elements) {
    this.elements = elements;
  }

  public List<Element> of(TypeElement type) {
    List<Element> around = known.get(type);
    if (around == null) {
      around = collect(type);
      known.put(type, around);
    }
    return around;
  }

  private List<Element> collect(TypeElement type) {
    List<Element> around = new ArrayList<>();
    Element current = type;
    while (current.getKind() != ElementKind.PACKAGE) {
      around.add(current);
      current = Enclosing.of(current);
    }
    addPackages((PackageElement) current, around);
    return List.copyOf(around);
  }

  public static Scope scope(Element element) {
    return element.getKind() == ElementKind.PACKAGE ? Scope.PACKAGE : Scope.TYPE;
  }

  private void addPackages(PackageElement innermost, List<Element> around) {
    around.add(innermost);
    String name = innermost.getQualifiedName().toString();
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      PackageElement enclosing = elements.getPackageElement(name.substring(0, dot));
      if (enclosing != null) {
        around.add(enclosing);
      }
    }
  }
}
