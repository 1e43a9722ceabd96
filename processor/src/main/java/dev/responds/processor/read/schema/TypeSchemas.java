package dev.responds.processor.read.schema;

import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Schema;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.element.TypeReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads what types look like as JSON that is written, or as JSON that is read. */
final class TypeSchemas {

  static final Schema ANY = new Schema.Any();

  private static final JsonFormat PLAIN = new JsonFormat("ANY", false);

  /** A generic class may have members of itself that grow with each step. */
  private static final int DEEPEST = 6;

  private static final String MAP = "java.util.Map";
  private static final String ENTRY = "java.util.Map.Entry";
  private static final String ITERABLE = "java.lang.Iterable";

  /** What is not the same, is written in another way. */
  private static final Set<String> DISTINCT =
      Set.of(
          "java.lang.String",
          "java.lang.Character",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.math.BigInteger",
          "java.util.UUID",
          "java.net.URI",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.LocalDateTime",
          "java.time.Instant",
          "java.time.Duration",
          "java.util.Currency");

  private final JsonContext context;
  private final boolean input;
  private final TypeReader names;
  private final StructureReader reader;
  private final Map<JavaType, Schema> structures = new LinkedHashMap<>();

  TypeSchemas(JsonContext context, TypeReader names, boolean input) {
    this.context = context;
    this.names = names;
    this.input = input;
    this.reader = new StructureReader(context, this, input);
  }

  /** Returns what the references among the schemas stand for. */
  Map<JavaType, Schema> structures() {
    return structures;
  }

  Schema of(TypeMirror type) {
    return of(type, PLAIN);
  }

  /** Returns the schema of a type whose values have a form of their own. */
  Schema of(TypeMirror type, JsonFormat format) {
    return plain(type, format);
  }

  static Schema orNull(Schema schema) {
    return schema instanceof Schema.Nullable || schema instanceof Schema.Any
        ? schema
        : new Schema.Nullable(schema);
  }

  private Schema plain(TypeMirror type, JsonFormat format) {
    return switch (type.getKind()) {
      case BOOLEAN -> format.of("boolean", new Schema.Value("boolean", ""));
      case BYTE, SHORT, INT -> format.of("int", new Schema.Value("integer", "int32"));
      case LONG -> format.of("long", new Schema.Value("integer", "int64"));
      case FLOAT -> format.of("float", new Schema.Value("number", "float"));
      case DOUBLE -> format.of("double", new Schema.Value("number", "double"));
      case CHAR -> format.of("char", new Schema.Value("string", ""));
      case ARRAY -> array((ArrayType) type, format);
      case DECLARED -> declared((DeclaredType) type, format);
      case TYPEVAR -> erased(((TypeVariable) type).getUpperBound());
      case WILDCARD -> bound(((WildcardType) type).getExtendsBound(), format);
      default -> ANY;
    };
  }

  /** A bound that names itself would never end. */
  private Schema erased(TypeMirror bound) {
    return of(context.types().erasure(bound));
  }

  private Schema bound(@Nullable TypeMirror bound, JsonFormat format) {
    return bound == null ? ANY : of(bound, format);
  }

  private Schema array(ArrayType type, JsonFormat format) {
    TypeKind component = type.getComponentType().getKind();
    if (component != TypeKind.BYTE && component != TypeKind.CHAR) {
      // The form of numbers does not reach into an array of them.
      return new Schema.Sequence(
          of(type.getComponentType(), component.isPrimitive() ? PLAIN : format), false);
    }
    if (context.library() != JsonLibrary.JACKSON || !format.saysNothing()) {
      return ANY;
    }
    return new Schema.Value("string", component == TypeKind.BYTE ? "byte" : "");
  }

  private Schema declared(DeclaredType type, JsonFormat format) {
    String name = Supertypes.name(type);
    Optional<Schema> known = SchemaValues.find(name, context.library());
    if (known.isPresent()) {
      return format.of(name, known.get());
    }
    if (SchemaValues.WRAPPERS.contains(name)) {
      return orNull(argument(type, 0, format));
    }
    if (name.startsWith("java.util.stream.")) {
      return new Schema.Sequence(argument(type, 0, format), false);
    }
    Optional<DeclaredType> map = context.supertypes().as(type, MAP);
    if (map.isPresent()) {
      return reader.isOpaque(type) || reader.hasShape(type) ? ANY : dictionary(map.get(), format);
    }
    Optional<DeclaredType> iterable = context.supertypes().as(type, ITERABLE);
    if (input && context.isJsonB() && name.equals(ITERABLE)) {
      // It takes an array for collections alone.
      return ANY;
    }
    if (iterable.isPresent() && isSequence(type, name)) {
      return reader.isOpaque(type) || reader.hasShape(type)
          ? ANY
          : new Schema.Sequence(
              argument(iterable.get(), 0, format),
              context.isA(type, "java.util.Set")
                  && format.saysNothing()
                  && isDistinct(iterable.get()));
    }
    if (name.equals("java.util.Iterator")) {
      return new Schema.Sequence(
          !input && isToldApart(type) ? ANY : argument(type, 0, format), false);
    }
    if (name.equals(ENTRY)) {
      return dictionary(type, format);
    }
    // Somebody else's container may be written by code that came with it.
    boolean unknown =
        context.own().isOfLibrary(name) || (iterable.isPresent() && !context.own().isCertain(name));
    return unknown ? ANY : formatted(type, format);
  }

  /**
   * Returns whether what is in it is told apart by its class: Jackson does not see what an iterator
   * was declared to be of, and then leaves out what tells.
   */
  private boolean isToldApart(DeclaredType type) {
    for (TypeMirror argument : type.getTypeArguments()) {
      if (argument instanceof DeclaredType declared
          && (TypeIdentity.of(context, (TypeElement) declared.asElement()).isPresent()
              || isToldApart(declared))) {
        return true;
      }
    }
    return false;
  }

  /** What differs for Java may be the same as JSON, as 1.0 and 1.00 are, and many objects. */
  private static boolean isDistinct(DeclaredType iterable) {
    List<? extends TypeMirror> arguments = iterable.getTypeArguments();
    return arguments.size() == 1
        && arguments.get(0) instanceof DeclaredType entry
        && (entry.asElement().getKind() == ElementKind.ENUM
            || DISTINCT.contains(Supertypes.name(entry)));
  }

  /** What has properties of its own is written as an object, and what is read is, too. */
  private boolean isSequence(DeclaredType type, String name) {
    return name.equals(ITERABLE)
        || context.isA(type, "java.util.Collection")
        || (!input && !reader.hasProperties(type));
  }

  private Schema dictionary(DeclaredType map, JsonFormat format) {
    List<? extends TypeMirror> arguments = map.getTypeArguments();
    Schema values = argument(map, 1, format.saysNothing() ? format : PLAIN);
    return new Schema.Dictionary(
        arguments.isEmpty() ? ANY : keys(arguments.get(0)), format.saysNothing() ? values : ANY);
  }

  /** The names of constants are the only keys of which something can be said. */
  private Schema keys(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || declared.asElement().getKind() != ElementKind.ENUM
        || context.own().isOfLibrary(Supertypes.name(declared))) {
      return ANY;
    }
    Schema key = structure(declared);
    return key instanceof Schema.Reference reference
            && structures.get(reference.type()) instanceof Schema.Choice
        ? key
        : ANY;
  }

  private Schema argument(DeclaredType type, int index, JsonFormat format) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return index < arguments.size() ? of(arguments.get(index), format) : ANY;
  }

  /** A form may make something else of a constant; what it makes of an object is not known. */
  private Schema formatted(DeclaredType type, JsonFormat format) {
    if (format.saysNothing() || format.shape().equals("ANY")) {
      return structure(type);
    }
    boolean constant = type.asElement().getKind() == ElementKind.ENUM;
    if (constant && format.isNumber()) {
      return new Schema.Value("integer", "");
    }
    return constant && format.shape().equals("STRING") ? structure(type) : ANY;
  }

  private Schema structure(DeclaredType type) {
    Optional<JavaType> name = names.read(type);
    if (name.isEmpty() || depth(name.get()) > DEEPEST) {
      return ANY;
    }
    if (!structures.containsKey(name.get())) {
      // Stands there before its members are read: they may refer to it.
      structures.put(name.get(), ANY);
      structures.put(name.get(), reader.read(type));
    }
    return new Schema.Reference(name.get(), input);
  }

  private static int depth(JavaType type) {
    int deepest = 0;
    for (JavaType argument : type.arguments()) {
      deepest = Math.max(deepest, depth(argument));
    }
    return deepest + 1;
  }

  /** Returns whether code of somebody's own, or another form, makes something else of it. */
  boolean isOpaque(DeclaredType type) {
    return reader.isOpaque(type) || reader.hasShape(type);
  }

  /** Returns whether a type is a class or interface that the application has written. */
  boolean isOwn(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    Element element = ((DeclaredType) type).asElement();
    return !context.own().isOfLibrary(((TypeElement) element).getQualifiedName().toString());
  }
}
