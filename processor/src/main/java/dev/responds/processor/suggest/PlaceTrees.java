package dev.responds.processor.suggest;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.responds.contract.model.Source;
import dev.responds.processor.place.JavacEnvironment;
import dev.responds.processor.suggest.Places.Foreign;
import dev.responds.processor.suggest.Places.Import;
import dev.responds.processor.suggest.Places.Place;
import dev.responds.processor.suggest.Places.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** Finds where declarations of the sources begin, in the last round: javac forgets that later. */
final class PlaceTrees {

  private static final Set<String> OURS = Set.of("Responds", "SentBy");

  /** What may stand between the annotations of a method and its type. */
  private static final Pattern MODIFIERS = Pattern.compile("[\\w\\s<>,&?.]*");

  private final Map<Source, Place> places = new HashMap<>();
  private final Map<JavaFileObject, Optional<Unit>> units = new HashMap<>();

  private PlaceTrees() {}

  /** Keeps those of types, by their canonical names; nothing where the compiler is not javac. */
  static Places of(ProcessingEnvironment environment, Iterable<String> types) {
    PlaceTrees found = new PlaceTrees();
    Optional<Trees> trees = JavacEnvironment.trees(environment);
    if (trees.isPresent()) {
      Elements elements = environment.getElementUtils();
      for (String name : types) {
        TypeElement type = elements.getTypeElement(name);
        if (type != null) {
          found.add(type, elements, trees.get());
        }
      }
    }
    return new Places(
        found.places, found.units.values().stream().flatMap(Optional::stream).toList());
  }

  private void add(TypeElement type, Elements elements, Trees trees) {
    TreePath path = trees.getPath(type);
    if (path == null || !(path.getLeaf() instanceof ClassTree declared)) {
      return;
    }
    String name = type.getQualifiedName().toString();
    PackageElement around = elements.getPackageOf(type);
    CompilationUnitTree file = path.getCompilationUnit();
    SourcePositions positions = trees.getSourcePositions();
    Optional<Unit> unit = unit(file, around, elements, positions);
    if (unit.isPresent()) {
      int start = (int) positions.getStartPosition(file, declared);
      places.put(Source.type(name), new Place(unit.get(), start, List.of()));
      addMethods(name, declared, file, unit.get(), positions);
      addPackage(around, elements, trees);
    }
  }

  private void addMethods(
      String name,
      ClassTree declared,
      CompilationUnitTree file,
      Unit unit,
      SourcePositions positions) {
    Map<String, Integer> ordinals = new HashMap<>();
    for (Tree member : declared.getMembers()) {
      if (member instanceof MethodTree method) {
        String methodName = method.getName().toString();
        int ordinal = ordinals.merge(methodName, 1, Integer::sum) - 1;
        places.put(
            Source.method(name, methodName, ordinal),
            new Place(
                unit,
                position(method, file, unit.text(), positions),
                foreign(method.getModifiers(), file, positions)));
      }
    }
  }

  private void addPackage(PackageElement around, Elements elements, Trees trees) {
    Source place = Source.packageNamed(around.getQualifiedName().toString());
    TreePath path = places.containsKey(place) ? null : trees.getPath(around);
    if (path != null && path.getLeaf() instanceof PackageTree declared) {
      CompilationUnitTree file = path.getCompilationUnit();
      SourcePositions positions = trees.getSourcePositions();
      int start = (int) positions.getStartPosition(file, declared);
      unit(file, around, elements, positions)
          .ifPresent(unit -> places.put(place, new Place(unit, start, List.of())));
    }
  }

  /** Behind the annotations that the method has, if its type begins on a line of its own. */
  private static int position(
      MethodTree method, CompilationUnitTree file, SourceText text, SourcePositions positions) {
    int start = (int) positions.getStartPosition(file, method);
    Tree type = method.getReturnType();
    int last = lastAnnotation(method.getModifiers(), file, positions);
    if (type == null || last < 0) {
      return start;
    }
    int typeStart = (int) positions.getStartPosition(file, type);
    Optional<AnnotationText> annotation = AnnotationText.at(text.text(), last);
    if (text.lineStart(typeStart) <= last
        || annotation.isEmpty()
        || !MODIFIERS.matcher(text.before(typeStart)).matches()) {
      return start;
    }
    // A comment behind the annotations belongs to what follows it.
    int position = text.nextLine(last + annotation.get().text().length());
    while (position < typeStart && Character.isWhitespace(text.text().charAt(position))) {
      position++;
    }
    return position;
  }

  private static List<Foreign> foreign(
      ModifiersTree modifiers, CompilationUnitTree file, SourcePositions positions) {
    List<Foreign> foreign = new ArrayList<>();
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      List<Integer> statuses = ForeignTrees.statuses(annotation);
      if (!statuses.isEmpty()) {
        int start = (int) positions.getStartPosition(file, annotation);
        foreign.add(new Foreign(statuses, ForeignTrees.names(annotation), start));
      }
    }
    return foreign;
  }

  private static int lastAnnotation(
      ModifiersTree modifiers, CompilationUnitTree file, SourcePositions positions) {
    int last = -1;
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      last = (int) Math.max(last, positions.getStartPosition(file, annotation));
    }
    return last;
  }

  private Optional<Unit> unit(
      CompilationUnitTree file,
      PackageElement around,
      Elements elements,
      SourcePositions positions) {
    Optional<Unit> known = units.get(file.getSourceFile());
    if (known == null) {
      String packageName = around.getQualifiedName().toString();
      Set<String> taken = new TreeSet<>();
      for (String name : OURS) {
        if (elements.getTypeElement(packageName.isEmpty() ? name : packageName + "." + name)
            != null) {
          taken.add(name);
        }
      }
      known =
          SourceText.of(file.getSourceFile())
              .map(text -> new Unit(text, packageName, imports(file, positions), taken));
      units.put(file.getSourceFile(), known);
    }
    return known;
  }

  private static List<Import> imports(CompilationUnitTree file, SourcePositions positions) {
    List<Import> imports = new ArrayList<>();
    for (ImportTree each : file.getImports()) {
      imports.add(
          new Import(
              each.getQualifiedIdentifier().toString(),
              each.isStatic(),
              (int) positions.getStartPosition(file, each)));
    }
    return List.copyOf(imports);
  }
}
