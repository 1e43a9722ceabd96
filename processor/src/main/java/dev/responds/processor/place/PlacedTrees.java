package dev.responds.processor.place;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.responds.contract.model.Source;
import dev.responds.processor.place.SourceTrees.Declared;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Finds the narrowest trees at places of the sources. */
public final class PlacedTrees {

  /**
   * What is written at a place.
   *
   * @param unit the file that it is in
   */
  public record Placed(CompilationUnitTree unit, Tree tree) {}

  private final SourceTrees sources;
  private final Locator locator;
  private final AnnotationTrees annotations = new AnnotationTrees();

  public PlacedTrees(ProcessingEnvironment environment, SourceTrees sources) {
    this.sources = sources;
    locator = new Locator(environment.getElementUtils());
  }

  public Optional<Placed> find(Source source) {
    return sources
        .find(source)
        .map(declared -> new Placed(declared.unit(), tree(declared, source)));
  }

  private Tree tree(Declared declared, Source source) {
    Tree declaration = declaration(declared, source);
    Optional<Element> element = locator.element(source);
    return element.isPresent()
        ? annotations.find(declaration, element.get(), source).orElse(declaration)
        : declaration;
  }

  private static Tree declaration(Declared declared, Source source) {
    if (source.kind() == Source.Kind.METHOD) {
      int before = 0;
      for (MethodTree method : declared.methods()) {
        if (method.getName().contentEquals(source.method()) && before++ == source.ordinal()) {
          return method;
        }
      }
    }
    return declared.declaration();
  }
}
