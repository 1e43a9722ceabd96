package dev.responds.processor.read;

import dev.responds.processor.model.Body;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Pack;
import dev.responds.processor.model.Policy;
import dev.responds.processor.model.Policy.LevelEntry;
import dev.responds.processor.model.Role;
import dev.responds.processor.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads {@code @StatusPolicy} and adds up the policies that hold for a type. Remembers them, so it
 * lives for one round.
 */
final class PolicyReader {

  private record Found(Annotation annotation, Source source) {}

  private final Optional<TypeElement> optionClass;
  private final TypeReader types;
  private final Map<List<Element>, Policy> known = new HashMap<>();

  PolicyReader(Optional<TypeElement> optionClass, TypeReader types) {
    this.optionClass = optionClass;
    this.types = types;
  }

  /** Returns the policy inside these surroundings: the nearest one wins, attribute by attribute. */
  Policy read(List<Element> around) {
    return known.computeIfAbsent(List.copyOf(around), this::addUp);
  }

  /** Returns what the policies inside these surroundings cannot mean. */
  List<Finding> mistakes(List<Element> around) {
    List<Finding> mistakes = new ArrayList<>();
    Stream.concat(around.stream(), optionClass.stream())
        .flatMap(element -> find(element).stream())
        .forEach(
            policy -> {
              addMistakes(policy, "allow", List.of(), mistakes);
              addMistakes(policy, "deny", policy.annotation().integers("allow"), mistakes);
            });
    return mistakes;
  }

  private static void addMistakes(
      Found policy, String attribute, List<Integer> contrary, List<Finding> mistakes) {
    int index = 0;
    for (int status : policy.annotation().integers(attribute)) {
      Source entry = policy.source().entry(attribute, index++);
      if (status < 100 || status > 599) {
        mistakes.add(Finding.misuse("invalid-status", entry, Integer.toString(status)));
      } else if (contrary.contains(status)) {
        mistakes.add(Finding.misuse("contradictory-policy", entry, Integer.toString(status)));
      }
    }
  }

  private Policy addUp(List<Element> around) {
    List<Found> found = new ArrayList<>();
    around.forEach(element -> find(element).ifPresent(found::add));
    optionClass.flatMap(PolicyReader::find).ifPresent(found::add);
    return new Policy(
        codes(found, "allow"),
        codes(found, "deny"),
        nearest(found, policy -> policy.type("errorBody").flatMap(types::body))
            .orElse(Body.PROBLEM),
        nearest(found, policy -> policy.string("challenge").filter(text -> !text.isBlank())),
        levels(found),
        constant(found, "pack").map(Pack::valueOf).orElse(Pack.RFC),
        constant(found, "role").map(Role::valueOf).orElse(Role.ORIGIN));
  }

  private static Optional<Found> find(Element element) {
    int index = 0;
    for (Annotation annotation : Annotation.on(element)) {
      if (annotation.is(Names.STATUS_POLICY)) {
        return Optional.of(new Found(annotation, Places.of(element).annotation(index, -1)));
      }
      index++;
    }
    return Optional.empty();
  }

  private static <T> Optional<T> nearest(
      List<Found> found, Function<Annotation, Optional<T>> attribute) {
    return found.stream()
        .flatMap(policy -> attribute.apply(policy.annotation()).stream())
        .findFirst();
  }

  private static Optional<String> constant(List<Found> found, String attribute) {
    return nearest(found, policy -> policy.constants(attribute).stream().findFirst());
  }

  private static SortedSet<Integer> codes(List<Found> found, String attribute) {
    return new TreeSet<>(
        nearest(
                found,
                policy -> Optional.of(policy.integers(attribute)).filter(list -> !list.isEmpty()))
            .orElse(List.of()));
  }

  private static Map<String, LevelEntry> levels(List<Found> found) {
    Map<String, LevelEntry> levels = new LinkedHashMap<>();
    for (Found policy : found) {
      int index = 0;
      for (String written : policy.annotation().strings("levels")) {
        int equals = written.indexOf('=');
        String rule = equals < 0 ? written : written.substring(0, equals);
        String level = equals < 0 ? "" : written.substring(equals + 1);
        levels.putIfAbsent(
            rule.strip(),
            new LevelEntry(level(level), written, policy.source().entry("levels", index++)));
      }
    }
    return levels;
  }

  private static Optional<Level> level(String name) {
    for (Level level : Level.values()) {
      if (level.name().toLowerCase(Locale.ROOT).equals(name.strip())) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
