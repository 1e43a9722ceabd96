package dev.responds.processor.read.schema;

import dev.responds.contract.model.Handler;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Schema;
import dev.responds.processor.read.classfile.TypeUses;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.MethodSignatures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Lets the entries of what endpoints take and return be null where the methods say so. Content is
 * known by its type, which does not tell: one method that says so speaks for all that have the
 * type.
 */
final class ContentEntries {

  private final Elements elements;
  private final Ancestors ancestors;
  private final MethodSignatures signatures;
  private final NullableEntries entries;
  private final Map<String, List<ExecutableElement>> known = new HashMap<>();

  ContentEntries(Elements elements, Types types, Ancestors ancestors, Nullness nullness) {
    this.elements = elements;
    this.ancestors = ancestors;
    this.signatures = new MethodSignatures(elements, types);
    this.entries = new NullableEntries(nullness);
  }

  /** Returns the schema of what an endpoint returns. */
  Schema returned(Schema schema, JavaType type, Handler handler) {
    Schema told = schema;
    if (mayHoldNull(type, schema)) {
      for (ExecutableElement method : methods(handler)) {
        told = in(told, type, method, method.getReturnType(), "");
      }
    }
    return told;
  }

  /** Returns the schema of what an endpoint takes. */
  Schema taken(Schema schema, JavaType type, Handler handler) {
    Schema told = schema;
    if (mayHoldNull(type, schema)) {
      for (ExecutableElement method : methods(handler)) {
        for (VariableElement parameter : method.getParameters()) {
          told = in(told, type, parameter, parameter.asType(), "");
        }
      }
    }
    return told;
  }

  private static boolean mayHoldNull(JavaType type, Schema schema) {
    return (type.dimensions() > 0 || !type.arguments().isEmpty())
        && !(schema instanceof Schema.Any)
        && !(schema instanceof Schema.Reference);
  }

  /** Returns the method, and those that it overrides. */
  private List<ExecutableElement> methods(Handler handler) {
    return known.computeIfAbsent(handler.qualifiedSignature(), name -> find(handler));
  }

  private List<ExecutableElement> find(Handler handler) {
    TypeElement controller = elements.getTypeElement(handler.controller().canonicalName());
    List<ExecutableElement> found = new ArrayList<>();
    if (controller != null) {
      for (TypeElement type : ancestors.lineage(controller)) {
        for (ExecutableElement method : Ancestors.methods(type)) {
          if (method.getSimpleName().contentEquals(handler.method())
              && signatures.of(method).equals(handler.signature())) {
            found.add(method);
          }
        }
      }
    }
    return found;
  }

  /** Goes through what wraps the content. */
  private Schema in(Schema schema, JavaType type, Element place, TypeMirror mirror, String path) {
    if (isOf(type, mirror)) {
      return entries.in(schema, place, mirror, path);
    }
    return mirror instanceof DeclaredType declared && declared.getTypeArguments().size() == 1
        ? in(schema, type, place, declared.getTypeArguments().get(0), path + TypeUses.argument(0))
        : schema;
  }

  private static boolean isOf(JavaType type, TypeMirror mirror) {
    TypeMirror component = mirror;
    int dimensions = 0;
    while (component instanceof ArrayType array) {
      component = array.getComponentType();
      dimensions++;
    }
    return dimensions == type.dimensions()
        && component.getKind() == TypeKind.DECLARED
        && ((TypeElement) ((DeclaredType) component).asElement())
            .getQualifiedName()
            .contentEquals(type.canonicalName());
  }
}
