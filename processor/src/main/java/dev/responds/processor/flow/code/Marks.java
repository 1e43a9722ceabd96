package dev.responds.processor.flow.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds annotations of classes and methods, and those that annotations carry themselves. */
public final class Marks {

  private static final int DEEPEST = 5;

  private final Classes classes;

  /** Of classes and methods, while somebody else keeps them. */
  private final Map<Object, List<Mark>> known = new WeakHashMap<>();

  public Marks(Classes classes) {
    this.classes = classes;
  }

  /**
   * An annotation with what is written in it.
   *
   * @param type internal name
   * @param values by the names of the attributes, as ASM has them
   */
  public record Mark(String type, Map<String, Object> values) {

    /** Returns the texts of an attribute, which may be one. */
    public List<String> texts(String attribute) {
      List<String> texts = new ArrayList<>();
      for (Object value : list(attribute)) {
        if (value instanceof String text) {
          texts.add(text);
        }
      }
      return texts;
    }

    /** Returns the internal names of an attribute's classes. */
    public List<String> types(String attribute) {
      List<String> types = new ArrayList<>();
      for (Object value : list(attribute)) {
        if (value instanceof Type type && type.getSort() == Type.OBJECT) {
          types.add(type.getInternalName());
        }
      }
      return types;
    }

    /** Returns the names of an attribute's constants. */
    public List<String> constants(String attribute) {
      List<String> constants = new ArrayList<>();
      for (Object value : list(attribute)) {
        if (value instanceof String[] constant && constant.length == 2) {
          constants.add(constant[1]);
        }
      }
      return constants;
    }

    /** Returns the annotations that are an attribute's value. */
    public List<Mark> marks(String attribute) {
      List<Mark> marks = new ArrayList<>();
      for (Object value : list(attribute)) {
        if (value instanceof AnnotationNode node) {
          marks.add(mark(node));
        }
      }
      return marks;
    }

    public OptionalInt number(String attribute) {
      return values.get(attribute) instanceof Integer number
          ? OptionalInt.of(number)
          : OptionalInt.empty();
    }

    public boolean has(String attribute) {
      return values.containsKey(attribute);
    }

    private List<?> list(String attribute) {
      Object value = values.get(attribute);
      return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }
  }

  /**
   * An annotation that was looked for.
   *
   * @param outer the annotation on the element
   * @param found the one that was looked for: the same, or one that it carries
   */
  public record Found(Mark outer, Mark found) {

    /** Returns the texts of the first attribute that is written, outside first. */
    public List<String> texts(String... attributes) {
      for (Mark mark : List.of(outer, found)) {
        for (String attribute : attributes) {
          if (!mark.texts(attribute).isEmpty()) {
            return mark.texts(attribute);
          }
        }
      }
      return List.of();
    }
  }

  /** Returns the annotations of a class. */
  public List<Mark> of(ClassNode node) {
    return known.computeIfAbsent(
        node, none -> marks(node.visibleAnnotations, node.invisibleAnnotations));
  }

  /** Returns the annotations of a method. */
  public List<Mark> of(MethodNode node) {
    return known.computeIfAbsent(
        node, none -> marks(node.visibleAnnotations, node.invisibleAnnotations));
  }

  private static List<Mark> marks(
      @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
    List<Mark> marks = new ArrayList<>();
    if (visible != null) {
      visible.forEach(node -> marks.add(mark(node)));
    }
    if (invisible != null) {
      invisible.forEach(node -> marks.add(mark(node)));
    }
    return marks;
  }

  private static Mark mark(AnnotationNode node) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (node.values != null) {
      for (int i = 0; i + 1 < node.values.size(); i += 2) {
        values.put((String) node.values.get(i), node.values.get(i + 1));
      }
    }
    return new Mark(Type.getType(node.desc).getInternalName(), values);
  }

  /** Finds an annotation among others, or on one of them. */
  public Optional<Found> find(List<Mark> marks, String type) {
    for (Mark mark : marks) {
      Optional<Mark> found = within(mark, type, new HashSet<>(), 0);
      if (found.isPresent()) {
        return Optional.of(new Found(mark, found.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Mark> within(Mark mark, String type, Set<String> seen, int depth) {
    if (mark.type().equals(type)) {
      return Optional.of(mark);
    }
    if (depth > DEEPEST || mark.type().startsWith("java/") || !seen.add(mark.type())) {
      return Optional.empty();
    }
    ClassNode node = classes.find(mark.type());
    if (node == null) {
      return Optional.empty();
    }
    for (Mark carried : of(node)) {
      Optional<Mark> found = within(carried, type, seen, depth + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Finds an annotation of a class or of one of its supertypes, the nearest first. */
  public Optional<Found> inherited(String type, String annotation, Hierarchy hierarchy) {
    for (String each : hierarchy.supertypes(type)) {
      ClassNode node = ApplicationPackages.isLibrary(each) ? null : classes.find(each);
      if (node != null) {
        Optional<Found> found = find(of(node), annotation);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
