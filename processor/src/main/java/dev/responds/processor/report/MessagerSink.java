package dev.responds.processor.report;

import dev.responds.contract.model.Source;
import dev.responds.processor.place.EntryTrees;
import dev.responds.processor.place.Locator;
import dev.responds.processor.place.Target;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic;

/** Prints messages as long as the rounds of annotation processing last. */
final class MessagerSink implements MessageSink {

  private final Messager messager;
  private final Locator locator;
  private final Optional<EntryTrees> entries;

  MessagerSink(ProcessingEnvironment environment) {
    messager = environment.getMessager();
    locator = new Locator(environment.getElementUtils());
    entries = EntryTrees.of(environment);
  }

  @Override
  public void print(Diagnostic.Kind kind, String message, Source source) {
    new Attempts()
        .then(() -> printAtEntry(kind, message, source))
        .then(() -> printInside(kind, message, source))
        .then(() -> printAtAnnotation(kind, message, source))
        .then(() -> printAt(locator.element(source), kind, message))
        .then(() -> printAt(locator.element(source).flatMap(MessagerSink::around), kind, message))
        .then(() -> messager.printMessage(kind, message))
        .run();
  }

  private boolean printAtEntry(Diagnostic.Kind kind, String message, Source source) {
    Optional<Element> element = entries.isPresent() ? locator.element(source) : Optional.empty();
    return element.isPresent() && entries.get().print(kind, message, element.get(), source);
  }

  private boolean printInside(Diagnostic.Kind kind, String message, Source source) {
    Optional<Target> found = locator.find(source);
    if (found.isEmpty() || found.get().value().isEmpty()) {
      return false;
    }
    Target target = found.get();
    messager.printMessage(
        kind,
        message,
        target.element(),
        target.annotation().orElseThrow(),
        target.value().orElseThrow());
    return true;
  }

  private boolean printAtAnnotation(Diagnostic.Kind kind, String message, Source source) {
    Optional<Target> found = locator.find(source);
    if (found.isEmpty() || found.get().annotation().isEmpty()) {
      return false;
    }
    messager.printMessage(kind, message, found.get().element(), found.get().annotation().get());
    return true;
  }

  private boolean printAt(Optional<Element> element, Diagnostic.Kind kind, String message) {
    if (element.isEmpty()) {
      return false;
    }
    messager.printMessage(kind, message, element.get());
    return true;
  }

  private static Optional<Element> around(Element element) {
    return element.getEnclosingElement() instanceof PackageElement
        ? Optional.empty()
        : Optional.ofNullable(element.getEnclosingElement());
  }
}
