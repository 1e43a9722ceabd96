package dev.responds.processor.flow.code;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Reads class files when they are asked for, each once. Headers stay; the code of classes that were
 * not asked for in a while is forgotten, so that memory is bounded.
 */
public final class Classes {

  private static final int KEPT = 3_000;

  private final ClassPath path;
  private final Map<String, @Nullable Header> headers = new HashMap<>();
  private final Map<String, Boolean> application = new HashMap<>();
  private final Map<String, List<String>> subtypes = new HashMap<>();
  private final Map<String, String> unread = new LinkedHashMap<>();
  private final Map<String, @Nullable Parsed> nodes =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, @Nullable Parsed> eldest) {
          return size() > KEPT;
        }
      };

  private int parsed;

  /** What classes name that a framework asks: those of the annotations, and what they make. */
  private static final List<String> FRAMEWORKS =
      List.of(
          "/ws/rs/",
          "Lorg/springframework/",
          "Controller;",
          "Advice;",
          "ExceptionMapper;",
          "Ldev/responds/Endpoint;");

  private final List<String> ofFrameworks = new ArrayList<>();

  /** A class that was read; its code when it is asked for. */
  private static final class Parsed {

    private final ClassReader reader;
    private final ClassNode node;
    private final Map<MethodRef, MethodNode> methods;
    private @Nullable Map<MethodRef, MethodNode> code;

    Parsed(ClassReader reader, ClassNode node) {
      this.reader = reader;
      this.node = node;
      this.methods = byName(node);
    }

    private static Map<MethodRef, MethodNode> byName(ClassNode node) {
      Map<MethodRef, MethodNode> methods = new HashMap<>();
      for (MethodNode method : node.methods) {
        methods.putIfAbsent(new MethodRef(node.name, method.name, method.desc), method);
      }
      return methods;
    }

    ClassNode node() {
      return node;
    }

    Map<MethodRef, MethodNode> methods() {
      return methods;
    }

    Map<MethodRef, MethodNode> code() {
      if (code == null) {
        ClassNode whole = new ClassNode();
        reader.accept(whole, ClassReader.SKIP_FRAMES);
        code = byName(whole);
      }
      return code;
    }
  }

  private Classes(ClassPath path) {
    this.path = path;
  }

  /** Returns the classes of a path; the headers of the application's are read at once. */
  public static Classes of(ClassPath path) {
    Classes classes = new Classes(path);
    Deque<String> waiting = new ArrayDeque<>(path.application());
    while (!waiting.isEmpty()) {
      byte[] file = classes.add(waiting.remove());
      if (path.isOpen()) {
        for (String named : Mentions.classes(file)) {
          waiting.addAll(path.discover(named));
        }
      }
    }
    return classes;
  }

  private byte[] add(String name) {
    byte[] file = bytes(name);
    Header header = header(name, file);
    headers.put(name, header);
    if (header != null) {
      addSubtype(header);
      if (Mentions.any(file, FRAMEWORKS)) {
        ofFrameworks.add(name);
      }
    }
    return file;
  }

  private void addSubtype(Header header) {
    if (header.superName() != null) {
      subtypes.computeIfAbsent(header.superName(), none -> new ArrayList<>()).add(header.name());
    }
    for (String type : header.interfaces()) {
      subtypes.computeIfAbsent(type, none -> new ArrayList<>()).add(header.name());
    }
  }

  /** Returns the types of the application that extend or implement a type themselves. */
  List<String> subtypes(String name) {
    return subtypes.getOrDefault(name, List.of());
  }

  /** Returns what a class says of itself; null if it is missing or cannot be read. */
  public @Nullable Header header(String name) {
    if (headers.containsKey(name)) {
      return headers.get(name);
    }
    Header header = header(name, bytes(name));
    headers.put(name, header);
    return header;
  }

  private @Nullable Header header(String name, byte[] file) {
    ClassReader reader = reader(name, file);
    try {
      Header header = reader == null ? null : Header.of(reader);
      if (header == null || header.name().equals(name)) {
        return header;
      }
      unread.put(name, "the file has another class, " + header.name().replace('/', '.'));
    } catch (RuntimeException e) {
      unread.put(name, "it is no class file that can be read");
    }
    return null;
  }

  /** Returns what a class declares, without code; null if it is missing or cannot be read. */
  public @Nullable ClassNode find(String name) {
    Parsed parsed = parsed(name);
    return parsed == null ? null : parsed.node();
  }

  private @Nullable Parsed parsed(String name) {
    Parsed known = nodes.get(name);
    if (known == null && !nodes.containsKey(name)) {
      known = header(name) == null ? null : parse(name);
      nodes.put(name, known);
    }
    return known;
  }

  private @Nullable Parsed parse(String name) {
    ClassReader reader = reader(name, bytes(name));
    if (reader == null) {
      return null;
    }
    ClassNode node = new ClassNode();
    try {
      reader.accept(node, ClassReader.SKIP_CODE);
      check(node);
      parsed++;
      return new Parsed(reader, node);
    } catch (RuntimeException e) {
      unread.put(name, "it is no class file that can be read");
      return null;
    }
  }

  /** Descriptors are looked at much later, where nobody expects that they are none. */
  private static void check(ClassNode node) {
    node.fields.forEach(field -> Type.getType(field.desc).getClassName());
    for (MethodNode method : node.methods) {
      Type.getReturnType(method.desc).getClassName();
      for (Type type : Type.getArgumentTypes(method.desc)) {
        type.getClassName();
      }
      check(method.visibleAnnotations);
      check(method.invisibleAnnotations);
    }
    check(node.visibleAnnotations);
    check(node.invisibleAnnotations);
  }

  private static void check(@Nullable List<AnnotationNode> annotations) {
    if (annotations != null) {
      annotations.forEach(annotation -> Type.getType(annotation.desc).getInternalName());
    }
  }

  private @Nullable ClassReader reader(String name, byte[] file) {
    if (file.length == 0) {
      return null;
    }
    try {
      return new ClassReader(file);
    } catch (IllegalArgumentException e) {
      unread.put(name, "it is of a later Java than this can read");
    } catch (RuntimeException e) {
      unread.put(name, "it is no class file that can be read");
    }
    return null;
  }

  /**
   * Returns a method with its code; null if the class has none itself. The code of a class is read
   * when the first of its methods is asked for: most classes are only asked what they declare.
   */
  public @Nullable MethodNode code(MethodRef method) {
    Parsed parsed = parsed(method.owner());
    MethodNode code = parsed == null ? null : parsed.code().get(method);
    return code == null || code.instructions.size() == 0 ? null : code;
  }

  /** Returns the method that a class has itself, without its code, or null. */
  public @Nullable MethodNode method(MethodRef method) {
    Parsed parsed = parsed(method.owner());
    return parsed == null ? null : parsed.methods().get(method);
  }

  /** Returns whether the code of a class is the application's. */
  public boolean isApplication(String name) {
    return application.computeIfAbsent(name, path::isApplication);
  }

  /** Returns whether a class is the application's, and is missing or cannot be read. */
  public boolean isLost(String name) {
    return path.isNamedAsApplication(name) && header(name) == null;
  }

  /** Returns the internal names of the module's classes. */
  public Set<String> module() {
    return path.module();
  }

  /** Returns the classes of the application that name what a framework knows. */
  public List<String> ofFrameworks() {
    return ofFrameworks;
  }

  /** Returns class files that cannot be read, with the reason. */
  public Map<String, String> unread() {
    return unread;
  }

  /** Returns how many classes were read with their code. */
  public int parsed() {
    return parsed;
  }

  /** Returns the bytes of a class file; none if it is missing or cannot be read. */
  private byte[] bytes(String name) {
    try {
      byte[] bytes = path.read(name);
      return bytes == null ? new byte[0] : bytes;
    } catch (IOException e) {
      unread.put(name, e.toString());
      return new byte[0];
    }
  }
}
