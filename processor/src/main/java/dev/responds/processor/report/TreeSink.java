package dev.responds.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.responds.contract.model.Source;
import dev.responds.processor.report.SourceTrees.Declared;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Prints messages when the rounds of annotation processing are over. */
final class TreeSink implements MessageSink {

  private final SourceTrees sources;
  private final Messager messager;
  private final Locator locator;

  TreeSink(ProcessingEnvironment environment, SourceTrees sources) {
    this.sources = sources;
    messager = environment.getMessager();
    locator = new Locator(environment.getElementUtils());
  }

  @Override
  public void print(Diagnostic.Kind kind, String message, Source source) {
    Optional<Declared> declared = sources.find(source);
    Optional<Trees> printer = sources.printer();
    if (declared.isPresent() && printer.isPresent()) {
      printer
          .get()
          .printMessage(kind, message, tree(declared.get(), source), declared.get().unit());
    } else {
      messager.printMessage(kind, message);
    }
  }

  private Tree tree(Declared declared, Source source) {
    Tree declaration = declaration(declared, source);
    Optional<Element> element = locator.element(source);
    return element.isPresent()
        ? annotation(declaration, element.get(), source).orElse(declaration)
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

  private static Optional<Tree> annotation(Tree declaration, Element element, Source source) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (source.annotation() < 0 || source.annotation() >= mirrors.size()) {
      return Optional.empty();
    }
    List<? extends AnnotationTree> annotations = AnnotationTrees.of(declaration);
    Optional<RepeatedAnnotation> repetition = RepeatedAnnotation.of(element, source);
    Optional<Tree> repeated =
        repetition.isPresent()
            ? AnnotationTrees.find(annotations, repetition.get(), source.steps())
            : Optional.empty();
    return repeated.isPresent()
        ? repeated
        : AnnotationTrees.find(annotations, type(mirrors.get(source.annotation())), source.steps());
  }

  private static String type(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
