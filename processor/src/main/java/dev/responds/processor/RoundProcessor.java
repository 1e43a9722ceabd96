package dev.responds.processor;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Source;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.read.TypeReading;
import dev.responds.processor.report.Reporter;
import dev.responds.processor.rule.RuleTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What both processors share: options, what the compile has read, and the promise that nothing is
 * ever thrown into the compiler. A failure of our own becomes a warning that asks to report it, and
 * the compile goes on.
 */
abstract class RoundProcessor extends AbstractProcessor {

  private final RootTypes roots = new RootTypes();
  private final List<Finding> failures = new ArrayList<>();
  private @Nullable Options options;
  private @Nullable Readings readings;
  private @Nullable CompiledModule module;

  /** Takes one type of this round. */
  abstract void visit(TypeElement type, TypeReading reading);

  /** Ends the compile. */
  abstract void finish(ApiReader reader);

  @Override
  public final synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    options = Options.parse(environment.getOptions());
    readings = Readings.of(environment.getElementUtils());
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    // A team's own bundle annotations are not known by name.
    return Set.of("*");
  }

  @Override
  public final Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public final SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      guarded(Source.NOWHERE, this::finish);
      guarded(Source.NOWHERE, this::reportFailures);
      Readings.end(processingEnv.getElementUtils());
    } else {
      guarded(Source.NOWHERE, () -> visitRoots(round));
    }
    return false;
  }

  private void reportFailures() {
    if (!failures.isEmpty()) {
      List.copyOf(failures).forEach(reporter()::report);
    }
  }

  private void finish() {
    ApiReader reader = reader();
    readings()
        .complete(roots.names().size(), module().elsewhere(), name -> readAgain(name, reader));
    finish(reader);
  }

  private void visitRoots(RoundEnvironment round) {
    ApiReader reader = reader();
    roots.visit(
        round,
        new ElementFiles(processingEnv.getElementUtils()),
        type ->
            guarded(
                Source.type(type.getQualifiedName().toString()),
                () -> visit(type, readings().read(type, reader, roots.names().size()))));
  }

  final Options options() {
    return options == null ? Options.parse(processingEnv.getOptions()) : options;
  }

  /** Returns what this compile has read, for both processors. */
  final Readings readings() {
    return readings == null ? Readings.of(processingEnv.getElementUtils()) : readings;
  }

  final StatusRegistry registry() {
    return readings().registry();
  }

  final RootTypes roots() {
    return roots;
  }

  /** Returns the module, with what an earlier compile has left of it. */
  final CompiledModule module() {
    if (module == null) {
      module =
          new CompiledModule(
              roots, readings().index(output()), processingEnv.getElementUtils(), output());
    }
    return module;
  }

  final ClassOutput output() {
    return new ClassOutput(processingEnv.getFiler());
  }

  /** Returns a reader for this round. */
  private ApiReader reader() {
    return new ApiReader(
        processingEnv.getElementUtils(),
        processingEnv.getTypeUtils(),
        registry(),
        policyClass(),
        module());
  }

  final Optional<TypeElement> policyClass() {
    return options()
        .policy()
        .flatMap(name -> Optional.ofNullable(processingEnv.getElementUtils().getTypeElement(name)));
  }

  final Reporter reporter() {
    RuleTexts texts = RuleTexts.of(processingEnv.getLocale());
    return new Reporter(processingEnv, texts, options().pageName(), options().notes());
  }

  /** Records what could not be done; it is reported in the last round. */
  final void failed(Finding finding) {
    failures.add(finding);
  }

  /**
   * Reads a type that was seen in an earlier round. What goes wrong here went wrong then too, and
   * is reported from there.
   */
  private Optional<TypeReading> readAgain(String name, ApiReader reader) {
    try {
      return Optional.ofNullable(processingEnv.getElementUtils().getTypeElement(name))
          .map(reader::read);
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
      return Optional.empty();
    }
  }

  /**
   * Runs a step. What the compiler throws about a class file that is missing is left to the
   * compiler, which names it where the code needs it.
   */
  private void guarded(Source source, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
      if (!failure.getClass().getSimpleName().equals("CompletionFailure")) {
        failures.add(internalError(failure, source));
      }
    }
  }

  private static Finding internalError(Throwable failure, Source source) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return Finding.warning("internal-error", source, failure + where);
  }
}
