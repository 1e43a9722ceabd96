package dev.responds.processor;

import com.google.auto.service.AutoService;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.ResponseNames;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.RuleBook;
import dev.responds.contract.rule.Verdict;
import dev.responds.processor.builder.BuilderWriter;
import dev.responds.processor.builder.SourceFile;
import dev.responds.processor.place.SourceTrees;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.read.TypeReading;
import dev.responds.processor.read.element.KotlinStubs;
import dev.responds.processor.report.Reporter;
import dev.responds.processor.session.BaselineFile;
import dev.responds.processor.session.Brief;
import dev.responds.processor.session.CodeLook;
import dev.responds.processor.session.FormerFindings;
import dev.responds.processor.session.Messages;
import dev.responds.processor.session.TypeIndex;
import dev.responds.processor.suggest.Fixes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Checks the declared responses and writes the builders.
 *
 * <p>Each round it reads the new types and writes one class of builders for each that has
 * endpoints, right or wrong, so that code which uses a builder compiles. In the last round, when
 * every generated type is there, it reads again what was incomplete, asks the {@link RuleBook}, and
 * reports errors. Any earlier, they would stop other processors, and javac would name their missing
 * classes instead. The rest is reported when the class files are there, and the code that they have
 * has been looked at; where nobody tells when that is, it is reported at once.
 *
 * <p>From here the way goes to {@link ApiReader} (elements to model), {@link RuleBook} (model to
 * findings), {@link BuilderWriter} (model to source) and {@link Reporter} (findings to messages).
 * {@link ReferenceProcessor} publishes the same as a page.
 */
@AutoService(Processor.class)
public final class RespondsProcessor extends RoundProcessor {

  /** What the compiler has not understood may be there. */
  private static final Set<String> OF_ABSENCE =
      Set.of("no-endpoint", "endpoint-without-routing", "invalid-endpoint-name");

  private final Set<Finding> reported = new HashSet<>();
  private @Nullable BuilderWriter writer;
  private @Nullable Messages messages;
  private @Nullable FormerFindings former;
  private @Nullable SourceTrees trees;
  private @Nullable FindingsLog log;
  private @Nullable Fixes fixes;
  private @Nullable BaselineFile baseline;
  private int baselined;

  @Override
  boolean isIsolating() {
    return true;
  }

  @Override
  void visit(TypeElement type, TypeReading reading) {
    if (!options().builders()) {
      return;
    }
    List<Endpoint> built = new ArrayList<>();
    for (Endpoint endpoint : reading.built()) {
      if (FileNames.fit(endpoint)) {
        built.add(endpoint);
      } else {
        failed(FileNames.tooLong(endpoint));
      }
    }
    if (!built.isEmpty()) {
      write(type, built);
    }
  }

  @Override
  void check() {
    if (!compilation().isStanding()) {
      leaveIndex();
    }
    List<Finding> mistakes = mistakes();
    prepareFixes(mistakes);
    if (options().sarif().isPresent()) {
      log = new FindingsLog(processingEnv, compilation(), mistakes);
      if (context().waits()) {
        claim(options().sarif().get());
      }
    }
    if (mistakes.isEmpty() && !compilation().hasAnything()) {
      return;
    }
    readBaseline();
    Messages fromNow = new Messages(compilation().roots(), context().module());
    messages = fromNow;
    guarded(Source.NOWHERE, () -> reporter().reportAll(fromNow.ofFindings(mistakes)));
    if (context().waits()) {
      // As long as the rounds last, the compiler knows places behind any wrapper.
      guarded(Source.NOWHERE, () -> reportErrors(fromNow));
      former = compilation().former(output());
      trees = SourceTrees.of(processingEnv, compilation().judgement().places());
    }
  }

  private void prepareFixes(List<Finding> mistakes) {
    if (options().suggestion().isPresent() && !options().fixes().isEmpty()) {
      List<Source> places = new ArrayList<>(compilation().judgement().places());
      for (Finding mistake : mistakes) {
        places.add(mistake.source());
      }
      fixes =
          Fixes.in(
              processingEnv,
              compilation().roots().names(),
              places,
              context().registry(),
              compilation().rules());
      if (context().waits()) {
        claim(options().suggestion().get());
      }
    }
  }

  private void readBaseline() {
    Optional<Path> file = options().baseline();
    if (file.isPresent()) {
      try {
        baseline = BaselineFile.read(file.get(), options().baselineWritten());
        compilation().leaveOut(baseline);
        List<String> unknown = baseline.unknown(compilation().rules());
        if (!unknown.isEmpty()) {
          failed(
              Finding.warning(
                  "unknown-baseline-entry",
                  Source.NOWHERE,
                  Arguments.of("file", file.get().toString())
                      .and("entry", unknown.get(0))
                      .and("entries", Integer.toString(unknown.size()))));
        }
      } catch (IOException | RuntimeException e) {
        failed(baselineMistake("unreadable", file.get(), e));
      }
    }
  }

  private static Finding baselineMistake(String variant, Path file, Exception cause) {
    return Finding.misuse(
        "baseline-not-written",
        variant,
        Source.NOWHERE,
        Arguments.of("file", file.toString()).and("cause", cause.toString()));
  }

  /** A build must not fail because of what was mended, so that a file that cannot be is left. */
  private void writeBaseline(CodeLook look) {
    if (baseline != null && !isBroken() && !compilation().isUnsure()) {
      try {
        baselined =
            baseline.write(
                compilation().judgement().found(), compilation().rules(), isLookedAt(look));
      } catch (IOException | RuntimeException e) {
        if (options().baselineWritten()) {
          failed(baselineMistake("", options().baseline().orElseThrow(), e));
        }
      }
    }
  }

  private boolean isLookedAt(CodeLook look) {
    return context().waits() && look.isWhole();
  }

  /**
   * An error stops javac before it writes class files. If it came later, a build tool would take
   * those that are there for right.
   */
  private void reportErrors(Messages fromNow) {
    List<Verdict> errors = fromNow.ofVerdicts(compilation().errorsWhateverIsSent());
    errors.forEach(error -> reported.add(error.finding()));
    reporter().report(errors);
  }

  @Override
  void conclude() {
    if (messages != null) {
      notLookedAt(look()).ifPresent(reporter()::tell);
      List<Verdict> rest = new ArrayList<>();
      for (Verdict verdict : messages.ofVerdicts(compilation().judgement().told())) {
        if (!reported.contains(verdict.finding())) {
          rest.add(verdict);
          withdrawIfWrong(verdict);
        }
      }
      Brief brief = Brief.of(rest, options().notes());
      guarded(Source.NOWHERE, () -> reporter().report(brief.printed()));
      reportOthers(messages);
      if (reported.isEmpty()) {
        writeBaseline(look());
      }
      if (options().summary() && reported.isEmpty() && compilation().hasApi()) {
        summarize(brief);
      }
    }
    writeLog();
    if (fixes != null) {
      byte[] diff = fixes.diff(compilation().judgement().found(), mistakes(), options().fixes());
      write(options().suggestion().orElseThrow(), diff);
    }
  }

  private void reportOthers(Messages told) {
    if (former != null) {
      List<Verdict> others =
          told.ofOthers(compilation().judgement().told(), compilation().answering(), former);
      others.forEach(this::withdrawIfWrong);
      guarded(Source.NOWHERE, () -> reporter().reportOthers(others));
    }
  }

  /** Written also where nothing was found: what was there before is mended then. */
  private void writeLog() {
    if (log != null) {
      FindingsLog findings = log;
      List<Finding> others = new ArrayList<>(failures());
      if (messages != null) {
        notLookedAt(look()).ifPresent(others::add);
      }
      Messages told =
          messages == null ? new Messages(compilation().roots(), context().module()) : messages;
      write(
          options().sarif().orElseThrow(),
          out -> findings.write(told, others, processingEnv.getLocale(), out));
    }
  }

  /** It is about the module as a whole, whatever this compile has compiled. */
  private void summarize(Brief brief) {
    reporter().tell(compilation().totals(), brief.unprinted(), baselined, options().page());
  }

  /**
   * A build tool that finds the class file of each source takes them for right, and would never
   * show the error again.
   */
  private void withdrawIfWrong(Verdict verdict) {
    if (verdict.stands() && verdict.finding().level() == Severity.ERROR) {
      JavaType controller = verdict.endpoint().handler().controller();
      String folder = controller.packageName().replace('.', '/');
      String name = controller.names().get(0) + ".class";
      output().delete(folder.isEmpty() ? name : folder + "/" + name);
      output().abandon();
    }
  }

  /** Returns what nobody has looked at, so that silence is not taken for proof. */
  private static Optional<Finding> notLookedAt(CodeLook look) {
    if (look.obstacle() != CodeLook.Obstacle.NONE) {
      return Optional.of(notLookedAt("", Arguments.NONE));
    }
    if (look.unread().isEmpty()) {
      return Optional.empty();
    }
    String first = look.unread().firstKey();
    return Optional.of(
        notLookedAt(
            "unread",
            Arguments.of("class", first.replace('/', '.'))
                .and("cause", String.valueOf(look.unread().get(first)))
                .and("classes", Integer.toString(look.unread().size()))));
  }

  private static Finding notLookedAt(String variant, Arguments arguments) {
    return Finding.misuse(
        "code-not-looked-at", variant, Severity.ADVICE, Source.NOWHERE, arguments);
  }

  @Override
  Reporter reporter() {
    return trees == null
        ? super.reporter()
        : Reporter.ofTrees(processingEnv, trees, options().pageName(), options().notes());
  }

  /** Leaves the index for the next compile. */
  private void leaveIndex() {
    TypeIndex next = compilation().next(context().module().elsewhere());
    try {
      if (!next.types().isEmpty()) {
        output().write(TypeIndex.PATH, next.print().getBytes(StandardCharsets.UTF_8));
      } else if (!compilation().index(output()).types().isEmpty()) {
        output().delete(TypeIndex.PATH);
      }
    } catch (IOException | RuntimeException notWritten) {
      output().delete(TypeIndex.PATH);
      failed(
          Finding.warning(
              "index-not-written",
              Source.NOWHERE,
              Arguments.of("file", TypeIndex.PATH).and("cause", notWritten.toString())));
    }
  }

  private List<Finding> lostIndex() {
    List<String> found = compilation().foundAgain(context().module().elsewhere());
    return found.isEmpty()
        ? List.of()
        : List.of(
            Finding.warning(
                "index-lost",
                Source.NOWHERE,
                Arguments.of("class", found.get(0))
                    .and("classes", Integer.toString(found.size()))));
  }

  /** What is wrong with a policy is found once for each type that it holds for. */
  private List<Finding> mistakes() {
    Set<Finding> mistakes = new LinkedHashSet<>(options().mistakes());
    mistakes.addAll(policyMistakes());
    mistakes.addAll(levelMistakes());
    mistakes.addAll(lostIndex());
    for (TypeReading reading : compilation().all()) {
      mistakes.addAll(reading.mistakes());
    }
    mistakes.addAll(compilation().unanswered());
    if (isBroken()) {
      mistakes.removeIf(mistake -> OF_ABSENCE.contains(mistake.id()));
    }
    return onceForKapt(mistakes);
  }

  /** One option of kapt mends all of it. */
  private static List<Finding> onceForKapt(Set<Finding> mistakes) {
    List<Finding> once = new ArrayList<>();
    boolean told = false;
    for (Finding mistake : mistakes) {
      boolean kapt = mistake.id().equals(KotlinStubs.FINDING);
      if (!kapt || !told) {
        once.add(mistake);
      }
      told |= kapt;
    }
    return once;
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
    if (context().policyClass().isEmpty()) {
      return List.of(
          Finding.misuse("missing-policy", Source.NOWHERE, Arguments.of("class", name.get())));
    }
    return reader().hasPolicy(context().policyClass().get())
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
    Optional<SourceFile> file = writer().write(controller, built, type, deciding(type));
    if (file.isPresent()) {
      new GeneratedSources(processingEnv, output())
          .write(file.get())
          .ifPresent(cause -> failed(notWritten(type, name, cause)));
    }
  }

  /**
   * Returns what decides beside the source of a type, and is named in what is generated of it: so
   * build tools know. A class that not every class can name is named by those of its package alone.
   */
  private List<TypeElement> deciding(TypeElement type) {
    return context()
        .policyClass()
        .filter(policy -> sees(type, policy))
        .map(List::of)
        .orElse(List.of());
  }

  private boolean sees(TypeElement type, TypeElement policy) {
    Elements elements = processingEnv.getElementUtils();
    if (elements.getPackageOf(policy).equals(elements.getPackageOf(type))) {
      return isWithout(policy, Modifier.PRIVATE);
    }
    return Objects.equals(elements.getModuleOf(policy), elements.getModuleOf(type))
        && !elements.getPackageOf(policy).isUnnamed()
        && isPublic(policy);
  }

  private static boolean isWithout(TypeElement type, Modifier modifier) {
    Element element = type;
    while (element instanceof TypeElement) {
      if (element.getModifiers().contains(modifier)) {
        return false;
      }
      element = element.getEnclosingElement();
    }
    return true;
  }

  private static boolean isPublic(TypeElement type) {
    Element element = type;
    while (element instanceof TypeElement) {
      if (!element.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
      element = element.getEnclosingElement();
    }
    return true;
  }

  /** Made when the first builder is written: it loads texts that most compiles do not need. */
  private BuilderWriter writer() {
    if (writer == null) {
      writer = new BuilderWriter(context().registry(), options().language());
    }
    return writer;
  }

  private static Finding notWritten(TypeElement type, String name, String reason) {
    Source source = Source.type(type.getQualifiedName().toString());
    return Finding.misuse(
        "builder-not-written", source, Arguments.of("class", name).and("cause", reason));
  }
}
