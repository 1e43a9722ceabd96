package dev.responds.benchmark.reference;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Lists every response in one resource, which is the least that is worth a processor. */
public final class NoopProcessor extends DeclarationProcessor {

  private final StringBuilder report = new StringBuilder();

  @Override
  void read(TypeElement controller, Map<ExecutableElement, List<Declared>> endpoints) {
    endpoints.forEach(
        (endpoint, responses) ->
            report
                .append(controller.getQualifiedName())
                .append('.')
                .append(endpoint)
                .append(' ')
                .append(responses)
                .append('\n'));
  }

  @Override
  void finish() throws IOException {
    try (Writer writer =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", "responses.txt")
            .openWriter()) {
      writer.append(report);
    }
  }
}
