package dev.responds.processor.suggest;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.RuleBook;
import dev.responds.processor.suggest.Places.Place;
import dev.responds.processor.suggest.Places.Unit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;

/** The declarations that an API lacks, as one diff of its sources. */
public final class Suggestion {

  private static final String PACKAGE_INFO = "package-info.java";

  private final Places places;
  private final ContentTypes contents;
  private final StatusRegistry registry;
  private final RuleBook rules;
  private final boolean replace;

  private Suggestion(
      Places places,
      ContentTypes contents,
      StatusRegistry registry,
      RuleBook rules,
      boolean replace) {
    this.places = places;
    this.contents = contents;
    this.registry = registry;
    this.rules = rules;
    this.replace = replace;
  }

  /**
   * Prepares a suggestion, in the last round of a compile.
   *
   * @param types canonical names of the types that are compiled
   * @param replace whether annotations of other tools go that say nothing more
   */
  public static Suggestion in(
      ProcessingEnvironment environment,
      Collection<String> types,
      StatusRegistry registry,
      RuleBook rules,
      boolean replace) {
    return new Suggestion(
        PlaceTrees.of(environment, types),
        new ContentTypes(environment.getElementUtils()),
        registry,
        rules,
        replace);
  }

  /** Returns the diff, with the characters of each file as they are written there. */
  public byte[] diff(List<Endpoint> endpoints) {
    Map<Source, List<Addition>> additions = new Additions(registry, rules, contents).of(endpoints);
    EditedFiles files = new EditedFiles();
    additions.forEach(
        (element, some) -> {
          Optional<Place> place = places.find(element);
          if (place.isPresent()) {
            files.of(place.get().unit()).add(place.get().position(), some);
          } else if (element.kind() == Source.Kind.PACKAGE) {
            addPackage(element.name(), some, files);
          }
        });
    if (replace) {
      for (Endpoint endpoint : endpoints) {
        replace(endpoint, additions, files);
      }
    }
    return files.diff();
  }

  /** What declarations of our own say as well is said twice. */
  private void replace(
      Endpoint endpoint, Map<Source, List<Addition>> additions, EditedFiles files) {
    Source method = endpoint.handler().source().element();
    Optional<Place> place = places.find(method);
    if (place.isPresent() && !place.get().foreign().isEmpty()) {
      Set<Integer> declared = new TreeSet<>();
      for (DeclaredResponse response : endpoint.responses()) {
        if (!response.foreign()) {
          declared.add(response.status());
        }
      }
      Source type = Source.type(endpoint.handler().controller().canonicalName());
      Source around = Source.packageNamed(endpoint.handler().controller().packageName());
      for (Source element : List.of(method, type, around)) {
        for (Addition addition : additions.getOrDefault(element, List.of())) {
          declared.add(addition.status());
        }
      }
      files.of(place.get().unit()).remove(place.get().foreign(), declared);
    }
  }

  /** Where a package has no such file yet, one comes beside its classes. */
  private void addPackage(String name, List<Addition> additions, EditedFiles files) {
    Optional<Unit> beside = places.anyOf(name);
    if (beside.isEmpty()) {
      return;
    }
    Path folder = Objects.requireNonNull(beside.get().text().path().getParent());
    if (Files.exists(folder.resolve(PACKAGE_INFO))) {
      return;
    }
    Unit unit = new Unit(beside.get().text(), "", List.of(), Set.of());
    DeclarationText text = new DeclarationText(new Names(unit));
    UnifiedDiff diff = new UnifiedDiff();
    for (Addition addition : additions) {
      diff.add(text.of(addition) + "\n");
    }
    diff.add("package " + name + ";\n");
    files.add(folder.resolve(PACKAGE_INFO), diff);
  }
}
