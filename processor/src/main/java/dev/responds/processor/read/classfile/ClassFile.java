package dev.responds.processor.read.classfile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The annotations that a class file has on and inside of the types of its fields, and of the
 * parameters and results of its methods (Java Virtual Machine Specification §4.7.20): javac does
 * not show them before version 22.
 */
final class ClassFile {

  private static final Set<String> TYPE_USES =
      Set.of("RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations");

  private static final int SYNTHETIC = 0x1000;

  /** What a type belongs to, by the numbers of the specification. */
  private static final int PARAMETER = 0x16;

  private static final int FIELD = 0x13;
  private static final int RESULT = 0x14;
  private static final int RECEIVER = 0x15;

  /** A step into the argument of a type, and one into a nested type, which names the same. */
  private static final int NESTED = 1;

  private static final int ARGUMENT = 3;

  private final DataInputStream in;
  private final Map<String, List<Written>> found = new HashMap<>();
  private final ConstantPool constants;

  private ClassFile(DataInputStream in) throws IOException {
    this.in = in;
    in.skipNBytes(8);
    constants = new ConstantPool(in);
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    readMembers(false);
    readMembers(true);
  }

  /** Returns the annotations by their places; none of a file that is not understood. */
  static Map<String, List<Written>> typeUses(byte[] file) {
    try {
      return new ClassFile(new DataInputStream(new ByteArrayInputStream(file))).found;
    } catch (IOException | RuntimeException notUnderstood) {
      return Map.of();
    }
  }

  /**
   * Returns the name of a place.
   *
   * @param path the indices of the arguments that lead to it, each with a point behind; empty for
   *     the type itself
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

  private void readMembers(boolean methods) throws IOException {
    Map<String, Integer> ordinals = new HashMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      boolean synthetic = (in.readUnsignedShort() & SYNTHETIC) != 0;
      String name = constants.text(in.readUnsignedShort());
      in.skipNBytes(2);
      int ordinal = synthetic ? 0 : ordinals.merge(name, 0, (before, zero) -> before + 1);
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        String attribute = constants.text(in.readUnsignedShort());
        int length = in.readInt();
        if (!synthetic && TYPE_USES.contains(attribute)) {
          readTypeUses(name, methods ? ordinal : -1);
        } else {
          in.skipNBytes(length);
        }
      }
    }
  }

  private void readTypeUses(String name, int ordinal) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      int target = in.readUnsignedByte();
      int parameter = readTarget(target);
      String path = readPath();
      Written annotation = readAnnotation();
      boolean told = target == FIELD || target == RESULT || target == PARAMETER;
      if (told && !path.startsWith("?")) {
        String place = ordinal < 0 ? field(name, path) : method(name, ordinal, parameter, path);
        found.computeIfAbsent(place, first -> new ArrayList<>()).add(annotation);
      }
    }
  }

  /** Returns the index of the parameter, or -1. */
  private int readTarget(int target) throws IOException {
    switch (target) {
      case FIELD, RESULT, RECEIVER -> {
        return -1;
      }
      case PARAMETER -> {
        return in.readUnsignedByte();
      }
      case 0x00, 0x01 -> in.skipNBytes(1);
      case 0x11, 0x12, 0x10, 0x17 -> in.skipNBytes(2);
      default -> throw new IOException("no member has the target " + target);
    }
    return -1;
  }

  /** Returns the path, with a question mark first if it leads to an array or a bound. */
  private String readPath() throws IOException {
    StringBuilder path = new StringBuilder();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      int kind = in.readUnsignedByte();
      int index = in.readUnsignedByte();
      if (kind == ARGUMENT) {
        path.append(index).append('.');
      } else if (kind != NESTED) {
        path.insert(0, '?');
      }
    }
    return path.toString();
  }

  private Written readAnnotation() throws IOException {
    String descriptor = constants.text(in.readUnsignedShort());
    Map<String, Object> values = new HashMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String attribute = constants.text(in.readUnsignedShort());
      values.put(attribute, readValue());
    }
    String name = descriptor.substring(1, descriptor.length() - 1);
    return new Written(name.replace('/', '.').replace('$', '.'), values);
  }

  private Object readValue() throws IOException {
    int tag = in.readUnsignedByte();
    return switch (tag) {
      case '@' -> readAnnotation();
      case '[' -> readValues();
      case 'e' -> other(4);
      case 'c' -> other(2);
      case 'Z' -> Integer.valueOf(1).equals(constants.get(in.readUnsignedShort()));
      default -> constants.get(in.readUnsignedShort());
    };
  }

  private List<Object> readValues() throws IOException {
    List<Object> values = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      values.add(readValue());
    }
    return values;
  }

  private Object other(int length) throws IOException {
    in.skipNBytes(length);
    return Written.OTHER;
  }
}
