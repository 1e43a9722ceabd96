package dev.responds.benchmark.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads every declared response. */
abstract class DeclarationProcessor extends AbstractProcessor {

  static final String RESPONDS = "dev.responds.Responds";
  static final String LIST = "dev.responds.Responds.List";

  @Override
  public final Set<String> getSupportedAnnotationTypes() {
    return Set.of(RESPONDS, LIST);
  }

  @Override
  public final SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Map<TypeElement, Map<ExecutableElement, List<Declared>>> controllers = new LinkedHashMap<>();
    for (TypeElement annotation : annotations) {
      for (ExecutableElement endpoint :
          ElementFilter.methodsIn(round.getElementsAnnotatedWith(annotation))) {
        controllers
            .computeIfAbsent(
                (TypeElement) endpoint.getEnclosingElement(), type -> new LinkedHashMap<>())
            .put(endpoint, Declared.on(endpoint));
      }
    }
    try {
      for (Map.Entry<TypeElement, Map<ExecutableElement, List<Declared>>> each :
          controllers.entrySet()) {
        read(each.getKey(), each.getValue());
      }
      if (round.processingOver()) {
        finish();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return false;
  }

  /** Takes the endpoints of one controller. */
  abstract void read(TypeElement controller, Map<ExecutableElement, List<Declared>> endpoints)
      throws IOException;

  /** Ends the compile. */
  void finish() throws IOException {}
}
