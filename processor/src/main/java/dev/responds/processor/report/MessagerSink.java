package dev.responds.processor.report;

import dev.responds.contract.model.Source;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Prints messages as long as the rounds of annotation processing last. */
final class MessagerSink implements MessageSink {

  private final Messager messager;
  private final Locator locator;
  private final Optional<RepeatedAnnotationTrees> repeated;

  MessagerSink(ProcessingEnvironment environment) {
    messager = environment.getMessager();
    locator = new Locator(environment.getElementUtils());
    repeated = RepeatedAnnotationTrees.of(environment);
  }

  @Override
  public void print(Diagnostic.Kind kind, String message, Source source) {
    Optional<Target> found = locator.find(source);
    if (found.isEmpty()) {
      messager.printMessage(kind, message);
    } else if (!printRepeated(kind, message, source, found.get())) {
      print(kind, message, found.get());
    }
  }

  private boolean printRepeated(
      Diagnostic.Kind kind, String message, Source source, Target target) {
    return repeated.isPresent() && repeated.get().print(kind, message, target.element(), source);
  }

  private void print(Diagnostic.Kind kind, String message, Target target) {
    if (target.annotation().isEmpty()) {
      messager.printMessage(kind, message, target.element());
    } else if (target.value().isEmpty()) {
      messager.printMessage(kind, message, target.element(), target.annotation().get());
    } else {
      messager.printMessage(
          kind, message, target.element(), target.annotation().get(), target.value().get());
    }
  }
}
