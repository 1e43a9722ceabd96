package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * How JSON says of which class an object is.
 *
 * @param use what tells, as Jackson calls it
 * @param include where it stands, as Jackson calls it
 * @param property the member that tells, unless it is another one of the class, or none
 * @param fallback whether something is taken for a class if it does not tell
 */
record TypeIdentity(
    JsonContext context, String use, String include, String property, boolean fallback) {

  static Optional<TypeIdentity> of(JsonContext context, TypeElement element) {
    List<Annotation> annotations = context.annotations().ofType(element);
    Optional<Annotation> info = JsonAnnotations.find(annotations, JsonNames.TYPE_INFO);
    if (info.isEmpty()) {
      Optional<Annotation> jsonB =
          context.readsJsonB()
              ? JsonAnnotations.find(annotations, JsonNames.JSON_B_TYPE_INFO)
              : Optional.empty();
      return jsonB.map(
          known ->
              new TypeIdentity(
                  context, "NAME", "PROPERTY", known.string("key").orElse("@type"), false));
    }
    String use = first(info.get().constants("use"), "NONE");
    if (use.equals("NONE")) {
      return Optional.empty();
    }
    if (isResolved(annotations)) {
      use = "CUSTOM";
    }
    String include = first(info.get().constants("include"), "PROPERTY");
    boolean own =
        use.equals("DEDUCTION")
            || include.equals("EXISTING_PROPERTY")
            || include.startsWith("WRAP");
    String property = info.get().string("property").orElse("");
    return Optional.of(
        new TypeIdentity(
            context,
            use,
            include,
            own ? "" : property.isEmpty() ? usual(use) : property,
            info.get().has("defaultImpl")));
  }

  private static boolean isResolved(List<Annotation> annotations) {
    return JsonAnnotations.ofMapper(annotations, "JsonTypeIdResolver").isPresent()
        || JsonAnnotations.ofMapper(annotations, "JsonTypeResolver").isPresent();
  }

  private static String first(List<String> constants, String otherwise) {
    return constants.isEmpty() ? otherwise : constants.get(0);
  }

  private static String usual(String use) {
    return switch (use) {
      case "CLASS" -> "@class";
      case "MINIMAL_CLASS" -> "@c";
      default -> "@type";
    };
  }

  /** Returns whether nothing can be said of such objects. */
  boolean isUnknown(boolean input) {
    return use.equals("CUSTOM") || include.equals("WRAPPER_ARRAY") || (input && fallback);
  }

  /** Returns whether an object stands in another one, as the member that has its name. */
  boolean wraps() {
    return include.equals("WRAPPER_OBJECT") && !use.equals("DEDUCTION");
  }

  /** Returns the name of a class, if there is just one. */
  Optional<String> nameOf(TypeElement element, Subtypes subtypes) {
    String binary = context.elements().getBinaryName(element).toString();
    String simple = binary.substring(binary.lastIndexOf('.') + 1);
    return switch (use) {
      case "NAME" -> named(element, subtypes, simple);
      case "SIMPLE_NAME" -> named(element, subtypes, simple.substring(simple.lastIndexOf('$') + 1));
      case "CLASS" ->
          element.getTypeParameters().isEmpty() ? Optional.of(binary) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<String> named(TypeElement element, Subtypes subtypes, String otherwise) {
    // By itself, and among others, a class may have another name.
    Set<String> names = new LinkedHashSet<>(subtypes.namesOf(element));
    context
        .annotations()
        .find(element, JsonNames.TYPE_NAME)
        .flatMap(annotation -> annotation.string("value"))
        .filter(text -> !text.isEmpty())
        .ifPresent(names::add);
    if (names.isEmpty()) {
      return Optional.of(otherwise);
    }
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }
}
