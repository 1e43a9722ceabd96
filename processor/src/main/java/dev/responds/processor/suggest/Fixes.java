package dev.responds.processor.suggest;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.Change;
import dev.responds.contract.rule.CodeFixes;
import dev.responds.contract.rule.RuleBook;
import dev.responds.contract.rule.Verdict;
import dev.responds.processor.place.Position;
import dev.responds.processor.place.PositionTrees;
import dev.responds.processor.place.SourceTrees;
import dev.responds.processor.suggest.Places.Place;
import dev.responds.processor.suggest.Places.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The fixes of findings that apply themselves, as one diff of the sources. */
public final class Fixes {

  private static final Set<String> OURS = Set.of("Responds", "Waive", "RuleLevel");

  /** Where an annotation begins, in characters from the beginning of its file. */
  private record Written(Unit unit, int start) {}

  private final Places places;
  private final PositionTrees positions;
  private final Additions additions;
  private final Set<String> constants;
  private final ContentTypes contents;

  private Fixes(
      Places places,
      PositionTrees positions,
      Additions additions,
      Set<String> constants,
      ContentTypes contents) {
    this.places = places;
    this.positions = positions;
    this.additions = additions;
    this.constants = constants;
    this.contents = contents;
  }

  /**
   * Prepares the fixes, in the last round of a compile.
   *
   * @param types canonical names of the types that are compiled
   * @param elements what findings may be about, besides
   */
  public static Fixes in(
      ProcessingEnvironment environment,
      Collection<String> types,
      Collection<Source> elements,
      StatusRegistry registry,
      RuleBook rules) {
    List<Source> sources = new ArrayList<>(elements);
    types.forEach(type -> sources.add(Source.type(type)));
    ContentTypes contents = new ContentTypes(environment.getElementUtils());
    return new Fixes(
        PlaceTrees.of(environment, types),
        new PositionTrees(environment, SourceTrees.of(environment, sources)),
        new Additions(registry, rules, contents),
        constants(environment.getElementUtils()),
        contents);
  }

  /** Older versions of Spring do not have them all. */
  private static Set<String> constants(Elements elements) {
    Set<String> constants = new TreeSet<>();
    TypeElement statuses = elements.getTypeElement("org.springframework.http.HttpStatus");
    if (statuses != null) {
      for (Element each : statuses.getEnclosedElements()) {
        constants.add(each.getSimpleName().toString());
      }
    }
    return constants;
  }

  /**
   * Returns the diff, with the characters of each file as they are written there.
   *
   * @param verdicts what the rules find; what is waived stays
   * @param mistakes what is wrong with the use of Responds itself
   * @param rules ids of those that are to be mended
   */
  public byte[] diff(List<Verdict> verdicts, List<Finding> mistakes, Set<String> rules) {
    EditedFiles files = new EditedFiles();
    Map<Source, SortedMap<Integer, Addition>> declared = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      if (verdict.stands() && rules.contains(verdict.finding().id())) {
        for (Change change : CodeFixes.of(verdict.finding())) {
          if (change instanceof Change.Declare declare) {
            declare(declare, verdict.endpoint(), declared);
          } else {
            mend(change, verdict.finding(), files);
          }
        }
      }
    }
    for (Finding mistake : mistakes) {
      if (rules.contains(mistake.id())) {
        CodeFixes.of(mistake).forEach(change -> mend(change, mistake, files));
      }
    }
    declared.forEach(
        (element, some) -> {
          Optional<Place> place = places.find(element);
          if (place.isPresent()) {
            files.of(place.get().unit()).add(place.get().position(), some.values());
          }
        });
    return files.diff();
  }

  private void declare(
      Change.Declare declare,
      Endpoint endpoint,
      Map<Source, SortedMap<Integer, Addition>> declared) {
    for (DeclaredResponse response : endpoint.responses()) {
      if (isWritten(response) && response.status() == declare.status()) {
        return;
      }
    }
    Source place =
        declare.onType()
            ? Source.type(endpoint.handler().controller().canonicalName())
            : endpoint.handler().source().element();
    Addition found =
        endpoint.proof().proves(declare.status())
            ? additions.found(declare.status(), endpoint)
            : Additions.bare(declare.status());
    declared
        .computeIfAbsent(place, element -> new TreeMap<>())
        .put(declare.status(), declare.around() ? found.sentAround() : found);
  }

  /** What an exception has brought along was declared by nobody. */
  private static boolean isWritten(DeclaredResponse response) {
    return !response.foreign() && response.source().annotation() >= 0;
  }

  private void mend(Change change, Finding finding, EditedFiles files) {
    Optional<Written> place = annotation(finding.source());
    if (place.isPresent()) {
      EditedFile file = files.of(place.get().unit());
      int start = place.get().start();
      file.annotation(start)
          .filter(text -> isMeant(change, text))
          .ifPresent(text -> mend(change, finding, start, text, file));
    }
  }

  /** What others have written for other tools is theirs. */
  private static boolean isMeant(Change change, AnnotationText text) {
    return change instanceof Change.RenameConstant
        ? text.simpleName().equals("ResponseStatus")
        : OURS.contains(text.simpleName());
  }

  /** Returns where an annotation is written, for a place that is one or inside of one. */
  private Optional<Written> annotation(Source source) {
    return written(source).or(() -> written(source.around()));
  }

  private Optional<Written> written(Source place) {
    Optional<Position> position = positions.find(place);
    Optional<Unit> unit = position.flatMap(found -> places.in(found.file()));
    if (unit.isEmpty() || position.isEmpty()) {
      return Optional.empty();
    }
    SourceText text = unit.get().text();
    int start = text.position(position.get().line(), position.get().column());
    return start >= 0 && text.text().charAt(start) == '@'
        ? Optional.of(new Written(unit.get(), start))
        : Optional.empty();
  }

  private void mend(
      Change change, Finding finding, int start, AnnotationText written, EditedFile file) {
    if (change instanceof Change.Remove) {
      file.remove(start, written, List.of(written.simpleName()));
    } else if (change instanceof Change.Assign assign) {
      written.assign(assign.attribute(), named(assign.code(), file.names()));
    } else if (change instanceof Change.Complete complete) {
      if (written.value(complete.attribute()).isEmpty()) {
        written.assign(complete.attribute(), complete.code());
      }
    } else if (change instanceof Change.AssignClass assign) {
      contents
          .find(assign.canonicalName(), file.packageName())
          .ifPresent(type -> written.assign(assign.attribute(), file.names().of(type) + ".class"));
    } else if (change instanceof Change.Append append) {
      for (String field : append.fields()) {
        if (!written.lists(append.attribute(), isField(field))) {
          written.append(append.attribute(), '"' + field + '"');
        }
      }
    } else if (change instanceof Change.Unset unset) {
      unset.attributes().forEach(written::unset);
    } else if (change instanceof Change.Drop drop) {
      for (String field : drop.fields()) {
        written.drop(drop.attribute(), isField(field));
      }
    } else if (change instanceof Change.RenameField rename) {
      written.rename(
          rename.attribute(), isField(rename.from()), rename.from().length(), rename.to());
    } else if (change instanceof Change.RenameWord rename) {
      written.renameInValue(
          rename.attribute(), isField(rename.field()), rename.from(), rename.to());
    } else if (change instanceof Change.RenameConstant rename) {
      if (constants.contains(rename.to())) {
        renameConstant(finding.source().attribute(), rename.to(), written);
      }
    }
  }

  private static String named(String code, Names names) {
    int dot = code.indexOf('.');
    boolean ours = code.startsWith("SentBy.");
    return ours ? names.ours(code.substring(0, dot)) + code.substring(dot) : code;
  }

  private static Predicate<String> isField(String name) {
    return line -> {
      int colon = line.indexOf(':');
      String field = colon < 0 ? line : line.substring(0, colon);
      return field.stripTrailing().equalsIgnoreCase(name);
    };
  }

  /** One that is imported by its own name would have to be imported anew. */
  private static void renameConstant(String attribute, String to, AnnotationText written) {
    String name = attribute.isEmpty() ? "value" : attribute;
    Optional<String> constant = written.value(name);
    if (constant.isPresent() && constant.get().matches("[\\w.]+\\.\\w+")) {
      String type = constant.get().substring(0, constant.get().lastIndexOf('.') + 1);
      written.assign(name, type + to);
    }
  }
}
