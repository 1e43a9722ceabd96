package dev.responds.processor.session;

import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.RuleBook;
import dev.responds.contract.rule.Totals;
import dev.responds.contract.rule.Verdict;
import dev.responds.contract.rule.check.StandardRules;
import dev.responds.processor.kept.CodeChange;
import dev.responds.processor.kept.Past;
import dev.responds.processor.kept.SourceShapes;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.read.TypeReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What one compile knows: its types, what was read of each of them in its round, and again in the
 * last one where more has come to be known since; there too, from class files, the types that this
 * compile leaves as they are; and what the rules say of all that. It has no object of the compiler.
 */
public final class Compilation {

  /** How far a compile has come. */
  enum Phase {
    /** Types are read. */
    READ,
    /** All endpoints are known, and the rules may be asked. */
    CHECKED,
    /** What is known has been published, and may be published again. */
    PUBLISHED,
    /** All processors have left. */
    CLOSED
  }

  private final RootTypes roots = new RootTypes();
  private final Readings readings = new Readings(roots);
  private Phase phase = Phase.READ;
  private int processors;
  private boolean endIsTold;
  private final List<Runnable> conclusions = new ArrayList<>();
  private @Nullable TypeIndex index;
  private @Nullable FormerFindings former;
  private boolean indexLost;
  private Set<String> generated = Set.of();
  private @Nullable CodeLook look;
  private SourceShapes shapes = new SourceShapes();
  private @Nullable Output output;
  private @Nullable Keeper keeper;
  private @Nullable Past past;
  private boolean looked;
  private boolean followed;
  private boolean elsewhereIsRead;
  private Runnable last = () -> {};
  private @Nullable StatusRegistry registry;
  private @Nullable RuleBook rules;
  private @Nullable List<Endpoint> endpoints;
  private @Nullable List<Finding> unanswered;
  private @Nullable List<Endpoint> answering;
  private @Nullable BaselineFile baseline;
  private @Nullable Judgement judgement;

  /** Only {@link Sessions} makes one. */
  Compilation() {}

  void join() {
    processors++;
  }

  /** Closes the compile when its last processor leaves, unless it goes on after the rounds. */
  void leave() {
    processors--;
    if (processors == 0 && !endIsTold) {
      phase = Phase.CLOSED;
    }
  }

  /** Says that the end of the compile will be told, when its class files are there. */
  void expectEnd(SourceShapes shown) {
    endIsTold = true;
    shapes = shown;
  }

  /** Returns what the sources of this compile show; nothing but with a compiler that tells. */
  public SourceShapes shapes() {
    return shapes;
  }

  /** Takes the output that what comes of all sources goes to. */
  public void setOutput(Output lasting) {
    output = lasting;
  }

  /** Returns the output that what comes of all sources goes to, if there is one. */
  public Optional<Output> output() {
    return Optional.ofNullable(output);
  }

  /** Takes what hands on to the next compile, unless there is one. */
  public Keeper keeper(Supplier<Keeper> made) {
    if (keeper == null) {
      keeper = made.get();
    }
    return keeper;
  }

  /** Says that all that an earlier compile has found stands, but for the code of these sources. */
  public void stand(Past left) {
    demand(Phase.READ);
    past = left;
  }

  /**
   * Returns whether all that an earlier compile has found stands. Then this compile knows no other
   * endpoints than those of its sources.
   */
  public boolean isStanding() {
    return past != null;
  }

  /**
   * Returns whether the code of the sources is still to be looked at where all else stands. The
   * processor that asks first looks for both.
   */
  public boolean isToBeFollowed() {
    boolean is = isStanding() && !followed;
    followed = true;
    return is;
  }

  /**
   * Begins again to read, where what the code does has changed more than itself. What was read
   * before stays.
   */
  public void expand() {
    past = null;
    phase = Phase.READ;
    endpoints = null;
    unanswered = null;
    look = null;
    forgetJudgement();
  }

  private void forgetJudgement() {
    answering = null;
    judgement = null;
  }

  /**
   * Returns whether each endpoint of the sources of this compile can be judged without the others:
   * nothing of it is unknown, and all that is found is about its own method.
   */
  public boolean isPlain() {
    for (TypeReading reading : all()) {
      if (reading.incomplete()
          || !reading.unlessAnswered().isEmpty()
          || !reading.unsure().isEmpty()) {
        return false;
      }
    }
    for (Endpoint endpoint : endpoints()) {
      if (!endpoint.waivers().isEmpty() || endpoint.handler().inherited()) {
        return false;
      }
    }
    return judgement().isOfMethods();
  }

  /** Returns whether the end of the compile will be told, when its class files are there. */
  public boolean endIsTold() {
    return endIsTold;
  }

  /**
   * Has something done when the compile ends.
   *
   * @param first whether it may make the compile fail, so that there is nothing to publish
   */
  public void atEnd(Runnable conclusion, boolean first) {
    conclusions.add(first ? 0 : conclusions.size(), conclusion);
  }

  /**
   * Ends the compile.
   *
   * @param written canonical names of the types whose class files it has written
   */
  void end(Set<String> written) {
    generated = Set.copyOf(written);
    if (!isGenerated()) {
      output().ifPresent(Output::abandon);
    }
    try {
      conclusions.forEach(Runnable::run);
      output().ifPresent(Output::finish);
      last.run();
    } finally {
      conclusions.clear();
      last = () -> {};
      phase = Phase.CLOSED;
      if (looked) {
        RecordMethods.forget();
      }
    }
  }

  /** Has something done after all that. */
  public void atLast(Runnable conclusion) {
    last = conclusion;
  }

  /**
   * Returns whether each class of this compile has its class file; otherwise, those that are there
   * may be of an earlier compile.
   */
  public boolean isGenerated() {
    return generated.containsAll(roots.sourceTypes());
  }

  /**
   * Returns what was found in the code, after looking at it for the first time.
   *
   * @param wanted whether to look at all
   * @param policy internal name of the class whose policy holds for everything
   */
  public CodeLook look(
      boolean wanted, CompiledClasses classes, Optional<String> policy, ApiReader reader) {
    if (look == null) {
      look = CodeLook.not(CodeLook.Obstacle.NONE);
      if (wanted && hasApi()) {
        looked = true;
        look = CodeLook.at(classes, isGenerated(), registry(), policy, type -> true);
        if (look.obstacle() == CodeLook.Obstacle.NOT_GENERATED) {
          leaveOpen();
        } else {
          prove(look, reader);
        }
      }
    }
    return look;
  }

  /**
   * Returns what was found in the code that may have changed.
   *
   * @param policy internal name of the class whose policy holds for everything
   */
  public CodeLook look(
      CodeChange change, CompiledClasses classes, Optional<String> policy, ApiReader reader) {
    looked = true;
    look = CodeLook.at(classes, isGenerated(), registry(), policy, change::reaches);
    prove(look, reader);
    return look;
  }

  /** What the code may set or send is not missing as long as nobody can look. */
  private void leaveOpen() {
    List<Endpoint> open = new ArrayList<>();
    for (Endpoint endpoint : endpoints()) {
      open.add(endpoint.proved(Proof.PENDING, List.of()));
    }
    endpoints = List.copyOf(open);
    forgetJudgement();
  }

  /** The rules are asked again, of what is known now. */
  private void prove(CodeLook found, ApiReader reader) {
    if (found.proofs().isEmpty()) {
      return;
    }
    List<Endpoint> proved = new ArrayList<>();
    for (Endpoint endpoint : endpoints()) {
      Proof proof = found.proofs().get(endpoint.handler().qualifiedSignature());
      proved.add(proof == null ? endpoint : reader.proved(endpoint, proof));
    }
    endpoints = List.copyOf(proved);
    forgetJudgement();
  }

  private void demand(Phase latest) {
    if (phase.compareTo(latest) > 0) {
      throw new IllegalStateException("The compile is " + phase + ", and no more " + latest);
    }
  }

  /** Returns the types of this compile. */
  public RootTypes roots() {
    return roots;
  }

  /** Returns what a type says, if it was read already. */
  public Optional<TypeReading> find(String name) {
    return readings.find(name);
  }

  /**
   * Reads what a type says. A type that cannot be read says nothing: the processor that has tried
   * reports the failure, and the other one does not try again.
   */
  public TypeReading read(String name, TypeElement type, ApiReader reader) {
    demand(Phase.READ);
    return readings.read(name, type, reader);
  }

  /**
   * Returns what has to be read again in the last round: what was incomplete or had not seen all
   * types. The processor that asks first reads it for both; the other one gets nothing.
   */
  public List<String> unfinished() {
    List<String> unfinished = readings.unfinished();
    if (!unfinished.isEmpty()) {
      demand(Phase.READ);
    }
    return unfinished;
  }

  /**
   * Returns whether what this compile has only class files of is still to be read. The processor
   * that asks first reads it for both.
   */
  public boolean lacksElsewhere() {
    boolean lacks = !elsewhereIsRead;
    elsewhereIsRead = true;
    return lacks;
  }

  /** Puts what a type says now in place of what it said before. */
  public void replace(String name, TypeReading reading) {
    demand(Phase.READ);
    readings.put(name, reading);
  }

  /** Returns what was read of all types, by their names. */
  public Collection<TypeReading> all() {
    demand(Phase.PUBLISHED);
    return readings.all();
  }

  /** Returns what an earlier compile has left; to be asked before the file is written. */
  public TypeIndex index(Output output) {
    if (index == null) {
      Optional<String> text = output.read(TypeIndex.PATH);
      index = text.isPresent() ? TypeIndex.parse(text.get()) : TypeIndex.EMPTY;
    }
    return index;
  }

  /**
   * Returns what an earlier compile has left, or what can be found of it without its index; to be
   * asked first when the types of the first round are known.
   */
  public TypeIndex index(Output output, Elements elements, CompiledClasses classes) {
    if (index == null && index(output).types().isEmpty()) {
      LostIndex lost = new LostIndex(roots, elements, output, classes);
      if (lost.isLost()) {
        index = lost.found();
        indexLost = true;
      }
    }
    return index(output);
  }

  /**
   * Returns what an earlier compile has found; to be asked first before this one lays claim to the
   * files of which it tells.
   */
  public FormerFindings former(Output output) {
    if (former == null) {
      former = FormerFindings.of(output);
    }
    return former;
  }

  /**
   * Returns the types with endpoints, or that answer for those of others, that were found again
   * without an index.
   *
   * @param elsewhere types that this compile has only class files of
   */
  public List<String> foundAgain(Collection<String> elsewhere) {
    return indexLost ? readings.lasting(elsewhere) : List.of();
  }

  /**
   * Returns what the next compile has to know.
   *
   * @param elsewhere types that this compile has only class files of; one that could not be read
   *     may be read then
   */
  public TypeIndex next(Collection<String> elsewhere) {
    demand(Phase.PUBLISHED);
    return readings.next(elsewhere);
  }

  /** Returns all endpoints; nothing can be read any more after that. */
  public List<Endpoint> endpoints() {
    demand(Phase.PUBLISHED);
    if (endpoints == null) {
      phase = Phase.CHECKED;
      List<Endpoint> all = new ArrayList<>();
      Set<Source> none = new HashSet<>();
      for (Finding finding : unanswered()) {
        none.add(finding.source());
      }
      for (TypeReading reading : all()) {
        for (Endpoint endpoint : reading.endpoints()) {
          if (!none.contains(endpoint.handler().source())) {
            all.add(endpoint);
          }
        }
      }
      endpoints = List.copyOf(all);
    }
    return endpoints;
  }

  /**
   * Returns whether there is an API to tell of. Interfaces that declare nothing may be those of a
   * client.
   */
  public boolean hasApi() {
    if (isStanding()) {
      return true;
    }
    for (Endpoint endpoint : endpoints()) {
      if (endpoint.isDeclared() || !endpoint.handler().abstractMethod()) {
        return true;
      }
    }
    return false;
  }

  /** Returns what is wrong because no type of the module answers for a method. */
  public List<Finding> unanswered() {
    if (unanswered == null) {
      unanswered = !isStanding() && knowsSupertypes() ? Answering.unanswered(all()) : List.of();
    }
    return unanswered;
  }

  /** A class whose interfaces are not all there may answer for any. */
  private boolean knowsSupertypes() {
    for (Source place : readings.unsure()) {
      if (place.kind() == Source.Kind.TYPE) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether there is an API, and nothing about it is left to be seen. */
  public boolean isUnderstood() {
    return hasApi() && isGenerated() && !isUnsure() && unanswered().isEmpty();
  }

  /** Returns whether the compiler has something to say of an endpoint first. */
  public boolean isUnsure() {
    return !readings.unsure().isEmpty();
  }

  /** Returns the endpoints that answer requests. */
  public List<Endpoint> answering() {
    if (answering == null) {
      answering = Answering.among(endpoints(), all());
    }
    return answering;
  }

  /** Says that everything has been published, for the first time or again. */
  public void published() {
    demand(Phase.PUBLISHED);
    if (endpoints == null) {
      throw new IllegalStateException("Nothing is known yet");
    }
    phase = Phase.PUBLISHED;
  }

  /** Leaves out what a baseline knows, from all that is told. */
  public void leaveOut(BaselineFile known) {
    demand(Phase.PUBLISHED);
    baseline = known;
    if (judgement != null) {
      judgement = judgement.told(Optional.of(known), this::isSource);
    }
  }

  /** Returns what the rules say of all endpoints, as they are known now. */
  public Judgement judgement() {
    demand(Phase.PUBLISHED);
    if (judgement == null) {
      judgement =
          Judgement.of(
              endpoints(),
              rules(),
              declares(),
              readings.unsure(),
              Optional.ofNullable(baseline),
              this::isSource);
    }
    return judgement;
  }

  /** Returns the errors that nothing in the code can disprove. */
  public List<Verdict> errorsWhateverIsSent() {
    IdentityHashMap<Endpoint, Set<List<Object>>> found = new IdentityHashMap<>();
    List<Verdict> certain = new ArrayList<>();
    for (Verdict verdict : judgement().told()) {
      Finding finding = verdict.finding();
      if (verdict.stands()
          && finding.level() == Severity.ERROR
          && found
              .computeIfAbsent(verdict.endpoint(), this::foundWhateverIsSent)
              .contains(List.of(finding.id(), finding.status()))) {
        certain.add(verdict);
      }
    }
    return certain;
  }

  /** Judges an endpoint once, however many errors it has: each of many would ask all rules. */
  private Set<List<Object>> foundWhateverIsSent(Endpoint endpoint) {
    Set<List<Object>> found = new HashSet<>();
    Endpoint open = endpoint.proved(Proof.PENDING, List.of());
    for (Verdict verdict : rules().judge(List.of(open), declares())) {
      found.add(List.of(verdict.finding().id(), verdict.finding().status()));
    }
    return found;
  }

  /** Returns what the rules find at each of the endpoints that answer requests. */
  public List<Verdict> verdictsOfAnswering() {
    return judgement().of(answering());
  }

  private boolean isSource(Endpoint endpoint) {
    return roots.isSource(endpoint.handler().controller().canonicalName());
  }

  /** Returns whether any endpoint of the module declares something. */
  public boolean declares() {
    return past != null ? past.declares() : RuleBook.declaresAny(endpoints());
  }

  /** Returns the API in numbers. */
  public Totals totals() {
    return past != null
        ? past.totals()
        : Totals.of(new EndpointIndex(answering()).endpoints(), verdictsOfAnswering());
  }

  /** Returns whether there is anything that the rules may be asked about. */
  public boolean hasAnything() {
    return isStanding() || !endpoints().isEmpty();
  }

  public StatusRegistry registry() {
    if (registry == null) {
      registry = StatusRegistry.load();
    }
    return registry;
  }

  public RuleBook rules() {
    if (rules == null) {
      rules = StandardRules.book(registry());
    }
    return rules;
  }
}
