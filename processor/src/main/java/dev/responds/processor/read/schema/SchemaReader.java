package dev.responds.processor.read.schema;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schemas;
import dev.responds.contract.model.Schemas.Label;
import dev.responds.processor.read.classfile.TypeUses;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.LibraryLookup;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.element.TypeReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what the types that endpoints name look like as JSON, as far as their signatures tell. */
public final class SchemaReader {

  private static final String OPTIONAL = "java.util.Optional";

  private final LibraryLookup libraries;
  private final Elements elements;
  private final Types types;
  private final TypeUses uses;
  private final ModuleTypes module;

  /**
   * Begins with no types read.
   *
   * @param libraries the libraries that there are
   * @param uses the annotations on types
   * @param module the types of the module
   */
  public SchemaReader(
      LibraryLookup libraries, Elements elements, Types types, TypeUses uses, ModuleTypes module) {
    this.libraries = libraries;
    this.elements = elements;
    this.types = types;
    this.uses = uses;
    this.module = module;
  }

  /** Returns the schemas of what endpoints take and return, and of all that it consists of. */
  public Schemas read(List<Endpoint> endpoints) {
    JsonContext context = context(endpoints);
    TypeReader names = new TypeReader(elements, types, context.supertypes());
    TypeSchemas written = new TypeSchemas(context, names, false);
    TypeSchemas read = new TypeSchemas(context, names, true);
    Map<JavaType, Schema> outputs = new LinkedHashMap<>();
    Map<JavaType, Schema> inputs = new LinkedHashMap<>();
    Map<JavaType, Schema> texts = new LinkedHashMap<>();
    Map<JavaType, Schema> forms = new LinkedHashMap<>();
    TextSchemas text = new TextSchemas(context, read);
    FormSchemas form = new FormSchemas(context, read, text);
    ContentSchemas output = new ContentSchemas(context.supertypes(), written);
    ContentSchemas input = new ContentSchemas(context.supertypes(), read);
    ContentEntries entries =
        new ContentEntries(elements, types, context.ancestors(), context.nullness());
    for (Endpoint endpoint : endpoints) {
      for (Parameter parameter : endpoint.parameters()) {
        if (parameter.type().isPresent()) {
          JavaType type = parameter.type().get();
          if (parameter.isText()) {
            texts.computeIfAbsent(
                type, named -> mirror(named).map(text::of).orElse(TextSchemas.TEXT));
          } else if (parameter.isFormObject()) {
            forms.computeIfAbsent(
                type, named -> mirror(named).map(form::of).orElse(TypeSchemas.ANY));
          } else {
            Schema known =
                inputs.computeIfAbsent(type, named -> value(named, schema(named, input)));
            inputs.put(type, entries.taken(known, type, endpoint.handler()));
          }
        }
      }
      for (DeclaredResponse response : endpoint.responses()) {
        Optional<JavaType> type = response.body().type();
        if (type.isPresent()) {
          Schema known = outputs.computeIfAbsent(type.get(), named -> schema(named, output));
          outputs.put(type.get(), entries.returned(known, type.get(), endpoint.handler()));
        }
      }
    }
    SchemaMerger merger = new SchemaMerger(written.structures(), read.structures());
    outputs.replaceAll((type, schema) -> merger.settled(schema));
    inputs.replaceAll((type, schema) -> merger.settled(schema));
    Map<Schema.Reference, Schema> structures = merger.structures();
    return new Schemas(
        outputs, inputs, texts, forms, structures, labels(structures.keySet(), context));
  }

  /** Returns what annotations say of the types that are described. */
  private Map<JavaType, Label> labels(Set<Schema.Reference> references, JsonContext context) {
    SchemaRemarks remarks = new SchemaRemarks(context.annotations());
    Map<JavaType, Label> labels = new LinkedHashMap<>();
    for (Schema.Reference reference : references) {
      TypeElement element = elements.getTypeElement(reference.type().canonicalName());
      Label label = element == null ? Label.NONE : remarks.of(element);
      if (!label.name().isEmpty() || !label.description().isEmpty()) {
        labels.put(reference.type(), label);
      }
    }
    return labels;
  }

  private JsonContext context(List<Endpoint> endpoints) {
    Set<JavaType> controllers = new LinkedHashSet<>();
    boolean jakarta = !endpoints.isEmpty();
    for (Endpoint endpoint : endpoints) {
      controllers.add(endpoint.handler().controller());
      Framework framework = endpoint.handler().framework();
      jakarta &= framework == Framework.JAKARTA || framework == Framework.JAX_RS;
    }
    Annotations annotations = new Annotations();
    Ancestors ancestors = new Ancestors(elements, types);
    return new JsonContext(
        elements,
        types,
        new Supertypes(types),
        ancestors,
        new JsonAnnotations(annotations, ancestors),
        new OwnTypes(module, controllers),
        jakarta ? JsonLibrary.ofJakarta(libraries) : JsonLibrary.JACKSON,
        JacksonVersions.of(libraries),
        new LimitsReader(annotations, uses),
        new Nullness(annotations, uses, module));
  }

  private Schema schema(JavaType type, ContentSchemas schemas) {
    Optional<TypeMirror> mirror = mirror(type);
    return mirror.isPresent() ? schemas.of(mirror.get()) : TypeSchemas.ANY;
  }

  /** What is optional as a whole is left out, and not null. */
  private static Schema value(JavaType type, Schema schema) {
    return schema instanceof Schema.Nullable nullable
            && type.dimensions() == 0
            && type.canonicalName().startsWith(OPTIONAL)
        ? nullable.schema()
        : schema;
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
}
