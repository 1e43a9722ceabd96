package dev.responds.processor;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import dev.responds.processor.kept.CodeChange;
import dev.responds.processor.kept.CompileKey;
import dev.responds.processor.kept.Past;
import dev.responds.processor.kept.ShapeTrees;
import dev.responds.processor.place.RootTrees;
import dev.responds.processor.place.WrittenTrees;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.read.TypeReading;
import dev.responds.processor.report.Reporter;
import dev.responds.processor.session.ClassOutput;
import dev.responds.processor.session.CodeLook;
import dev.responds.processor.session.Compilation;
import dev.responds.processor.session.CompiledClasses;
import dev.responds.processor.session.CompiledModule;
import dev.responds.processor.session.ElementFiles;
import dev.responds.processor.session.Keeper;
import dev.responds.processor.session.Output;
import dev.responds.processor.session.RootTypes;
import dev.responds.processor.session.Sessions;
import dev.responds.processor.session.TypeIndex;
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
  private @Nullable Options options;
  private @Nullable Compilation compilation;
  private @Nullable CompiledModule module;
  private @Nullable ApiReader reader;
  private @Nullable Output output;
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
    options = Options.parse(environment.getOptions());
    compilation = Sessions.join(environment.getElementUtils());
    if (!compilation.endIsTold()) {
      guarded(Source.NOWHERE, () -> CompileWatch.ofRunning(environment));
    }
    if (isIsolating()) {
      compilation.setOutput(newOutput());
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
    reader = null;
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
    if (waits()) {
      ApiReader last = reader();
      compilation().atEnd(() -> guarded(Source.NOWHERE, () -> concludeAfterwards(last)));
      compilation().atLast(() -> guarded(Source.NOWHERE, this::keep));
    } else {
      conclude();
    }
  }

  /** Returns whether there is something to wait for when the rounds are over. */
  final boolean waits() {
    return options().flow() && compilation().endIsTold();
  }

  private void concludeAfterwards(ApiReader last) {
    reader = last;
    int before = failures.size();
    if (compilation().isToBeFollowed()) {
      guarded(Source.NOWHERE, this::follow);
    }
    guarded(Source.NOWHERE, this::conclude);
    reporter().reportAll(List.copyOf(failures.subList(before, failures.size())));
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
    if (!compilation().lacksElsewhere()) {
      return;
    }
    Optional<Past> standing = standing();
    if (standing.isPresent()) {
      compilation().stand(standing.get());
      if (compilation().isPlain()) {
        keeping(() -> keeper().claim());
        return;
      }
      compilation().expand();
    }
    keeper().forget();
    if (waits()) {
      keeping(() -> keeper().claim());
    }
    readAllElsewhere();
  }

  private void readAllElsewhere() {
    for (String name : module().elsewhere()) {
      if (compilation().find(name).isEmpty()) {
        readAgain(name);
      }
    }
  }

  /** Returns what an earlier compile has left, if all of it may stand, as far as is known yet. */
  final Optional<Past> standing() {
    return waits() && !broken && failures.isEmpty() && options().areOfEachCompile()
        ? keeper().standing(roots().units())
        : Optional.empty();
  }

  /**
   * Follows the code that this compile has changed. If that changes more than itself, everything is
   * read and published again.
   */
  private void follow() {
    try {
      CodeChange change = keeper().change(roots().units());
      CodeLook found =
          compilation().look(change, new CompiledClasses(processingEnv.getFiler()), reader());
      if (found.obstacle() == CodeLook.Obstacle.NONE && found.unread().isEmpty()) {
        if (change.changesNothing(found.proofs()) && compilation().isPlain()) {
          keeper().keep(change);
          return;
        }
        again();
      }
    } catch (IOException notReadable) {
      again();
    }
  }

  private void again() {
    keeper().forget();
    compilation().expand();
    readAllElsewhere();
  }

  /** Leaves for the next compile what it need not find again. */
  private void keep() {
    if (compilation().isStanding()
        || broken
        || !failures.isEmpty()
        || !options().areOfEachCompile()
        || !compilation().hasApi()
        || !compilation().isGenerated()
        || compilation().isUnsure()
        || !compilation().unanswered().isEmpty()) {
      return;
    }
    CodeLook found = look();
    if (found.obstacle() == CodeLook.Obstacle.NONE && found.unread().isEmpty()) {
      List<String> files = new ArrayList<>(Published.files(options()));
      files.add(TypeIndex.PATH);
      Optional<String> policy =
          policyElsewhere()
              .map(type -> processingEnv.getElementUtils().getBinaryName(type).toString());
      keeping(
          () ->
              keeper()
                  .keep(
                      files,
                      policy,
                      found.proofs(),
                      compilation().declares(),
                      compilation().totals()));
    }
  }

  private Keeper keeper() {
    return compilation()
        .keeper(
            () ->
                new Keeper(
                    this::output,
                    new CompiledClasses(processingEnv.getFiler()),
                    CompileKey.of(
                        processingEnv,
                        Options.NAMES,
                        RespondsProcessor.class.getProtectionDomain()),
                    compilation().shapes()));
  }

  /** What cannot be kept is found again by the next compile. */
  private static void keeping(Writing writing) {
    try {
      writing.run();
    } catch (IOException | RuntimeException notKept) {
      // The next compile takes longer.
    }
  }

  private void visitRoots(RoundEnvironment round) {
    if (waits() && compilation().shapes().isEmpty()) {
      guarded(Source.NOWHERE, () -> parseAgain(round));
    }
    List<TypeElement> types = roots().add(round, files(), this::isNoted);
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

  /**
   * Gradle hands over class files that an earlier compile has left beside what it has noted, and
   * also those whose generated classes it has removed.
   */
  private boolean isNoted(String type) {
    return waits() && !compilation().index(output()).types().isEmpty() && keeper().hasAllOf(type);
  }

  /** Before Gradle compiles a class, it removes its class file. */
  private ElementFiles files() {
    Optional<Output> left = runsInGradle() ? Optional.of(output()) : Optional.empty();
    return new ElementFiles(processingEnv.getElementUtils(), left);
  }

  final boolean runsInGradle() {
    return processingEnv.getClass().getName().startsWith("org.gradle.");
  }

  private TypeReading read(String name, TypeElement type) {
    Optional<TypeReading> already = compilation().find(name);
    return already.isPresent() ? already.get() : compilation().read(name, type, reader());
  }

  final Options options() {
    return Objects.requireNonNull(options, "init comes first");
  }

  /** Returns what this compile knows, for both processors. */
  final Compilation compilation() {
    return Objects.requireNonNull(compilation, "init comes first");
  }

  final StatusRegistry registry() {
    return compilation().registry();
  }

  final RootTypes roots() {
    return compilation().roots();
  }

  /** Returns the module, with what an earlier compile has left of it. */
  final CompiledModule module() {
    if (module == null) {
      module =
          new CompiledModule(
              roots(),
              compilation().index(output(), processingEnv.getElementUtils()),
              processingEnv.getElementUtils(),
              output());
    }
    return module;
  }

  /** Returns the output that both processors share, as soon as there is one. */
  final Output output() {
    Optional<Output> shared = compilation().output();
    if (shared.isPresent()) {
      return shared.get();
    }
    if (output == null) {
      output = newOutput();
    }
    return output;
  }

  private Output newOutput() {
    return new ClassOutput(
        processingEnv.getFiler(), processingEnv.getElementUtils().getPackageElement("java.lang"));
  }

  /** Returns the reader of this round; what the other processor has read needs none. */
  final ApiReader reader() {
    if (reader == null) {
      reader =
          new ApiReader(
              processingEnv.getElementUtils(),
              processingEnv.getTypeUtils(),
              registry(),
              policyClass(),
              module(),
              WrittenTrees.of(processingEnv)::areShown);
    }
    return reader;
  }

  final Optional<TypeElement> policyClass() {
    Optional<String> name = options().policy();
    return name.isPresent()
        ? Optional.ofNullable(processingEnv.getElementUtils().getTypeElement(name.get()))
        : Optional.empty();
  }

  /** A policy of another project decides what is said of each endpoint, and no source names it. */
  final Optional<TypeElement> policyElsewhere() {
    return policyClass().filter(policy -> !module().contains(policy.getQualifiedName().toString()));
  }

  /** Returns the reporter of the rounds, or of what comes after them. */
  Reporter reporter() {
    return Reporter.ofRounds(processingEnv, options().pageName(), options().notes());
  }

  /** Looks at the code of this compile, as far as that is wanted and can be done. */
  final CodeLook look() {
    return compilation().look(waits(), new CompiledClasses(processingEnv.getFiler()), reader());
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
