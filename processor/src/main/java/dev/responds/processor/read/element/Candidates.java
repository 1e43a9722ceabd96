package dev.responds.processor.read.element;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;

/** The methods of types that may answer requests. */
public final class Candidates {

  private final Ancestors ancestors;
  private final Supertypes supertypes;

  public Candidates(Ancestors ancestors, Supertypes supertypes) {
    this.ancestors = ancestors;
    this.supertypes = supertypes;
  }

  /**
   * Returns the methods of a type, in source order.
   *
   * @param inherited whether those follow that it only inherits
   */
  public List<Candidate> of(TypeElement type, boolean inherited) {
    List<TypeElement> lineage = ancestors.of(type);
    Map<ExecutableElement, Candidate> candidates = new LinkedHashMap<>();
    for (ExecutableElement method : Ancestors.methods(type)) {
      candidates.put(method, candidate(type, method, lineage));
    }
    if (inherited) {
      addInherited(type, lineage, candidates);
    }
    return List.copyOf(candidates.values());
  }

  private void addInherited(
      TypeElement type, List<TypeElement> lineage, Map<ExecutableElement, Candidate> candidates) {
    for (TypeElement ancestor : lineage) {
      for (ExecutableElement method : Ancestors.methods(ancestor)) {
        if (!isAnswered(method, candidates.values())) {
          candidates.put(method, candidate(type, method, lineage));
        }
      }
    }
  }

  private static boolean isAnswered(ExecutableElement method, Collection<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.method().equals(method) || candidate.overridden().contains(method)) {
        return true;
      }
    }
    return false;
  }

  private Candidate candidate(
      TypeElement type, ExecutableElement method, List<TypeElement> lineage) {
    return new Candidate(
        type, method, ancestors.overridden(method, type, lineage), signature(type, method));
  }

  private ExecutableType signature(TypeElement type, ExecutableElement method) {
    return (ExecutableType)
        (Enclosing.of(method).equals(type)
            ? method.asType()
            : supertypes.ofMember((DeclaredType) type.asType(), method));
  }
}
