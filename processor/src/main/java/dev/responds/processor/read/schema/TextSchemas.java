package dev.responds.processor.read.schema;

import dev.responds.contract.model.Schema;
import dev.responds.processor.read.element.Supertypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What values look like that arrive as text: in the path, the query, header fields, cookies and the
 * fields of forms. Frameworks convert them, and ask no library of JSON: an enum by the names of its
 * constants, a type of the application by a converter, a constructor or a factory method.
 */
final class TextSchemas {

  static final Schema TEXT = new Schema.Value("string", "");

  private final JsonContext context;
  private final TypeSchemas json;

  /**
   * Begins with nothing read.
   *
   * @param json what the same types look like as JSON, which is the same for values of the platform
   */
  TextSchemas(JsonContext context, TypeSchemas json) {
    this.context = context;
    this.json = json;
  }

  Schema of(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return json.of(type);
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return new Schema.Sequence(of(((ArrayType) type).getComponentType()), false);
    }
    return type.getKind() == TypeKind.DECLARED ? declared((DeclaredType) type) : TEXT;
  }

  private Schema declared(DeclaredType type) {
    if (type.asElement().getKind() == ElementKind.ENUM) {
      return new Schema.Choice(constants(type.asElement()));
    }
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (SchemaValues.WRAPPERS.contains(Supertypes.name(type)) && arguments.size() == 1) {
      return of(arguments.get(0));
    }
    if (context.isA(type, "java.util.Collection")) {
      Schema items = arguments.size() == 1 ? of(arguments.get(0)) : TEXT;
      return new Schema.Sequence(items, context.isA(type, "java.util.Set"));
    }
    if (json.isOwn(type) && !context.isA(type, "java.util.Map")) {
      return TEXT;
    }
    Schema asJson = json.of(type);
    return asJson instanceof Schema.Value || asJson instanceof Schema.Dictionary ? asJson : TEXT;
  }

  private static List<String> constants(Element type) {
    List<String> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(member.getSimpleName().toString());
      }
    }
    return constants;
  }
}
