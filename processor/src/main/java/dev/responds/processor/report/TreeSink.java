package dev.responds.processor.report;

import com.sun.source.util.Trees;
import dev.responds.contract.model.Source;
import dev.responds.processor.place.PlacedTrees;
import dev.responds.processor.place.PlacedTrees.Placed;
import dev.responds.processor.place.SourceTrees;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Prints messages when the rounds of annotation processing are over. */
final class TreeSink implements MessageSink {

  private final SourceTrees sources;
  private final Messager messager;
  private final PlacedTrees places;

  TreeSink(ProcessingEnvironment environment, SourceTrees sources) {
    this.sources = sources;
    messager = environment.getMessager();
    places = new PlacedTrees(environment, sources);
  }

  @Override
  public void print(Diagnostic.Kind kind, String message, Source source) {
    Optional<Trees> printer = sources.printer();
    new Attempts()
        .then(() -> print(kind, message, source, printer))
        .then(() -> print(kind, message, source.element(), printer))
        .then(() -> messager.printMessage(kind, message))
        .run();
  }

  private boolean print(
      Diagnostic.Kind kind, String message, Source source, Optional<Trees> printer) {
    Optional<Placed> placed = places.find(source);
    if (placed.isEmpty() || printer.isEmpty()) {
      return false;
    }
    printer.get().printMessage(kind, message, placed.get().tree(), placed.get().unit());
    return true;
  }
}
