package dev.responds.processor;

import com.google.auto.service.AutoService;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Source;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.reference.Catalog;
import dev.responds.processor.reference.Reference;
import dev.responds.processor.reference.StatusPage;
import dev.responds.processor.rule.RuleBook;
import dev.responds.processor.rule.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes the status reference and the catalogue, in the last round, from all endpoints of the
 * compile. What it finds it publishes; {@link RespondsProcessor} reports it.
 */
@AutoService(Processor.class)
public final class ReferenceProcessor extends RoundProcessor {

  private static final String CATALOG = "META-INF/responds/catalog.json";

  @Override
  void visit(TypeElement type, ApiReader reader) {
    // Types are read once, in the last round, when none of them is missing any more.
  }

  @Override
  void finish(ApiReader reader) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (String name : roots().names()) {
      readAgain(name, reader).ifPresent(type -> endpoints.addAll(type.endpoints()));
    }
    if (endpoints.stream().anyMatch(Endpoint::declaresItself)) {
      publish(endpoints);
    }
  }

  private void publish(List<Endpoint> endpoints) {
    RuleBook rules = RuleBook.standard(registry());
    List<Endpoint> answering = Inheritance.answering(endpoints);
    List<Verdict> verdicts = Inheritance.once(rules.check(answering));
    Reference reference =
        new Reference(answering, verdicts, rules, registry(), options().language());
    write(options().page(), new StatusPage().render(reference));
    write(CATALOG, new Catalog().write(reference));
  }

  private void write(String path, String text) {
    try {
      FileObject file =
          processingEnv.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", path);
      try (OutputStream out = file.openOutputStream()) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException | IllegalArgumentException e) {
      failed(Finding.misuse("page-not-written", Source.NOWHERE, path, e.toString()));
    }
  }
}
