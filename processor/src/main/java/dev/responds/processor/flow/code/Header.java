package dev.responds.processor.flow.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * What a class says of itself first.
 *
 * @param name internal name
 * @param superName internal name of the superclass; null for {@code Object} alone
 * @param interfaces internal names
 * @param access flags
 */
public record Header(String name, @Nullable String superName, List<String> interfaces, int access) {

  /** Makes the list immutable. */
  public Header {
    interfaces = List.copyOf(interfaces);
  }

  static Header of(ClassReader reader) {
    return new Header(
        reader.getClassName(),
        reader.getSuperName(),
        List.of(reader.getInterfaces()),
        reader.getAccess());
  }

  /** Returns what a class file says; nothing if it cannot be read. */
  public static Optional<Header> read(byte[] file) {
    try {
      return Optional.of(of(new ClassReader(file)));
    } catch (RuntimeException notReadable) {
      return Optional.empty();
    }
  }

  /** Returns the internal names of what the class extends and implements itself. */
  public List<String> supertypes() {
    List<String> supertypes = new ArrayList<>(interfaces);
    if (superName != null) {
      supertypes.add(superName);
    }
    return supertypes;
  }

  /** Returns whether there are instances of this very class. */
  public boolean isConcrete() {
    return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0;
  }

  public boolean isInterface() {
    return (access & Opcodes.ACC_INTERFACE) != 0;
  }

  public boolean isFinal() {
    return (access & Opcodes.ACC_FINAL) != 0;
  }
}
