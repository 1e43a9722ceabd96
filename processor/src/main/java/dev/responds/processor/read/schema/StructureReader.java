package dev.responds.processor.read.schema;

import dev.responds.contract.model.Schema;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Packages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads classes, interfaces, records and enums of the application. */
final class StructureReader {

  /** Code of somebody's own turns it into JSON, or says what does. */
  private static final Set<String> CODE =
      Set.of(
          "using",
          "as",
          "converter",
          "builder",
          "contentUsing",
          "contentAs",
          "contentConverter",
          "keyUsing",
          "keyAs",
          "nullsUsing");

  private static final Set<String> ADAPTERS_OF_WRITING =
      Set.of(JsonNames.JSON_B + "JsonbTypeSerializer", JsonNames.JSON_B + "JsonbTypeAdapter");

  private static final Set<String> ADAPTERS_OF_READING =
      Set.of(JsonNames.JSON_B + "JsonbTypeDeserializer", JsonNames.JSON_B + "JsonbTypeAdapter");

  private final JsonContext context;
  private final TypeSchemas schemas;
  private final boolean input;
  private final MemberVersions members;
  private final SubtypeReader subtypes;
  private final Creators creators;

  StructureReader(JsonContext context, TypeSchemas schemas, boolean input) {
    this.context = context;
    this.schemas = schemas;
    this.input = input;
    this.creators = new Creators(context);
    this.members = new MemberVersions(context, schemas, input);
    this.subtypes = new SubtypeReader(context, schemas, input);
  }

  Schema read(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (isOpaque(type) || isIdentified(element)) {
      return TypeSchemas.ANY;
    }
    Optional<ExecutableElement> creator = input ? creators.explicit(element) : Optional.empty();
    if (creator.isPresent() && creators.delegates(creator.get(), type)) {
      return schemas.of(creator.get().getParameters().get(0).asType());
    }
    Optional<TypeMirror> value = value(type, element);
    if (value.isPresent()) {
      return input && !creators.takes(element, value.get())
          ? TypeSchemas.ANY
          : schemas.of(value.get());
    }
    if (element.getKind() == ElementKind.ENUM) {
      return constants(type, element);
    }
    if (input && creators.isUnknown(type)) {
      return TypeSchemas.ANY;
    }
    return hasShape(type) ? TypeSchemas.ANY : subtypes.read(type, () -> members.read(type));
  }

  /** An object that was written before is a number or a text. */
  private boolean isIdentified(TypeElement element) {
    return context.annotations().ofType(element, JsonNames.IDENTITY).isPresent();
  }

  /** Returns whether code of somebody's own turns it into JSON. */
  boolean isOpaque(DeclaredType type) {
    return isOpaque(context.annotations().ofType((TypeElement) type.asElement()), context, input);
  }

  static boolean isOpaque(List<Annotation> annotations, JsonContext context, boolean input) {
    for (Annotation annotation : annotations) {
      if (annotation.name().endsWith(input ? ".JsonDeserialize" : ".JsonSerialize")
          && hasAny(annotation, CODE)) {
        return true;
      }
      if (context.readsJsonB()
          && (input ? ADAPTERS_OF_READING : ADAPTERS_OF_WRITING).contains(annotation.name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAny(Annotation annotation, Set<String> attributes) {
    for (String attribute : attributes) {
      if (annotation.has(attribute)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an annotation gives the class another form than it has by itself. */
  boolean hasShape(DeclaredType type) {
    Optional<JsonFormat> format = format((TypeElement) type.asElement());
    if (format.isEmpty()) {
      return false;
    }
    boolean container =
        context.isA(type, "java.util.Map") || context.isA(type, "java.util.Collection");
    return switch (format.get().shape()) {
      case "ANY", "NATURAL" -> false;
      case "OBJECT", "POJO" -> container;
      default -> true;
    };
  }

  private Optional<JsonFormat> format(TypeElement element) {
    return context.annotations().ofType(element, JsonNames.FORMAT).map(JsonFormat::of);
  }

  /** Returns whether something can be asked for what it has, besides what is in it. */
  boolean hasProperties(DeclaredType type) {
    for (TypeElement element : context.ancestors().lineage((TypeElement) type.asElement())) {
      for (ExecutableElement method : Ancestors.methods(element)) {
        String name = method.getSimpleName().toString();
        if (method.getParameters().isEmpty()
            && method.getReturnType().getKind() != TypeKind.VOID
            && (Packages.contain(List.of("get", "is"), name)
                || !context.annotations().on(method).isEmpty())) {
          return true;
        }
      }
      for (Element member : element.getEnclosedElements()) {
        Set<Modifier> modifiers = member.getModifiers();
        if (member.getKind() == ElementKind.FIELD
            && modifiers.contains(Modifier.PUBLIC)
            && !modifiers.contains(Modifier.STATIC)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A class may say that it is written as what one of its methods or fields has. */
  private Optional<TypeMirror> value(DeclaredType type, TypeElement element) {
    for (TypeElement declaring : context.ancestors().lineage(element)) {
      for (Element member : declaring.getEnclosedElements()) {
        if ((member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.FIELD)
            && JsonAnnotations.isOn(context.annotations().find(member, JsonNames.VALUE))) {
          return Optional.of(MemberReader.typeOf(type, member, context.types()));
        }
      }
    }
    return Optional.empty();
  }

  private Schema constants(DeclaredType type, TypeElement element) {
    List<Annotation> annotations = context.annotations().ofType(element);
    Optional<JsonFormat> format = format(element);
    String shape = format.isPresent() ? format.get().shape() : "ANY";
    if (JsonAnnotations.ofMapper(annotations, "EnumNaming").isPresent()) {
      return new Schema.Value("string", "");
    }
    return switch (shape) {
      // What is written as an object is still read as a text.
      case "OBJECT", "POJO" -> input ? TypeSchemas.ANY : members.read(type);
      case "NUMBER", "NUMBER_INT" -> new Schema.Value("integer", "");
      case "ANY", "NATURAL", "STRING" -> Constants.of(element, context);
      default -> TypeSchemas.ANY;
    };
  }
}
