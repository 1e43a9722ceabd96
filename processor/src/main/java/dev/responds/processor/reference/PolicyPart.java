package dev.responds.processor.reference;

import dev.responds.processor.model.Body;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Policy;
import dev.responds.processor.reference.view.ControllerLink;
import dev.responds.processor.reference.view.Fact;
import dev.responds.processor.reference.view.LevelLine;
import dev.responds.processor.reference.view.PolicySection;
import dev.responds.processor.reference.view.Prose;
import dev.responds.processor.reference.view.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Arranges the policies, each once with the controllers that it holds for. */
final class PolicyPart {

  private final Context context;
  private final Texts texts;
  private final LevelPart levels;

  /** What a policy says, so that two that say the same are one. */
  private record Terms(List<Fact> facts, List<LevelLine> levels) {}

  PolicyPart(Context context, LevelPart levels) {
    this.context = context;
    this.texts = context.texts();
    this.levels = levels;
  }

  List<PolicySection> arrange() {
    List<Set<ControllerLink>> controllers = new ArrayList<>();
    context.policies().all().forEach(policy -> controllers.add(new LinkedHashSet<>()));
    context
        .endpoints()
        .forEach(
            (endpoint, link) ->
                controllers
                    .get(context.policies().number(endpoint.policy()))
                    .add(link.controller()));
    Map<Terms, Set<ControllerLink>> holders = new LinkedHashMap<>();
    for (Policy policy : context.policies().all()) {
      holders
          .computeIfAbsent(
              new Terms(facts(policy), levels.of(policy)), terms -> new LinkedHashSet<>())
          .addAll(controllers.get(context.policies().number(policy)));
    }
    List<PolicySection> sections = new ArrayList<>();
    holders.forEach(
        (terms, holding) ->
            sections.add(new PolicySection(terms.facts(), terms.levels(), List.copyOf(holding))));
    return sections;
  }

  private List<Fact> facts(Policy policy) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        fact("allow", policy.allow().isEmpty() ? texts.get("policy.all") : codes(policy.allow())));
    if (!policy.deny().isEmpty()) {
      facts.add(fact("deny", codes(policy.deny())));
    }
    facts.add(new Fact(texts.get("policy.errorBody"), content(policy.errorBody())));
    facts.add(
        new Fact(
            texts.get("policy.challenge"),
            policy
                .challenge()
                .map(Prose::code)
                .orElseGet(() -> Prose.of(texts.get("policy.noChallenge")))));
    facts.add(fact("role", texts.of("role", policy.role())));
    facts.add(fact("pack", Context.code(List.of(policy.pack().name().toLowerCase(Locale.ROOT)))));
    return facts;
  }

  private Prose content(Body body) {
    return body.type()
        .map(JavaType::display)
        .map(Prose::code)
        .orElseGet(() -> Prose.of(texts.of("body", body.kind())));
  }

  private Fact fact(String topic, String text) {
    return new Fact(texts.get("policy." + topic), Prose.of(text));
  }

  private String codes(Collection<Integer> codes) {
    return Context.code(codes.stream().map(String::valueOf).toList());
  }
}
