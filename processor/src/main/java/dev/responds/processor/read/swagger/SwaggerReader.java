package dev.responds.processor.read.swagger;

import dev.responds.contract.model.Documentation.Tag;
import dev.responds.contract.model.Remark;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.Enclosing;
import dev.responds.processor.read.element.LibraryLookup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Reads what annotations of Swagger say of endpoints, by their names. */
public final class SwaggerReader {

  private final Annotations annotations;
  private final boolean present;

  public SwaggerReader(Annotations annotations, LibraryLookup libraries) {
    this.annotations = annotations;
    // Without them there is nothing to look for, in a compile of a thousand endpoints.
    this.present = libraries.has(SwaggerNames.OPERATION);
  }

  /** Returns whether these annotations can be used at all. */
  public boolean isPresent() {
    return present;
  }

  /** Returns what is said of an endpoint by annotations. */
  public SwaggerOperation read(Candidate candidate) {
    if (!present) {
      return SwaggerOperation.NONE;
    }
    Optional<Annotation> operation = annotations.nearest(candidate, SwaggerNames.OPERATION);
    List<Element> methods = List.copyOf(candidate.lineage());
    List<Element> types = types(candidate);
    return new SwaggerOperation(
        text(operation, "operationId"),
        text(operation, "summary"),
        text(operation, "description"),
        tags(operation, methods, types),
        flag(operation, "hidden")
            || !all(methods, SwaggerNames.HIDDEN, "").isEmpty()
            || !all(types, SwaggerNames.HIDDEN, "").isEmpty(),
        flag(operation, "deprecated"),
        security(operation, methods, types),
        content(operation, methods));
  }

  /** Returns the class that answers, and those that have the methods that it overrides. */
  private static List<Element> types(Candidate candidate) {
    List<Element> types = new ArrayList<>();
    types.add(candidate.type());
    for (ExecutableElement method : candidate.lineage()) {
      if (!types.contains(Enclosing.of(method))) {
        types.add(Enclosing.of(method));
      }
    }
    return types;
  }

  private static String text(Optional<Annotation> annotation, String attribute) {
    return annotation.isPresent() ? annotation.get().string(attribute).orElse("").strip() : "";
  }

  private static boolean flag(Optional<Annotation> annotation, String attribute) {
    return annotation.isPresent() && annotation.get().flag(attribute).orElse(false);
  }

  /** Returns the annotations of a type on any of these, those in containers too. */
  private List<Annotation> all(List<Element> elements, String name, String container) {
    List<Annotation> all = new ArrayList<>();
    for (Element element : elements) {
      for (Annotation annotation : annotations.on(element)) {
        if (annotation.is(name)) {
          all.add(annotation);
        } else if (annotation.is(container)) {
          all.addAll(annotation.annotations("value"));
        }
      }
    }
    return all;
  }

  /** Those of the class come first; one that is only named may be described elsewhere. */
  private List<Tag> tags(
      Optional<Annotation> operation, List<Element> methods, List<Element> types) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (List<Element> elements : List.of(types, methods)) {
      for (Annotation tag : all(elements, SwaggerNames.TAG, SwaggerNames.TAGS)) {
        String description = tag.string("description").orElse("").strip();
        tags.merge(
            tag.string("name").orElse("").strip(),
            description,
            (one, other) -> one.isEmpty() ? other : one);
      }
    }
    if (operation.isPresent()) {
      for (String name : operation.get().strings("tags")) {
        tags.putIfAbsent(name.strip(), "");
      }
    }
    List<Tag> named = new ArrayList<>();
    for (Map.Entry<String, String> tag : tags.entrySet()) {
      if (!tag.getKey().isEmpty()) {
        named.add(new Tag(tag.getKey(), tag.getValue()));
      }
    }
    return named;
  }

  /** What stands on the method counts, else what stands on the class. */
  private Optional<List<Map<String, List<String>>>> security(
      Optional<Annotation> operation, List<Element> methods, List<Element> types) {
    List<Annotation> onOperation =
        operation.isPresent() ? operation.get().annotations("security") : List.of();
    if (!onOperation.isEmpty()) {
      return Optional.of(requirements(onOperation));
    }
    for (List<Element> elements : List.of(methods, types)) {
      List<Annotation> found = all(elements, SwaggerNames.REQUIREMENT, SwaggerNames.REQUIREMENTS);
      if (!found.isEmpty() || !all(elements, SwaggerNames.REQUIREMENTS, "").isEmpty()) {
        return Optional.of(requirements(found));
      }
    }
    return Optional.empty();
  }

  private static List<Map<String, List<String>>> requirements(List<Annotation> found) {
    List<Map<String, List<String>>> requirements = new ArrayList<>();
    for (Annotation requirement : found) {
      requirements.add(
          Map.of(requirement.string("name").orElse(""), requirement.strings("scopes")));
    }
    return requirements;
  }

  private String content(Optional<Annotation> operation, List<Element> methods) {
    List<Annotation> found = new ArrayList<>();
    if (operation.isPresent()) {
      found.addAll(operation.get().annotations("requestBody"));
    }
    found.addAll(all(methods, SwaggerNames.REQUEST_BODY, ""));
    for (Annotation body : found) {
      String description = body.string("description").orElse("").strip();
      if (!description.isEmpty()) {
        return description;
      }
    }
    return "";
  }

  /**
   * Returns what is said of a parameter of a method.
   *
   * @param lineage the parameter, and those in its place in the methods that are overridden
   * @param name what it is called in requests
   */
  public Remark ofParameter(List<Element> lineage, Candidate candidate, String name) {
    if (!present) {
      return Remark.NONE;
    }
    List<Annotation> own = all(lineage, SwaggerNames.PARAMETER, "");
    List<Annotation> found = new ArrayList<>(own);
    List<Element> methods = List.copyOf(candidate.lineage());
    for (Annotation other : all(methods, SwaggerNames.PARAMETER, SwaggerNames.PARAMETERS)) {
      if (other.string("name").orElse("").equals(name)) {
        found.add(other);
      }
    }
    Optional<Annotation> operation = annotations.nearest(candidate, SwaggerNames.OPERATION);
    if (operation.isPresent()) {
      for (Annotation other : operation.get().annotations("parameters")) {
        if (other.string("name").orElse("").equals(name)) {
          found.add(other);
        }
      }
    }
    return found.isEmpty() ? ofBody(lineage) : remark(found.get(0));
  }

  private Remark ofBody(List<Element> lineage) {
    for (Annotation body : all(lineage, SwaggerNames.REQUEST_BODY, "")) {
      return remark(body);
    }
    return Remark.NONE;
  }

  private static Remark remark(Annotation annotation) {
    return new Remark(
        annotation.string("description").orElse("").strip(),
        annotation.string("example").orElse(""),
        annotation.flag("hidden").orElse(false),
        annotation.flag("deprecated").orElse(false));
  }
}
