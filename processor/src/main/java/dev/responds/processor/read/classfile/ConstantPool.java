package dev.responds.processor.read.classfile;

import java.io.DataInputStream;
import java.io.IOException;

/** The texts and numbers of a class file (Java Virtual Machine Specification §4.4). */
final class ConstantPool {

  private final Object[] constants;

  /** Reads the pool, which stands behind the version of the file. */
  ConstantPool(DataInputStream in) throws IOException {
    constants = new Object[in.readUnsignedShort()];
    for (int i = 1; i < constants.length; i++) {
      int tag = in.readUnsignedByte();
      constants[i] = read(tag, in);
      // A long and a double take two places.
      i += tag == 5 || tag == 6 ? 1 : 0;
    }
  }

  private static Object read(int tag, DataInputStream in) throws IOException {
    return switch (tag) {
      case 1 -> in.readUTF();
      case 3 -> in.readInt();
      case 4 -> in.readFloat();
      case 5 -> in.readLong();
      case 6 -> in.readDouble();
      case 7, 8, 16, 19, 20 -> other(in, 2);
      case 15 -> other(in, 3);
      case 9, 10, 11, 12, 17, 18 -> other(in, 4);
      default -> throw new IOException("no constant has the tag " + tag);
    };
  }

  private static Object other(DataInputStream in, int length) throws IOException {
    in.skipNBytes(length);
    return Written.OTHER;
  }

  Object get(int index) throws IOException {
    if (index <= 0 || index >= constants.length || constants[index] == null) {
      throw new IOException("no constant " + index);
    }
    return constants[index];
  }

  String text(int index) throws IOException {
    if (get(index) instanceof String text) {
      return text;
    }
    throw new IOException("no text " + index);
  }
}
