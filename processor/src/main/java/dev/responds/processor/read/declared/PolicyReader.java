package dev.responds.processor.read.declared;

import dev.responds.contract.http.FieldGrammar;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.ProblemType;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.TypeReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads {@code @StatusPolicy} and adds up the policies that hold for a type. Remembers them, so it
 * lives for one round.
 */
public final class PolicyReader {

  private static final String CHALLENGE = "challenge";
  private static final String PROBLEM_BASE = "problemBase";

  private final Optional<TypeElement> optionClass;
  private final PolicyFinder finder;
  private final TypeReader types;
  private final Map<List<Element>, Policy> known = new HashMap<>();

  public PolicyReader(
      Optional<TypeElement> optionClass,
      Annotations annotations,
      AnnotationGraph graph,
      TypeReader types,
      ModuleTypes module) {
    this.optionClass = optionClass;
    this.finder = new PolicyFinder(annotations, graph, module);
    this.types = types;
  }

  /** Returns whether an element carries a policy, by itself or by a ruleset. */
  public boolean isOn(Element element) {
    return !finder.on(element).isEmpty();
  }

  /** Returns the policy inside these surroundings: the nearest one wins, attribute by attribute. */
  public Policy read(List<Element> around) {
    Policy policy = known.get(around);
    if (policy == null) {
      policy = addUp(find(around));
      known.put(List.copyOf(around), policy);
    }
    return policy;
  }

  /** Returns what the policies inside these surroundings cannot mean. */
  public List<Finding> mistakes(List<Element> around) {
    List<Finding> mistakes = new ArrayList<>();
    for (PlacedPolicy policy : find(around)) {
      addMistakes(policy, "allow", List.of(), mistakes);
      addMistakes(policy, "deny", policy.annotation().integers("allow"), mistakes);
      addMistakesOfExceptions(policy, mistakes);
      Optional<String> base = written(policy, PROBLEM_BASE);
      if (base.isPresent() && !ProblemType.isBase(base.get())) {
        mistakes.add(
            Finding.misuse(
                "invalid-problem-type",
                policy.at(PROBLEM_BASE),
                Arguments.of("written", base.get())));
      }
      Optional<String> challenge = written(policy, CHALLENGE);
      if (challenge.isPresent() && !FieldGrammar.isChallenge(challenge.get())) {
        mistakes.add(
            Finding.misuse(
                "invalid-challenge",
                policy.at(CHALLENGE),
                Arguments.of("written", challenge.get())));
      }
    }
    return mistakes;
  }

  private static void addMistakesOfExceptions(PlacedPolicy policy, List<Finding> mistakes) {
    int index = 0;
    for (Annotation entry : policy.annotation().annotations("exceptions")) {
      Source place = policy.entry("exceptions", index++).at("status");
      Optional<Integer> status = entry.integer("status");
      if (status.isPresent() && !isStatus(status.get())) {
        Arguments written = Arguments.of("written", Integer.toString(status.get()));
        mistakes.add(Finding.misuse("invalid-status", place, written));
      }
    }
  }

  private static boolean isStatus(int code) {
    return code >= 100 && code <= 599;
  }

  private static void addMistakes(
      PlacedPolicy policy, String attribute, List<Integer> contrary, List<Finding> mistakes) {
    int index = 0;
    for (int status : policy.annotation().integers(attribute)) {
      Source entry = policy.entry(attribute, index++);
      Arguments written = Arguments.of("written", Integer.toString(status));
      if (!isStatus(status)) {
        mistakes.add(Finding.misuse("invalid-status", entry, written));
      } else if (contrary.contains(status)) {
        mistakes.add(Finding.misuse("contradictory-policy", entry, written));
      }
    }
  }

  private Policy addUp(List<PlacedPolicy> found) {
    return new Policy(
        codes(found, "allow"),
        codes(found, "deny"),
        errorBody(found),
        text(found, PROBLEM_BASE).filter(ProblemType::isBase).orElse(Policy.PROBLEM_BASE),
        text(found, CHALLENGE),
        levels(found),
        rulesets(found),
        constant(found, "advice", Severity.values(), Severity.ADVICE),
        constant(found, "role", Role.values(), Role.ORIGIN));
  }

  /** Returns the policies, the nearest first; those of the option are the farthest. */
  private List<PlacedPolicy> find(List<Element> around) {
    List<PlacedPolicy> found = new ArrayList<>();
    for (Element element : around) {
      found.addAll(finder.on(element));
    }
    if (optionClass.isPresent()) {
      found.addAll(finder.on(optionClass.get()));
    }
    return found;
  }

  private Body errorBody(List<PlacedPolicy> found) {
    for (PlacedPolicy policy : found) {
      for (TypeMirror literal : policy.annotation().types("errorBody")) {
        Optional<Body> body = types.body(literal);
        if (body.isPresent()) {
          return body.get();
        }
      }
    }
    return Body.ASSUMED_PROBLEM;
  }

  private static Optional<String> text(List<PlacedPolicy> found, String attribute) {
    for (PlacedPolicy policy : found) {
      Optional<String> text = written(policy, attribute);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> written(PlacedPolicy policy, String attribute) {
    return policy.annotation().string(attribute).filter(text -> !text.isBlank());
  }

  private static <E extends Enum<E>> E constant(
      List<PlacedPolicy> found, String attribute, E[] known, E otherwise) {
    for (PlacedPolicy policy : found) {
      Optional<E> constant = policy.annotation().constant(attribute, known);
      if (constant.isPresent()) {
        return constant.get();
      }
    }
    return otherwise;
  }

  private static SortedSet<Integer> codes(List<PlacedPolicy> found, String attribute) {
    for (PlacedPolicy policy : found) {
      List<Integer> codes = policy.annotation().integers(attribute);
      if (!codes.isEmpty()) {
        return new TreeSet<>(codes);
      }
    }
    return new TreeSet<>();
  }

  private static Map<LevelKey, LevelEntry> levels(List<PlacedPolicy> found) {
    Map<LevelKey, LevelEntry> levels = new LinkedHashMap<>();
    for (PlacedPolicy policy : found) {
      if (policy.isOwn()) {
        addAbsent(policy.levels(), levels);
      }
    }
    return levels;
  }

  private static void addAbsent(
      Map<LevelKey, LevelEntry> farther, Map<LevelKey, LevelEntry> levels) {
    for (Map.Entry<LevelKey, LevelEntry> level : farther.entrySet()) {
      levels.putIfAbsent(level.getKey(), level.getValue());
    }
  }

  private static List<Ruleset> rulesets(List<PlacedPolicy> found) {
    List<Ruleset> rulesets = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (PlacedPolicy policy : found) {
      if (!policy.isOwn() && names.add(policy.ruleset())) {
        rulesets.add(new Ruleset(policy.ruleset(), policy.levels()));
      }
    }
    return rulesets;
  }
}
