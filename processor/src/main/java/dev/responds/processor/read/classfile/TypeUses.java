package dev.responds.processor.read.classfile;

import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.ParameterMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads annotations that stand on the types of elements, or inside of them: the compiler shows
 * those of sources, and a class file of the module has those that were in its source. Remembers
 * class files, so it lives for one round.
 */
public final class TypeUses {

  /** The step into an array. */
  public static final String COMPONENT = "[.";

  private final ModuleTypes module;
  private final Map<String, Map<String, List<AnnotationContent>>> files = new HashMap<>();

  public TypeUses(ModuleTypes module) {
    this.module = module;
  }

  /** Returns the step into an argument, by its index. */
  public static String argument(int index) {
    return index + ".";
  }

  /**
   * Returns the annotations of a type.
   *
   * @param element the field, parameter or method that has the type
   * @param type its type, or one inside of it
   * @param path the steps that lead there from the type of the element
   */
  public List<AnnotationContent> of(Element element, TypeMirror type, String path) {
    List<? extends AnnotationMirror> mirrors = type.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return inClassFile(element, path);
    }
    List<AnnotationContent> annotations = new ArrayList<>(mirrors.size());
    for (AnnotationMirror mirror : mirrors) {
      annotations.add(AnnotationContent.of(mirror));
    }
    return annotations;
  }

  private List<AnnotationContent> inClassFile(Element element, String path) {
    // Eclipse's compiler does not tell what some parameters are of.
    Element member =
        element.getKind() == ElementKind.PARAMETER ? element.getEnclosingElement() : element;
    if (member == null || !(member.getEnclosingElement() instanceof TypeElement owner)) {
      return List.of();
    }
    String name = owner.getQualifiedName().toString();
    if (module.isCompiled(name)) {
      return List.of();
    }
    Map<String, List<AnnotationContent>> file = files.get(name);
    if (file == null) {
      file = module.classFile(name).map(ClassFile::typeUses).orElse(Map.of());
      files.put(name, file);
    }
    return file.isEmpty() ? List.of() : file.getOrDefault(place(element, member, path), List.of());
  }

  private static String place(Element element, Element member, String path) {
    String name = member.getSimpleName().toString();
    if (!(member instanceof ExecutableElement method)) {
      return ClassFile.field(name, path);
    }
    int parameter = method.getParameters().indexOf(element);
    return ClassFile.method(name, ParameterMemory.ordinal(method), parameter, path);
  }
}
