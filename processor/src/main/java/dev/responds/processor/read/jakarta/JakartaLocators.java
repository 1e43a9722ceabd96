package dev.responds.processor.read.jakarta;

import dev.responds.contract.model.PathTemplate;
import dev.responds.contract.util.Grouping;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.Supertypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * The ways to sub-resources: methods with a path and no request method, whose return type tells
 * which resource answers. All types of the module are looked at once, when the first resource asks,
 * and what is found is remembered, so it lives for one round.
 */
final class JakartaLocators {

  /** Resources may lead to each other in circles, and to one by very many ways. */
  private static final int MAX_STEPS = 8;

  private static final int MAX_WAYS = 64;

  private static final Set<String> CLASS = Set.of("java.lang.Class");

  /**
   * A way from the root of the application.
   *
   * @param path the path up to the resource
   * @param locators the methods that lead there, which read parameters too
   */
  record Way(String path, List<Candidate> locators) {}

  private final Map<TypeElement, List<Way>> known = new HashMap<>();
  private final JakartaModule module;
  private final JakartaMethods methods;
  private @Nullable Map<TypeElement, List<Candidate>> leading;

  JakartaLocators(JakartaModule module, JakartaMethods methods) {
    this.module = module;
    this.methods = methods;
  }

  /** Returns whether the method leads on to another resource, which then answers. */
  boolean isLocator(Candidate candidate) {
    for (ExecutableElement method : candidate.lineage()) {
      // Most methods have no path, and need no closer look.
      if (methods.has(method, JakartaNames.PATH)) {
        ExecutableElement annotated = methods.annotated(candidate);
        return methods.has(annotated, JakartaNames.PATH) && methods.tokens(annotated).isEmpty();
      }
    }
    return false;
  }

  /** Returns the ways to a type, by their paths; none if no locator is known to lead there. */
  List<Way> to(TypeElement resource) {
    List<Way> ways = known.get(resource);
    if (ways == null) {
      ways = List.copyOf(ways(resource, Set.of(resource)).values());
      known.put(resource, ways);
    }
    return ways;
  }

  private SortedMap<String, Way> ways(TypeElement resource, Set<TypeElement> passed) {
    SortedMap<String, Way> ways = new TreeMap<>();
    for (Candidate locator : leadingTo(resource)) {
      TypeElement holder = locator.type();
      Optional<String> root = methods.path(holder);
      if (root.isPresent()) {
        add(new Way(PathTemplate.join(root.get(), ""), List.of()), locator, ways);
      }
      if (!passed.contains(holder) && passed.size() < MAX_STEPS) {
        Set<TypeElement> further = new LinkedHashSet<>(passed);
        further.add(holder);
        for (Way way : ways(holder, further).values()) {
          add(way, locator, ways);
        }
      }
    }
    return ways;
  }

  private void add(Way before, Candidate locator, SortedMap<String, Way> ways) {
    String path = PathTemplate.join(before.path(), methods.path(locator));
    if (ways.size() < MAX_WAYS && !ways.containsKey(path)) {
      List<Candidate> locators = new ArrayList<>(before.locators());
      locators.add(locator);
      ways.put(path, new Way(path, locators));
    }
  }

  /** What a locator returns as an interface or an abstract class is one of those that extend it. */
  private List<Candidate> leadingTo(TypeElement resource) {
    if (leading == null) {
      leading = module.isOfJakarta() ? find() : Map.of();
    }
    if (leading.isEmpty()) {
      return List.of();
    }
    List<Candidate> locators = new ArrayList<>();
    for (TypeElement type : methods.lineage(resource)) {
      if (type.equals(resource) || type.getModifiers().contains(Modifier.ABSTRACT)) {
        locators.addAll(leading.getOrDefault(type, List.of()));
      }
    }
    return locators;
  }

  /** An interface or an abstract class leads on where no class is known that does in its place. */
  private Map<TypeElement, List<Candidate>> find() {
    Map<TypeElement, List<Candidate>> found = new HashMap<>();
    Map<TypeElement, List<Candidate>> ofAbstract = new HashMap<>();
    for (TypeElement type : module.types()) {
      if (mayLeadOn(type)) {
        boolean open = type.getModifiers().contains(Modifier.ABSTRACT);
        add(type, open ? ofAbstract : found);
      }
    }
    for (Map.Entry<TypeElement, List<Candidate>> entry : ofAbstract.entrySet()) {
      found.putIfAbsent(entry.getKey(), entry.getValue());
    }
    return found;
  }

  private boolean mayLeadOn(TypeElement type) {
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return false;
    }
    for (TypeElement each : methods.lineage(type)) {
      for (ExecutableElement method : Ancestors.methods(each)) {
        if (methods.has(method, JakartaNames.PATH) && methods.tokens(method).isEmpty()) {
          return methods.onType(type, JakartaNames.CLIENT).isEmpty();
        }
      }
    }
    return false;
  }

  private void add(TypeElement type, Map<TypeElement, List<Candidate>> found) {
    for (Candidate candidate : module.methods(type)) {
      if (isLocator(candidate)) {
        Optional<TypeElement> target = target(candidate.returnType());
        if (target.isPresent() && !target.get().getQualifiedName().toString().startsWith("java.")) {
          Grouping.list(found, target.get()).add(candidate);
        }
      }
    }
  }

  /** A locator may return the class, and leave it to the container to make the resource. */
  private static Optional<TypeElement> target(TypeMirror returned) {
    TypeMirror type = Supertypes.unwrap(returned, CLASS);
    if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      type = wildcard.getExtendsBound();
    }
    return Supertypes.element(type instanceof TypeVariable known ? known.getUpperBound() : type);
  }
}
