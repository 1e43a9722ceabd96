package dev.responds.processor;

import com.google.auto.service.AutoService;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.ResponseNames;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.RuleBook;
import dev.responds.processor.builder.BuilderWriter;
import dev.responds.processor.builder.SourceFile;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.read.TypeReading;
import dev.responds.processor.report.Reporter;
import dev.responds.processor.session.Messages;
import dev.responds.processor.session.TypeIndex;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Checks the declared responses and writes the builders.
 *
 * <p>Each round it reads the new types and writes one class of builders for each that has
 * endpoints, right or wrong, so that code which uses a builder compiles. In the last round, when
 * every generated type is there, it reads again what was incomplete, asks the {@link RuleBook}, and
 * reports everything at once. Errors any earlier would stop other processors, and javac would name
 * their missing classes instead.
 *
 * <p>From here the way goes to {@link ApiReader} (elements to model), {@link RuleBook} (model to
 * findings), {@link BuilderWriter} (model to source) and {@link Reporter} (findings to messages).
 * {@link ReferenceProcessor} publishes the same as a page.
 */
@AutoService(Processor.class)
public final class RespondsProcessor extends RoundProcessor {

  private @Nullable BuilderWriter writer;

  @Override
  void visit(TypeElement type, TypeReading reading) {
    List<Endpoint> built = new ArrayList<>();
    for (Endpoint endpoint : reading.endpoints()) {
      if (endpoint.hasBuilder()) {
        built.add(endpoint);
      }
    }
    if (!built.isEmpty()) {
      write(type, built);
    }
  }

  @Override
  void finish() {
    leaveIndex();
    List<Finding> mistakes = mistakes();
    if (mistakes.isEmpty() && compilation().endpoints().isEmpty()) {
      return;
    }
    Messages messages = new Messages(roots(), module());
    Reporter reporter = reporter();
    if (!mistakes.isEmpty()) {
      messages.ofFindings(mistakes).forEach(reporter::report);
    }
    reporter.report(messages.ofVerdicts(compilation().verdicts()));
  }

  /**
   * Leaves the index for the next compile. It is of no class: its origin is a package that never
   * changes, because before Gradle compiles a class it removes what comes of it.
   */
  private void leaveIndex() {
    TypeIndex next = compilation().next(module().elsewhere());
    try {
      if (!next.types().isEmpty()) {
        Element origin = processingEnv.getElementUtils().getPackageElement("java.lang");
        output().write(TypeIndex.PATH, next.print(), origin);
      } else if (!compilation().index(output()).types().isEmpty()) {
        output().delete(TypeIndex.PATH);
      }
    } catch (IOException | RuntimeException notWritten) {
      // Then the next compile knows its own types only, and nothing of this one is lost.
    }
  }

  /** What is wrong with a policy is found once for each type that it holds for. */
  private List<Finding> mistakes() {
    Set<Finding> mistakes = new LinkedHashSet<>(options().mistakes());
    mistakes.addAll(policyMistakes());
    mistakes.addAll(levelMistakes());
    for (TypeReading reading : compilation().all()) {
      mistakes.addAll(reading.mistakes());
    }
    mistakes.addAll(compilation().unanswered());
    return List.copyOf(mistakes);
  }

  /** Looks only where builders are written: nothing else needs the annotations jar to fit. */
  private List<Finding> levelMistakes() {
    return writer == null ? List.of() : RuntimeLevelCheck.find(processingEnv.getElementUtils());
  }

  private List<Finding> policyMistakes() {
    Optional<String> name = options().policy();
    if (name.isEmpty()) {
      return List.of();
    }
    if (policyClass().isEmpty()) {
      return List.of(
          Finding.misuse("missing-policy", Source.NOWHERE, Arguments.of("class", name.get())));
    }
    return reader().hasPolicy(policyClass().get())
        ? List.of()
        : List.of(
            Finding.misuse(
                "policy-without-annotation",
                Source.type(name.get()),
                Arguments.of("class", name.get())));
  }

  private void write(TypeElement type, List<Endpoint> built) {
    JavaType controller = built.get(0).handler().controller();
    String name = ResponseNames.builders(controller);
    try {
      Optional<SourceFile> file = writer().write(controller, built, type);
      if (file.isPresent()) {
        write(file.get());
      }
    } catch (FilerException taken) {
      failed(notWritten(type, name, "a class of that name exists already"));
    } catch (IOException e) {
      failed(notWritten(type, name, e.toString()));
    }
  }

  private void write(SourceFile file) throws IOException {
    JavaFileObject source =
        processingEnv
            .getFiler()
            .createSourceFile(file.qualifiedName(), file.origins().toArray(new Element[0]));
    try (Writer out = source.openWriter()) {
      out.write(file.text());
    }
  }

  /** Made when the first builder is written: it loads texts that most compiles do not need. */
  private BuilderWriter writer() {
    if (writer == null) {
      writer = new BuilderWriter(registry(), options().language());
    }
    return writer;
  }

  private static Finding notWritten(TypeElement type, String name, String reason) {
    Source source = Source.type(type.getQualifiedName().toString());
    return Finding.misuse(
        "builder-not-written", source, Arguments.of("class", name).and("cause", reason));
  }
}
