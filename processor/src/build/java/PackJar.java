import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/**
 * Packs the jar of the processor anew, without what nobody needs of a jar that is run and never
 * compiled against: generic signatures, annotations that the JVM does not see, entries for folders.
 * Lines stay in classes of the project, so that a trace names them, and go from those of libraries.
 * The same jar always becomes the same bytes.
 */
final class PackJar {

  private static final String LIBRARIES = "dev/responds/processor/shaded/";

  /** Readers of class files ask visitors whether they are one, but nothing here makes one. */
  private static final String NEVER_MADE = LIBRARIES + "asm/MethodWriter";

  private PackJar() {}

  /** Takes the jar, which it replaces. */
  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path packed = Path.of(jar + ".packed");
    pack(jar, packed);
    Files.move(packed, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void pack(Path jar, Path packed) throws IOException {
    try (ZipFile from = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(packed);
        ZipOutputStream to = new ZipOutputStream(file)) {
      to.setLevel(Deflater.BEST_COMPRESSION);
      for (ZipEntry entry : Collections.list(from.entries())) {
        if (!entry.isDirectory()) {
          ZipEntry copy = new ZipEntry(entry.getName());
          copy.setTimeLocal(entry.getTimeLocal());
          to.putNextEntry(copy);
          to.write(content(from, entry));
          to.closeEntry();
        }
      }
    }
  }

  private static byte[] content(ZipFile jar, ZipEntry entry) throws IOException {
    try (InputStream stream = jar.getInputStream(entry)) {
      byte[] content = stream.readAllBytes();
      return entry.getName().endsWith(".class") ? lean(content) : content;
    }
  }

  private static byte[] lean(byte[] content) {
    ClassReader reader = new ClassReader(content);
    ClassNode node = new ClassNode();
    boolean library = reader.getClassName().startsWith(LIBRARIES);
    reader.accept(node, library ? ClassReader.SKIP_DEBUG : 0);
    node.signature = null;
    node.invisibleAnnotations = null;
    node.visibleTypeAnnotations = null;
    node.invisibleTypeAnnotations = null;
    for (FieldNode field : node.fields) {
      field.signature = null;
      field.invisibleAnnotations = null;
      field.visibleTypeAnnotations = null;
      field.invisibleTypeAnnotations = null;
    }
    if (node.recordComponents != null) {
      for (RecordComponentNode component : node.recordComponents) {
        component.signature = null;
        component.visibleTypeAnnotations = null;
        component.invisibleTypeAnnotations = null;
      }
    }
    node.methods.forEach(PackJar::lean);
    if (node.name.equals(NEVER_MADE)) {
      node.methods = List.of();
    }
    ClassWriter writer = new ClassWriter(0);
    node.accept(writer);
    return writer.toByteArray();
  }

  private static void lean(MethodNode method) {
    method.signature = null;
    method.parameters = null;
    method.invisibleAnnotations = null;
    method.visibleParameterAnnotations = null;
    method.invisibleParameterAnnotations = null;
    method.visibleTypeAnnotations = null;
    method.invisibleTypeAnnotations = null;
    method.visibleLocalVariableAnnotations = null;
    method.invisibleLocalVariableAnnotations = null;
  }
}
