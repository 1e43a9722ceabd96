package dev.responds.processor.read.classfile;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads what is written in an annotation of a class file, as {@link AnnotationContent} has it. */
abstract class AnnotationContentReader extends AnnotationVisitor {

  private AnnotationContentReader() {
    super(Opcodes.ASM9);
  }

  /** Returns an annotation whose values are still to be read. */
  static AnnotationContent written(String descriptor, Map<String, Object> values) {
    return new AnnotationContent(Type.getType(descriptor).getClassName().replace('$', '.'), values);
  }

  /** Reads values by the names of their attributes. */
  static AnnotationContentReader into(Map<String, Object> values) {
    return new AnnotationContentReader() {
      @Override
      void add(String name, Object value) {
        values.put(name, value);
      }
    };
  }

  /** Reads the entries of a list, which have no names. */
  private static AnnotationContentReader into(List<Object> values) {
    return new AnnotationContentReader() {
      @Override
      void add(@Nullable String name, Object value) {
        values.add(value);
      }
    };
  }

  abstract void add(String name, Object value);

  @Override
  public void visit(String name, Object value) {
    add(name, value.getClass().isArray() ? list(value) : plain(value));
  }

  @Override
  public void visitEnum(String name, String descriptor, String value) {
    add(name, AnnotationContent.OTHER);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String name, String descriptor) {
    Map<String, Object> values = new HashMap<>();
    add(name, written(descriptor, values));
    return into(values);
  }

  @Override
  public AnnotationVisitor visitArray(String name) {
    List<Object> values = new ArrayList<>();
    add(name, values);
    return into(values);
  }

  /** An array of numbers or truth values comes as a whole. */
  private static List<Object> list(Object array) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      values.add(plain(Array.get(array, i)));
    }
    return values;
  }

  private static Object plain(Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean
        ? value
        : AnnotationContent.OTHER;
  }
}
