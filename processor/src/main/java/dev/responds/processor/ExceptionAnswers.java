package dev.responds.processor;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.AnsweringException;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.ResponseNames;
import dev.responds.contract.model.Source;
import dev.responds.processor.builder.AnswerWriter;
import dev.responds.processor.builder.MissingAccessor;
import dev.responds.processor.builder.SourceFile;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.read.TypeReading;
import dev.responds.processor.read.element.GeneratedTypes;
import dev.responds.processor.session.Compilation;
import dev.responds.processor.session.CompiledModule;
import dev.responds.processor.session.Output;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The classes that answer exceptions as these declare, one a package and framework. They are
 * written in the round that brings the exceptions, because what is generated in the last one is no
 * bean of anybody. An incremental compile writes them anew, with exceptions of class files.
 */
final class ExceptionAnswers {

  /** How exceptions that are answered at one place are called: the package and the framework. */
  private record Place(String packageName, Framework framework) implements Comparable<Place> {

    String className() {
      String prefix = packageName.isEmpty() ? "" : packageName + ".";
      return prefix + ResponseNames.answers(framework);
    }

    @Override
    public int compareTo(Place other) {
      return className().compareTo(other.className());
    }
  }

  private static final List<Framework> CALLING = List.of(Framework.SPRING, Framework.JAKARTA);

  private final Set<String> answered = new HashSet<>();
  private final StatusRegistry registry;
  private final Locale language;
  private @Nullable AnswerWriter writer;

  /** How many types were known when it was written last; a build tool may hand over none. */
  private int types = -1;

  ExceptionAnswers(StatusRegistry registry, Locale language) {
    this.registry = registry;
    this.language = language;
  }

  /** Writes what the types of this round call for, and returns what is wrong with it. */
  List<Finding> write(
      ApiReader reader,
      Compilation compilation,
      CompiledModule module,
      Output output,
      ProcessingEnvironment environment) {
    if (types == compilation.roots().names().size()) {
      return List.of();
    }
    boolean first = types < 0;
    types = compilation.roots().names().size();
    Elements elements = environment.getElementUtils();
    List<Endpoint> endpoints = endpoints(reader, compilation, module, elements);
    List<Finding> mistakes = new ArrayList<>();
    Set<String> written = new TreeSet<>();
    GeneratedSources sources = new GeneratedSources(environment, output);
    for (Map.Entry<Place, List<AnsweringException>> entry : places(reader, endpoints).entrySet()) {
      Place place = entry.getKey();
      List<MissingAccessor> missing = new ArrayList<>();
      int firstOfAll = reader.firstOfAll(place.framework());
      Optional<SourceFile> file =
          writer()
              .write(
                  entry.getValue(),
                  firstOfAll,
                  origins(place, entry.getValue(), elements),
                  missing);
      for (MissingAccessor accessor : missing) {
        if (accessor.exception().demanded()) {
          mistakes.add(finding(accessor));
        }
      }
      if (file.isPresent()) {
        written.add(place.className());
        sources.write(file.get()).ifPresent(cause -> mistakes.add(notWritten(file.get(), cause)));
      }
    }
    if (first && !compilation.index(output).types().isEmpty()) {
      withdraw(module, written, sources, elements, output);
    }
    return mistakes;
  }

  /** Those of class files count as well: they call the same handlers. */
  private static List<Endpoint> endpoints(
      ApiReader reader, Compilation compilation, CompiledModule module, Elements elements) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (TypeReading reading : compilation.all()) {
      endpoints.addAll(reading.endpoints());
    }
    for (String name : module.elsewhere()) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && compilation.find(name).isEmpty()) {
        endpoints.addAll(compilation.read(name, type, reader).endpoints());
      }
    }
    return endpoints;
  }

  private Map<Place, List<AnsweringException>> places(ApiReader reader, List<Endpoint> endpoints) {
    Map<Place, List<AnsweringException>> places = new TreeMap<>();
    for (Framework framework : CALLING) {
      if (isCalling(framework, endpoints)) {
        for (AnsweringException exception : reader.answers(endpoints, framework)) {
          if (answered.add(framework + " " + exception.type().canonicalName())) {
            places
                .computeIfAbsent(
                    new Place(exception.packageName(), framework), key -> new ArrayList<>())
                .add(exception);
          }
        }
      }
    }
    return places;
  }

  /** Interfaces alone may be those of a client. */
  private static boolean isCalling(Framework framework, List<Endpoint> endpoints) {
    for (Endpoint endpoint : endpoints) {
      if (endpoint.handler().framework() == framework && !endpoint.handler().abstractMethod()) {
        return true;
      }
    }
    return false;
  }

  private static List<Element> origins(
      Place place, List<AnsweringException> exceptions, Elements elements) {
    List<Element> origins = new ArrayList<>();
    for (AnsweringException exception : exceptions) {
      TypeElement type = elements.getTypeElement(exception.type().canonicalName());
      if (type != null) {
        origins.add(type);
      }
    }
    PackageElement around = elements.getPackageElement(place.packageName());
    if (around != null) {
      origins.add(around);
    }
    return origins;
  }

  private static Finding notWritten(SourceFile file, String cause) {
    return Finding.misuse(
        "builder-not-written",
        Source.NOWHERE,
        Arguments.of("class", file.qualifiedName()).and("cause", cause));
  }

  /** Points at the header field if the declaration names it, and else at the declaration. */
  private static Finding finding(MissingAccessor missing) {
    Source place = missing.exception().response().place();
    List<HeaderField> headers = missing.exception().response().headers();
    for (int i = 0; i < headers.size(); i++) {
      if (headers.get(i).name().equalsIgnoreCase(missing.field())) {
        place = place.entry("headers", i);
      }
    }
    boolean content = missing.field().isEmpty();
    return Finding.misuse(
        "answer-without-accessor",
        content ? "content" : "",
        content ? place.at("body") : place,
        Arguments.of("class", missing.exception().type().display())
            .and("field", missing.field())
            .and("accessor", missing.wanted()));
  }

  /**
   * Removes what an earlier compile has left: all of it where handlers answer by now, and else what
   * is not written again, such as the mapper of an exception that is gone. A server that looks for
   * mappers among the class files would find it.
   */
  private static void withdraw(
      CompiledModule module,
      Set<String> written,
      GeneratedSources sources,
      Elements elements,
      Output output) {
    Set<String> packages = new TreeSet<>();
    for (String name : module.possibleAdvices()) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        packages.add(elements.getPackageOf(type).getQualifiedName().toString());
      }
    }
    for (String packageName : packages) {
      for (Framework framework : CALLING) {
        Place place = new Place(packageName, framework);
        String name = ResponseNames.answers(framework);
        if (output.has(packageName, name + ".class") && !sources.hasLeft(place.className())) {
          TypeElement left = elements.getTypeElement(place.className());
          if (left != null && GeneratedTypes.isMarked(left)) {
            deleteNested(left, elements, output);
            if (!written.contains(place.className())) {
              deleteClass(left, elements, output);
              output.deleteSource(packageName, name + ".java");
            }
          }
        }
      }
    }
  }

  private static void deleteNested(TypeElement type, Elements elements, Output output) {
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      deleteNested(nested, elements, output);
      deleteClass(nested, elements, output);
    }
  }

  private static void deleteClass(TypeElement type, Elements elements, Output output) {
    output.delete(elements.getBinaryName(type).toString().replace('.', '/') + ".class");
  }

  private AnswerWriter writer() {
    if (writer == null) {
      writer = new AnswerWriter(registry, language);
    }
    return writer;
  }
}
