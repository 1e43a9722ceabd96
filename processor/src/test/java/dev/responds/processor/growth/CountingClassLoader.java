package dev.responds.processor.growth;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Loads the classes of the processor once more, so that {@link Steps} counts what they do. */
final class CountingClassLoader extends ClassLoader {

  private static final String STEPS = Type.getInternalName(Steps.class);
  private static final Set<String> COUNTED =
      Set.of("dev.responds.processor.", "dev.responds.contract.");

  CountingClassLoader() {
    super(CountingClassLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      boolean counted =
          COUNTED.stream().anyMatch(name::startsWith)
              && !name.startsWith(Steps.class.getPackageName());
      if (!counted) {
        return super.loadClass(name, resolve);
      }
      Class<?> before = findLoadedClass(name);
      return before == null ? findClass(name) : before;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(in);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(new CountedClass(writer), 0);
      byte[] file = writer.toByteArray();
      return defineClass(name, file, 0, file.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return getParent().getResources(name);
  }

  /** A class whose methods count. */
  private static final class CountedClass extends ClassVisitor {

    CountedClass(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new CountedMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  /** A method that counts its beginning, its turns, its searches, and those of the compiler. */
  private static final class CountedMethod extends MethodVisitor {

    private static final Set<String> COLLECTIONS =
        Set.of("java/util/Collection", "java/util/List", "java/util/ArrayList");

    private static final String MESSAGER = "javax/annotation/processing/Messager";

    private final Set<Label> passed = new HashSet<>();

    CountedMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      step();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        step();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (COLLECTIONS.contains(owner) && isSearch(name + descriptor)) {
        String list = name.equals("indexOf") ? "(Ljava/util/List;" : "(Ljava/util/Collection;";
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, STEPS, name, list + descriptor.substring(1), false);
      } else if (owner.equals(MESSAGER) && descriptor.contains("AnnotationMirror;")) {
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            STEPS,
            name,
            "(L" + MESSAGER + ";" + descriptor.substring(1),
            false);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      }
    }

    private static boolean isSearch(String method) {
      return method.equals("contains(Ljava/lang/Object;)Z")
          || method.equals("remove(Ljava/lang/Object;)Z")
          || method.equals("indexOf(Ljava/lang/Object;)I");
    }

    private void step() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "step", "()V", false);
    }
  }
}
