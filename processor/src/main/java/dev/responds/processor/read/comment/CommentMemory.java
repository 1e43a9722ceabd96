package dev.responds.processor.read.comment;

import dev.responds.processor.read.TypeReading;
import dev.responds.processor.read.element.Enclosing;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.ParameterMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * The documentation comments of the module, which class files do not have. Notes those that the
 * next compile has to be told. Remembers what it read, so it lives for one round.
 */
public final class CommentMemory {

  private final ModuleTypes module;
  private final CommentReader reader;
  private final Map<Element, Comment> known = new HashMap<>();
  private final SortedMap<String, String> noted = new TreeMap<>();

  public CommentMemory(Elements elements, ModuleTypes module) {
    this.module = module;
    this.reader = new CommentReader(elements);
  }

  /** Forgets what was noted before. */
  public void begin() {
    noted.clear();
  }

  /** Returns what was noted, as {@link TypeReading#comments()} has it. */
  public Map<String, String> noted() {
    return noted;
  }

  /** Returns what the comment of a type says, and notes it. */
  public Comment noting(TypeElement type) {
    return noted(name(type), of(type));
  }

  /** Returns what the comment of a method says, and notes it. */
  public Comment noting(ExecutableElement method) {
    return noted(key(method), of(method));
  }

  private Comment noted(String key, Comment comment) {
    if (!comment.isEmpty() && !noted.containsKey(key)) {
      noted.put(key, comment.print());
    }
    return comment;
  }

  /** Returns what the comment of a method says, which its own type notes. */
  public Comment of(ExecutableElement method) {
    Comment comment = known.get(method);
    if (comment == null) {
      List<String> names = new ArrayList<>();
      for (VariableElement parameter : method.getParameters()) {
        names.add(parameter.getSimpleName().toString());
      }
      comment = read(method, Enclosing.type(method), key(method), names);
      known.put(method, comment);
    }
    return comment;
  }

  private Comment of(TypeElement type) {
    Comment comment = known.get(type);
    if (comment == null) {
      comment = read(type, type, name(type), List.of());
      known.put(type, comment);
    }
    return comment;
  }

  /** Where the compiler has the source of a library, an incremental compile might not have it. */
  private Comment read(Element element, TypeElement type, String key, List<String> parameters) {
    if (module.isCompiled(name(type))) {
      return reader.read(element, parameters);
    }
    return module.contains(name(type))
        ? module.comment(key).map(Comment::parse).orElse(Comment.NONE)
        : Comment.NONE;
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  private static String key(ExecutableElement method) {
    return name(Enclosing.type(method))
        + " "
        + method.getSimpleName()
        + " "
        + ParameterMemory.ordinal(method);
  }
}
