package dev.responds.processor.page;

import dev.responds.contract.catalog.ControllerLink;
import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Severity;
import dev.responds.processor.page.view.Fact;
import dev.responds.processor.page.view.LevelLine;
import dev.responds.processor.page.view.PolicySection;
import dev.responds.processor.page.view.Prose;
import dev.responds.processor.page.view.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Arranges the policies, each once with the controllers that it holds for. */
final class PolicyPart {

  private final Context context;
  private final Texts texts;
  private final ResponsePart responses;
  private final LevelPart levels;

  /** What a policy says, so that two that say the same are one, and where it holds. */
  private record Terms(List<Fact> facts, List<LevelLine> levels, Set<ControllerLink> controllers) {

    boolean same(Terms other) {
      return facts.equals(other.facts) && levels.equals(other.levels);
    }
  }

  PolicyPart(Context context, ResponsePart responses, LevelPart levels) {
    this.context = context;
    this.texts = context.texts();
    this.responses = responses;
    this.levels = levels;
  }

  List<PolicySection> arrange() {
    List<Terms> policies = new ArrayList<>();
    for (Policy policy : context.policies().all()) {
      policies.add(new Terms(facts(policy), levels.of(policy), new LinkedHashSet<>()));
    }
    for (EndpointIndex.Entry entry : context.endpoints()) {
      int number = context.policies().number(entry.endpoint().policy());
      policies.get(number).controllers().add(entry.link().controller());
    }
    List<PolicySection> sections = new ArrayList<>();
    for (Terms terms : merged(policies)) {
      List<ControllerLink> controllers = List.copyOf(terms.controllers());
      sections.add(new PolicySection(terms.facts(), terms.levels(), controllers));
    }
    return sections;
  }

  private static List<Terms> merged(List<Terms> policies) {
    List<Terms> merged = new ArrayList<>();
    for (Terms terms : policies) {
      if (!joins(terms, merged)) {
        merged.add(terms);
      }
    }
    return merged;
  }

  /** Returns whether there is one that says the same, which then holds for all. */
  private static boolean joins(Terms terms, List<Terms> others) {
    for (Terms other : others) {
      if (other.same(terms)) {
        other.controllers().addAll(terms.controllers());
        return true;
      }
    }
    return false;
  }

  private List<Fact> facts(Policy policy) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        fact("allow", policy.allow().isEmpty() ? texts.get("policy.all") : codes(policy.allow())));
    if (!policy.deny().isEmpty()) {
      facts.add(fact("deny", codes(policy.deny())));
    }
    facts.add(new Fact(texts.get("policy.errorBody"), content(policy.errorBody())));
    if (!policy.problemBase().equals(Policy.PROBLEM_BASE)) {
      facts.add(new Fact(texts.get("policy.problemBase"), Prose.code(policy.problemBase())));
    }
    facts.add(new Fact(texts.get("policy.challenge"), challenge(policy.challenge())));
    facts.add(fact("role", texts.of("role", policy.role())));
    if (policy.advice() != Severity.ADVICE) {
      facts.add(fact("advice", texts.of("level", policy.advice())));
    }
    if (!policy.rulesets().isEmpty()) {
      facts.add(new Fact(texts.get("policy.rulesets"), names(policy.rulesets())));
    }
    return facts;
  }

  /** Where nothing else is said, it is what factories send. */
  private Prose content(Body errorBody) {
    return responses.content(errorBody.assumed() ? Body.PROBLEM : errorBody);
  }

  private static Prose names(List<Ruleset> rulesets) {
    List<Prose> names = new ArrayList<>();
    for (Ruleset ruleset : rulesets) {
      names.add(Prose.code(ruleset.name()));
    }
    return Prose.listing(names);
  }

  private Prose challenge(Optional<String> challenge) {
    return challenge.isPresent() ? Prose.code(challenge.get()) : texts.prose("policy.noChallenge");
  }

  private Fact fact(String topic, String text) {
    return new Fact(texts.get("policy." + topic), Prose.of(text));
  }

  private String codes(Collection<Integer> codes) {
    List<String> numbers = new ArrayList<>();
    for (int code : codes) {
      numbers.add(Integer.toString(code));
    }
    return Context.code(numbers);
  }
}
