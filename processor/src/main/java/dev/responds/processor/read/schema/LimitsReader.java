package dev.responds.processor.read.schema;

import dev.responds.contract.model.Limits;
import dev.responds.processor.read.classfile.AnnotationContent;
import dev.responds.processor.read.classfile.TypeUses;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Supertypes;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the constraints of Jakarta Validation, and of its predecessor, that stand on a parameter or
 * a member, and those on the entries of what it holds. A team's own constraints mean what their
 * code does, so they are left out.
 */
public final class LimitsReader {

  private static final String JAKARTA = "jakarta.validation.constraints.";
  private static final String JAVAX = "javax.validation.constraints.";

  private final Annotations annotations;
  private final TypeUses uses;

  public LimitsReader(Annotations annotations, TypeUses uses) {
    this.annotations = annotations;
    this.uses = uses;
  }

  /** Returns what the elements that stand for one value say of it together. */
  public Limits read(List<? extends Element> places) {
    LimitsCollector collector = null;
    for (Element place : places) {
      List<Annotation> own = annotations.on(place);
      TypeMirror type = type(place);
      if (!own.isEmpty() || argument(type) >= 0) {
        collector = collector == null ? new LimitsCollector() : collector;
        addOf(own, collector);
        addInside(place, type, "", collector);
      }
    }
    return collector == null ? Limits.NONE : collector.limits();
  }

  private static TypeMirror type(Element place) {
    return place instanceof ExecutableElement method ? method.getReturnType() : place.asType();
  }

  private static void addOf(List<Annotation> annotations, LimitsCollector collector) {
    for (Annotation annotation : annotations) {
      if (isConstraint(annotation.name())) {
        collector.add(AnnotationContent.of(annotation.mirror()));
      }
    }
  }

  private static boolean isConstraint(String name) {
    return name.startsWith(JAKARTA) || name.startsWith(JAVAX);
  }

  /** What a wrapper holds is the value itself. */
  private void addInside(Element place, TypeMirror type, String path, LimitsCollector collector) {
    int index = argument(type);
    if (index < 0 || place.getKind() == ElementKind.RECORD_COMPONENT) {
      return;
    }
    DeclaredType declared = (DeclaredType) type;
    TypeMirror inside = declared.getTypeArguments().get(index);
    String deeper = path + TypeUses.argument(index);
    boolean wrapped = SchemaValues.WRAPPERS.contains(Supertypes.name(declared));
    LimitsCollector entries = wrapped ? collector : new LimitsCollector();
    for (AnnotationContent annotation : uses.of(place, inside, deeper)) {
      if (isConstraint(annotation.name())) {
        entries.addOptional(annotation);
      }
    }
    addInside(place, inside, deeper, entries);
    if (!wrapped) {
      collector.addInside(entries.limits());
    }
  }

  /** Returns which argument has the entries: the only one, or the values of a map; or -1. */
  static int argument(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return -1;
    }
    DeclaredType declared = (DeclaredType) type;
    int count = declared.getTypeArguments().size();
    if (count == 0 || count > 2) {
      return -1;
    }
    String name = Supertypes.name(declared);
    return isContainer(name) || SchemaValues.WRAPPERS.contains(name) ? count - 1 : -1;
  }

  /** What arrives later holds content, and is none. */
  private static boolean isContainer(String name) {
    return name.startsWith("java.util.") && !name.startsWith("java.util.concurrent.");
  }
}
