package dev.responds.processor.read.classfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/**
 * The annotations that a class file has on and inside of the types of its fields, and of the
 * parameters and results of its methods (Java Virtual Machine Specification §4.7.20): javac does
 * not show them before version 22.
 */
final class ClassFile extends ClassVisitor {

  /** What stands in code belongs to no member. */
  private static final int MEMBERS_ALONE =
      ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

  private final Map<String, List<AnnotationContent>> found = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();

  private ClassFile() {
    super(Opcodes.ASM9);
  }

  /**
   * Returns the annotations by their places; none of a file that is not understood, such as one of
   * a newer version than the library knows.
   */
  static Map<String, List<AnnotationContent>> typeUses(byte[] file) {
    ClassFile reading = new ClassFile();
    try {
      new ClassReader(file).accept(reading, MEMBERS_ALONE);
    } catch (RuntimeException notUnderstood) {
      return Map.of();
    }
    return reading.found;
  }

  /**
   * Returns the name of a place.
   *
   * @param path the steps that lead to it, as {@link TypeUses} has them; empty for the type itself
   */
  static String field(String name, String path) {
    return name + " " + path;
  }

  /**
   * Returns the name of a place.
   *
   * @param ordinal which one of the methods of that name, from 0
   * @param parameter which parameter, from 0, or -1 for the result
   */
  static String method(String name, int ordinal, int parameter, String path) {
    return name + " " + ordinal + " " + parameter + " " + path;
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    return isSynthetic(access) ? null : new Field(name);
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return isSynthetic(access)
        ? null
        : new Method(name, ordinals.merge(name, 0, (before, zero) -> before + 1));
  }

  private static boolean isSynthetic(int access) {
    return (access & Opcodes.ACC_SYNTHETIC) != 0;
  }

  private AnnotationVisitor add(String place, String descriptor) {
    Map<String, Object> values = new HashMap<>();
    found
        .computeIfAbsent(place, first -> new ArrayList<>())
        .add(AnnotationContentReader.written(descriptor, values));
    return AnnotationContentReader.into(values);
  }

  /** Returns the path to an argument or to what is in an array; null if it leads to a bound. */
  private static @Nullable String path(@Nullable TypePath steps) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; steps != null && i < steps.getLength(); i++) {
      switch (steps.getStep(i)) {
        case TypePath.TYPE_ARGUMENT -> path.append(TypeUses.argument(steps.getStepArgument(i)));
        case TypePath.ARRAY_ELEMENT -> path.append(TypeUses.COMPONENT);
        // A step into a nested type, which names the same.
        case TypePath.INNER_TYPE -> {}
        default -> {
          return null;
        }
      }
    }
    return path.toString();
  }

  private final class Field extends FieldVisitor {

    private final String name;

    Field(String name) {
      super(Opcodes.ASM9);
      this.name = name;
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
        int target, @Nullable TypePath steps, String descriptor, boolean visible) {
      String path = path(steps);
      return path == null ? null : add(field(name, path), descriptor);
    }
  }

  private final class Method extends MethodVisitor {

    private final String name;
    private final int ordinal;

    Method(String name, int ordinal) {
      super(Opcodes.ASM9);
      this.name = name;
      this.ordinal = ordinal;
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
        int target, @Nullable TypePath steps, String descriptor, boolean visible) {
      String path = path(steps);
      TypeReference reference = new TypeReference(target);
      return switch (reference.getSort()) {
        case TypeReference.METHOD_RETURN -> add(-1, path, descriptor);
        case TypeReference.METHOD_FORMAL_PARAMETER ->
            add(reference.getFormalParameterIndex(), path, descriptor);
        default -> null;
      };
    }

    private @Nullable AnnotationVisitor add(
        int parameter, @Nullable String path, String descriptor) {
      return path == null
          ? null
          : ClassFile.this.add(method(name, ordinal, parameter, path), descriptor);
    }
  }
}
