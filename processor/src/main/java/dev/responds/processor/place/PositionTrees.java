package dev.responds.processor.place;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.responds.contract.model.Source;
import dev.responds.processor.place.PlacedTrees.Placed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;

/** Tells lines and columns of places in source files, also when the rounds are over. */
public final class PositionTrees {

  private final SourceTrees sources;
  private final PlacedTrees places;

  /**
   * Looks into sources.
   *
   * @param sources the sources, as they were in the last round
   */
  public PositionTrees(ProcessingEnvironment environment, SourceTrees sources) {
    this.sources = sources;
    places = new PlacedTrees(environment, sources);
  }

  /** Returns where a place is; nothing if it is in no file, or if the compiler does not tell. */
  public Optional<Position> find(Source source) {
    Optional<Trees> trees = sources.printer();
    if (trees.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<Placed> placed = places.find(source);
      return placed.isPresent()
          ? position(placed.get(), trees.get().getSourcePositions())
          : Optional.empty();
    } catch (IOException | RuntimeException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Position> position(Placed placed, SourcePositions positions)
      throws IOException {
    CompilationUnitTree unit = placed.unit();
    if (!"file".equals(unit.getSourceFile().toUri().getScheme())) {
      return Optional.empty();
    }
    int start = start(placed.tree(), unit, positions);
    if (start < 0) {
      return Optional.empty();
    }
    long line = unit.getLineMap().getLineNumber(start);
    // Its column would count what a tab takes on a screen.
    long column = start - unit.getLineMap().getStartPosition(line) + 1;
    return Optional.of(
        new Position(Path.of(unit.getSourceFile().toUri()), (int) line, (int) column));
  }

  /** Javac points at the name of a declaration, and not at its first annotation. */
  private static int start(Tree tree, CompilationUnitTree unit, SourcePositions positions)
      throws IOException {
    int start = (int) positions.getStartPosition(unit, tree);
    if (tree instanceof MethodTree method && method.getReturnType() != null) {
      int type = (int) positions.getStartPosition(unit, method.getReturnType());
      String name = "\\b(" + Pattern.quote(method.getName().toString()) + ")\\s*\\(";
      return type < 0 ? start : find(name, type, unit);
    }
    if (tree instanceof ClassTree type && start >= 0) {
      int behind = start;
      for (Tree annotation : type.getModifiers().getAnnotations()) {
        behind = (int) Math.max(behind, positions.getStartPosition(unit, annotation));
      }
      String name = Pattern.quote(type.getSimpleName().toString());
      return find("\\b(?:class|interface|enum|record)\\s+(" + name + ")\\b", behind, unit);
    }
    return start;
  }

  /** A name may be written in a way that only a compiler reads; then its type has to do. */
  private static int find(String name, int from, CompilationUnitTree unit) throws IOException {
    CharSequence text = unit.getSourceFile().getCharContent(true);
    Matcher matcher = Pattern.compile(name).matcher(text);
    return from <= text.length() && matcher.find(from) ? matcher.start(1) : from;
  }
}
