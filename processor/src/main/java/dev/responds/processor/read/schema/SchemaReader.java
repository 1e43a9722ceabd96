package dev.responds.processor.read.schema;

import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schemas;
import dev.responds.processor.read.classfile.TypeUses;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.element.TypeReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what Java types look like as JSON, as far as their signatures tell. */
public final class SchemaReader {

  private static final Schema ANY = new Schema.Any();

  /** A generic class may have members of itself that grow with each step. */
  private static final int DEEPEST = 6;

  private final Elements elements;
  private final Types types;
  private final TypeReader names;
  private final SchemaMembers members;
  private final Map<JavaType, Schema> structures = new LinkedHashMap<>();

  /**
   * Begins with no types read.
   *
   * @param uses the annotations on types
   */
  public SchemaReader(Elements elements, Types types, TypeUses uses) {
    this.elements = elements;
    this.types = types;
    this.names = new TypeReader(elements, types, new Supertypes(types));
    this.members = new SchemaMembers(types, uses);
  }

  /** Returns the schemas of these types, and of all that they consist of. */
  public Schemas read(Collection<JavaType> named) {
    Map<JavaType, Schema> schemas = new LinkedHashMap<>();
    for (JavaType type : named) {
      Optional<TypeMirror> mirror = mirror(type);
      schemas.put(type, mirror.isPresent() ? schema(mirror.get()) : ANY);
    }
    return new Schemas(schemas, structures);
  }

  /** Finds a type again by its name. */
  private Optional<TypeMirror> mirror(JavaType type) {
    Optional<TypeMirror> mirror = component(type);
    for (int i = 0; i < type.dimensions() && mirror.isPresent(); i++) {
      mirror = Optional.of(types.getArrayType(mirror.get()));
    }
    return mirror;
  }

  private Optional<TypeMirror> component(JavaType type) {
    if (type.packageName().isEmpty() && type.names().size() == 1) {
      Optional<TypeKind> primitive = primitive(type.names().get(0));
      if (primitive.isPresent()) {
        return Optional.of(types.getPrimitiveType(primitive.get()));
      }
    }
    TypeElement element = elements.getTypeElement(type.canonicalName());
    if (element == null) {
      return Optional.empty();
    }
    List<TypeMirror> arguments = mirrors(type.arguments());
    boolean complete =
        arguments.size() == type.arguments().size()
            && arguments.size() == element.getTypeParameters().size();
    return Optional.of(
        complete
            ? types.getDeclaredType(element, arguments.toArray(new TypeMirror[0]))
            : types.getDeclaredType(element));
  }

  private List<TypeMirror> mirrors(List<JavaType> named) {
    List<TypeMirror> mirrors = new ArrayList<>();
    for (JavaType type : named) {
      Optional<TypeMirror> mirror = mirror(type);
      if (mirror.isPresent()) {
        mirrors.add(mirror.get());
      }
    }
    return mirrors;
  }

  private static Optional<TypeKind> primitive(String name) {
    for (TypeKind kind : TypeKind.values()) {
      if (kind.isPrimitive() && kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private Schema schema(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> new Schema.Value("boolean", "");
      case BYTE, SHORT, INT -> new Schema.Value("integer", "int32");
      case LONG -> new Schema.Value("integer", "int64");
      case FLOAT -> new Schema.Value("number", "float");
      case DOUBLE -> new Schema.Value("number", "double");
      case CHAR -> new Schema.Value("string", "");
      case ARRAY -> array((ArrayType) type);
      case DECLARED -> declared((DeclaredType) type);
      case TYPEVAR -> bound(((TypeVariable) type).getUpperBound());
      case WILDCARD -> bound(((WildcardType) type).getExtendsBound());
      default -> ANY;
    };
  }

  /** A bound that names itself would never end. */
  private Schema bound(@Nullable TypeMirror bound) {
    return bound == null ? ANY : schema(types.erasure(bound));
  }

  private Schema array(ArrayType type) {
    return type.getComponentType().getKind() == TypeKind.BYTE
        ? new Schema.Value("string", "byte")
        : new Schema.Sequence(schema(type.getComponentType()), false);
  }

  private Schema declared(DeclaredType type) {
    String name = Supertypes.name(type);
    Optional<Schema> known = SchemaValues.find(name);
    if (known.isPresent()) {
      return known.get();
    }
    if (SchemaValues.WRAPPERS.contains(name)) {
      return argument(type, 0);
    }
    if (members.isA(type, "java.util.Map", elements)) {
      return new Schema.Dictionary(argument(type, 1));
    }
    if (members.isA(type, "java.lang.Iterable", elements) || name.startsWith("java.util.stream.")) {
      return new Schema.Sequence(argument(type, 0), members.isA(type, "java.util.Set", elements));
    }
    return SchemaValues.isOfLibrary(name) ? ANY : structure(type);
  }

  private Schema argument(DeclaredType type, int index) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return index < arguments.size() ? schema(arguments.get(index)) : ANY;
  }

  private Schema structure(DeclaredType type) {
    Optional<JavaType> name = names.read(type);
    if (name.isEmpty() || depth(name.get()) > DEEPEST) {
      return ANY;
    }
    if (!structures.containsKey(name.get())) {
      // Stands there before its members are read: they may refer to it.
      structures.put(name.get(), ANY);
      structures.put(name.get(), members.read(type, this::schema));
    }
    return new Schema.Reference(name.get());
  }

  private static int depth(JavaType type) {
    int deepest = 0;
    for (JavaType argument : type.arguments()) {
      deepest = Math.max(deepest, depth(argument));
    }
    return deepest + 1;
  }
}
