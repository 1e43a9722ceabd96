package dev.responds.processor;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import dev.responds.processor.kept.ShapeTrees;
import dev.responds.processor.place.RootTrees;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.read.TypeReading;
import dev.responds.processor.report.Reporter;
import dev.responds.processor.session.CodeLook;
import dev.responds.processor.session.Compilation;
import dev.responds.processor.session.Output;
import dev.responds.processor.session.Sessions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  private final List<Finding> failures = new ArrayList<>();
  private @Nullable ProcessorContext context;
  private @Nullable HandOver handOver;
  private boolean broken;

  /**
   * Returns whether what this processor writes comes of one type each, or of none. What Gradle has
   * from the other one it removes before each compile, so that it cannot stay as it is.
   */
  abstract boolean isIsolating();

  /** Takes one type of this round. */
  abstract void visit(TypeElement type, TypeReading reading);

  /** Ends a round, after all its types. */
  void endRound() {}

  /** Ends the rounds: what can only be done while they last, and what no code can change. */
  abstract void check();

  /** Ends the compile: what there is to say, when all is known that is going to be. */
  abstract void conclude();

  @Override
  public final synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Compilation compilation = Sessions.join(environment.getElementUtils());
    context = new ProcessorContext(environment, compilation);
    handOver = new HandOver(context);
    if (!compilation.endIsTold()) {
      guarded(Source.NOWHERE, () -> CompileWatch.ofRunning(environment));
    }
    if (isIsolating()) {
      context.shareOutput();
    }
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
    guarded(Source.NOWHERE, () -> take(round));
    if (round.processingOver()) {
      if (!failures.isEmpty()) {
        guarded(Source.NOWHERE, this::reportFailures);
      }
      Sessions.leave(processingEnv.getElementUtils(), compilation());
    }
    return false;
  }

  private void take(RoundEnvironment round) {
    context().beginRound();
    broken |= round.errorRaised();
    if (round.processingOver()) {
      guarded(Source.NOWHERE, this::readAgain);
      guarded(Source.NOWHERE, this::readElsewhere);
      guarded(Source.NOWHERE, this::check);
      end();
    } else {
      visitRoots(round);
      guarded(Source.NOWHERE, this::endRound);
    }
  }

  /** Concludes now, or when the class files are there. */
  private void end() {
    if (context().waits()) {
      // What is read then is read as in the last round.
      reader();
      compilation().atEnd(() -> guarded(Source.NOWHERE, this::concludeAfterwards), isIsolating());
      compilation().atLast(() -> guarded(Source.NOWHERE, this::keep));
    } else {
      conclude();
    }
  }

  private void concludeAfterwards() {
    int before = failures.size();
    if (compilation().isToBeFollowed()) {
      guarded(Source.NOWHERE, this::follow);
    }
    guarded(Source.NOWHERE, this::conclude);
    reporter().reportAll(List.copyOf(failures.subList(before, failures.size())));
  }

  private void keep() {
    handOver().keep(isSound(), this::look);
  }

  private void reportFailures() {
    reporter().reportAll(List.copyOf(failures));
  }

  private void readAgain() {
    for (String name : compilation().unfinished()) {
      readAgain(name);
    }
  }

  /** Reads what this compile has only class files of, unless all that was found of it stands. */
  private void readElsewhere() {
    if (compilation().lacksElsewhere() && !handOver().stand(isSound())) {
      readAllElsewhere();
    }
  }

  private void readAllElsewhere() {
    for (String name : context().module().elsewhere()) {
      if (compilation().find(name).isEmpty()) {
        readAgain(name);
      }
    }
  }

  /** Returns whether nothing is wrong with the sources that keeps them from being understood. */
  final boolean isSound() {
    return !broken && failures.isEmpty();
  }

  /** If the code changes more than itself, everything is read and published again. */
  private void follow() {
    if (!handOver().follow(reader())) {
      readAllElsewhere();
    }
  }

  private void visitRoots(RoundEnvironment round) {
    if (context().waits() && compilation().shapes().isEmpty()) {
      guarded(Source.NOWHERE, () -> parseAgain(round));
    }
    List<TypeElement> types =
        compilation().roots().add(round, context().files(), handOver()::isNoted);
    for (TypeElement type : types) {
      String name = type.getQualifiedName().toString();
      // A class whose name is a slip has a text in its place.
      if (SourceVersion.isName(name)) {
        guarded(Source.type(name), () -> visit(type, read(name, type)));
      }
    }
  }

  /** Where nobody was there to see javac parse its files. */
  private void parseAgain(RoundEnvironment round) {
    ShapeTrees.parse(RootTrees.files(processingEnv, round), compilation().shapes());
  }

  private TypeReading read(String name, TypeElement type) {
    Optional<TypeReading> already = compilation().find(name);
    return already.isPresent() ? already.get() : compilation().read(name, type, reader());
  }

  /** Returns what this processor works with. */
  final ProcessorContext context() {
    return Objects.requireNonNull(context, "init comes first");
  }

  /** Returns what goes from compile to compile. */
  final HandOver handOver() {
    return Objects.requireNonNull(handOver, "init comes first");
  }

  final Options options() {
    return context().options();
  }

  final Compilation compilation() {
    return context().compilation();
  }

  final Output output() {
    return context().output();
  }

  final ApiReader reader() {
    return context().reader();
  }

  /** Returns the reporter of the rounds, or of what comes after them. */
  Reporter reporter() {
    return Reporter.ofRounds(processingEnv, options().pageName(), options().notes());
  }

  /** Looks at the code of this compile, as far as that is wanted and can be done. */
  final CodeLook look() {
    return compilation()
        .look(context().waits(), context().classes(), context().policyFile(), reader());
  }

  /** Makes a file, in the last round, that is written later. */
  final void claim(String path) {
    try {
      output().claim(path);
    } catch (IOException | IllegalArgumentException e) {
      // Writing it fails for the same reason, and says so.
    }
  }

  /** Writes a file that comes of all sources; what goes wrong is reported. */
  final void write(String path, Output.Content content) {
    attempt(path, () -> output().write(path, content));
  }

  /** Writes a file that comes of all sources; what goes wrong is reported. */
  final void write(String path, byte[] content) {
    attempt(path, () -> output().write(path, content));
  }

  /** Something that writes a file. */
  private interface Writing {
    void run() throws IOException;
  }

  private void attempt(String path, Writing writing) {
    try {
      writing.run();
    } catch (IOException | IllegalArgumentException e) {
      failed(
          Finding.misuse(
              "page-not-written",
              Source.NOWHERE,
              Arguments.of("file", path).and("cause", e.toString())));
    }
  }

  /** Returns what could not be done so far. */
  final List<Finding> failures() {
    return List.copyOf(failures);
  }

  /** Returns whether there are errors in the sources that make them be understood in part only. */
  final boolean isBroken() {
    return broken;
  }

  /** Records what could not be done; it is reported in the last round. */
  final void failed(Finding finding) {
    failures.add(finding);
  }

  /**
   * Reads a type that was seen in an earlier round. What goes wrong here went wrong then too, and
   * is reported from there.
   */
  private void readAgain(String name) {
    try {
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      if (type != null) {
        compilation().replace(name, reader().read(type));
      }
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
      // What was read before stands.
    }
  }

  /**
   * Runs a step. What the compiler throws about a class file that is missing is left to the
   * compiler, which names it where the code needs it.
   */
  final void guarded(Source source, Runnable step) {
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
    return Finding.warning("internal-error", source, Arguments.of("failure", failure + where));
  }
}
