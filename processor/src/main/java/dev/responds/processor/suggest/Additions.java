package dev.responds.processor.suggest;

import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.RuleBook;
import dev.responds.contract.rule.Verdict;
import dev.responds.contract.util.Grouping;
import dev.responds.processor.suggest.Addition.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The declarations that an API lacks: what the code of an endpoint sends for certain, and what
 * annotations of other tools say of it unless the code contradicts. What is sent around all methods
 * of a class, or of a package, is declared there.
 */
final class Additions {

  /** What the framework makes of a mistake is no part of a contract. */
  private static final int SERVER_ERROR = 500;

  private static final int FORBIDDEN = 403;

  private static final JavaType NOTHING = JavaType.of("java.lang", "Void");

  private final StatusRegistry registry;
  private final RuleBook rules;

  private final ContentTypes contents;

  Additions(StatusRegistry registry, RuleBook rules, ContentTypes contents) {
    this.registry = registry;
    this.rules = rules;
    this.contents = contents;
  }

  /** Returns them by the element that they go to. */
  Map<Source, List<Addition>> of(Collection<Endpoint> endpoints) {
    Map<Source, SortedMap<Integer, Addition>> wanted = new LinkedHashMap<>();
    Map<JavaType, List<Source>> classes = new LinkedHashMap<>();
    for (Endpoint endpoint : endpoints) {
      if (!endpoint.handler().abstractMethod()) {
        Source method = endpoint.handler().source().element();
        SortedMap<Integer, Addition> lacking =
            isDeclaredElsewhere(endpoint) ? Collections.emptySortedMap() : lacking(endpoint);
        if (wanted.put(method, new TreeMap<>(lacking)) == null) {
          Grouping.list(classes, endpoint.handler().controller()).add(method);
        }
      }
    }
    shareInPackages(shareInClasses(classes, wanted), wanted);
    Map<Source, List<Addition>> additions = new LinkedHashMap<>();
    wanted.forEach(
        (place, some) -> {
          if (!some.isEmpty()) {
            additions.put(place, List.copyOf(some.values()));
          }
        });
    return additions;
  }

  /** Declarations of our own on an overridden method would no longer count. */
  private static boolean isDeclaredElsewhere(Endpoint endpoint) {
    return endpoint.handler().inherited() && endpoint.declaresItself();
  }

  private SortedMap<Integer, Addition> lacking(Endpoint endpoint) {
    SortedMap<Integer, Addition> lacking = new TreeMap<>();
    for (int status : endpoint.proof().statuses()) {
      lacking.put(status, found(status, endpoint));
    }
    OptionalInt framework = FrameworkStatus.of(endpoint);
    if (framework.isPresent() && !endpoint.proof().returnsAreKnown()) {
      lacking.putIfAbsent(framework.getAsInt(), bare(framework.getAsInt()));
    }
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.foreign() && !isContradicted(endpoint, response)) {
        lacking.putIfAbsent(response.status(), bare(response.status()));
        lacking.computeIfPresent(
            response.status(), (status, addition) -> said(addition, endpoint, response));
      }
    }
    for (DeclaredResponse response : endpoint.responses()) {
      if (!response.foreign()) {
        lacking.remove(response.status());
      }
    }
    removeErrors(endpoint, lacking);
    lacking
        .keySet()
        .removeIf(
            status -> status == SERVER_ERROR || registry.find(status).isEmpty() || status < 200);
    return lacking;
  }

  /** What a rule would stop the compile for, somebody has to look at first. */
  private void removeErrors(Endpoint endpoint, SortedMap<Integer, Addition> lacking) {
    List<DeclaredResponse> declared = new ArrayList<>();
    for (DeclaredResponse response : endpoint.responses()) {
      if (!response.foreign()) {
        declared.add(response);
      }
    }
    for (Addition addition : lacking.values()) {
      declared.add(addition.declaredAt(endpoint.handler().source()));
    }
    for (Verdict verdict : rules.check(List.of(endpoint.declaring(declared)))) {
      if (verdict.finding().level() == Severity.ERROR && verdict.finding().status().isPresent()) {
        lacking.remove(verdict.finding().status().getAsInt());
      }
    }
  }

  /** Returns a declaration of what the code sends for certain. */
  Addition found(int status, Endpoint endpoint) {
    Proof proof = endpoint.proof();
    Optional<Status> known = registry.find(status);
    boolean empty = known.isPresent() && known.get().content();
    for (FoundResponse response : proof.certain(status)) {
      empty &= response.content() == FoundResponse.Content.NONE;
    }
    Optional<JavaType> body = empty ? Optional.of(NOTHING) : content(status, endpoint);
    return new Addition(status, "", body, "", Origin.METHOD);
  }

  /** What the return type tells need not be said again. */
  private Optional<JavaType> content(int status, Endpoint endpoint) {
    return endpoint.outcome().payload().kind() == Body.Kind.UNKNOWN
        ? endpoint
            .proof()
            .contentType(status)
            .flatMap(name -> contents.find(name, endpoint.handler().controller().packageName()))
        : Optional.empty();
  }

  /** Returns a declaration of a status of which nothing else is known. */
  static Addition bare(int status) {
    return new Addition(status, "", Optional.empty(), "", Origin.METHOD);
  }

  /**
   * Where all of the code is understood, it does not send what was not found in it; a success is
   * not sent already where all that is returned is understood. Nobody asks for a media type where
   * there is no content.
   */
  private static boolean isContradicted(Endpoint endpoint, DeclaredResponse response) {
    Proof proof = endpoint.proof();
    int status = response.status();
    boolean missing =
        (proof.extent() == Proof.Extent.ALL && !proof.has(status))
            || (status / 100 == 2 && proof.neverReturns(status));
    return (missing && response.sender() != Sender.INFRASTRUCTURE)
        || (!proof.has(status) && FrameworkStatus.neverNegotiates(endpoint, status))
        || FrameworkStatus.prevents(endpoint, response);
  }

  private static Addition said(Addition addition, Endpoint endpoint, DeclaredResponse response) {
    return new Addition(
        addition.status(),
        addition.when().isEmpty() ? response.when() : addition.when(),
        addition.body().isPresent() && !mayBeThrown(addition, endpoint, response)
            ? addition.body()
            : body(endpoint, response),
        addition.mediaType().isEmpty() ? mediaType(response) : addition.mediaType(),
        origin(endpoint, response));
  }

  /** What was not followed may throw the same error with the content that is said of it. */
  private static boolean mayBeThrown(
      Addition addition, Endpoint endpoint, DeclaredResponse response) {
    return endpoint.proof().mayThrow(response.status())
        && response.body().kind() == Body.Kind.CONTENT
        && addition.body().equals(Optional.of(NOTHING));
  }

  /** A permission is often asked for in the method, by code that is not understood. */
  private static Origin origin(Endpoint endpoint, DeclaredResponse response) {
    Proof proof = endpoint.proof();
    if (response.sender() != Sender.INFRASTRUCTURE || proof.proves(response.status())) {
      return Origin.METHOD;
    }
    return response.status() == FORBIDDEN && proof.extent() != Proof.Extent.ALL
        ? Origin.EITHER
        : Origin.AROUND;
  }

  /** What the method returns need not be said again. */
  private static Optional<JavaType> body(Endpoint endpoint, DeclaredResponse response) {
    Optional<JavaType> said =
        response.body().kind() == Body.Kind.CONTENT ? response.body().type() : Optional.empty();
    return said.equals(endpoint.outcome().payload().type()) ? Optional.empty() : said;
  }

  private static String mediaType(DeclaredResponse response) {
    String written = response.mediaType().orElse("");
    return written.contains("json") || written.contains("*") ? "" : written;
  }

  /** Moves what all methods of a class have around them to the class. */
  private static Map<String, List<Source>> shareInClasses(
      Map<JavaType, List<Source>> classes, Map<Source, SortedMap<Integer, Addition>> wanted) {
    Map<String, List<Source>> packages = new LinkedHashMap<>();
    for (Map.Entry<JavaType, List<Source>> type : classes.entrySet()) {
      Source place = Source.type(type.getKey().canonicalName());
      Grouping.list(packages, type.getKey().packageName()).add(place);
      share(type.getValue(), place, wanted);
    }
    return packages;
  }

  private static void shareInPackages(
      Map<String, List<Source>> packages, Map<Source, SortedMap<Integer, Addition>> wanted) {
    for (Map.Entry<String, List<Source>> around : packages.entrySet()) {
      if (!around.getKey().isEmpty()) {
        share(around.getValue(), Source.packageNamed(around.getKey()), wanted);
      }
    }
  }

  /** What only one has stays where it is. */
  private static void share(
      List<Source> places, Source around, Map<Source, SortedMap<Integer, Addition>> wanted) {
    SortedMap<Integer, Addition> shared = new TreeMap<>();
    if (places.size() > 1) {
      for (Addition addition : at(places.get(0), wanted).values()) {
        if ((addition.surrounds() || isShared(places.get(0)))
            && allHave(addition, places, wanted)) {
          shared.put(addition.status(), withText(addition, places, wanted));
        }
      }
      for (Source place : places) {
        at(place, wanted).keySet().removeAll(shared.keySet());
      }
    }
    wanted.put(around, shared);
  }

  private static boolean isShared(Source place) {
    return place.kind() == Source.Kind.TYPE;
  }

  private static boolean allHave(
      Addition addition, List<Source> places, Map<Source, SortedMap<Integer, Addition>> wanted) {
    for (Source place : places) {
      Addition other = at(place, wanted).get(addition.status());
      if (other == null || !addition.sameBut(other) || other.surrounds() != addition.surrounds()) {
        return false;
      }
    }
    return true;
  }

  /** The text that most of them have. */
  private static Addition withText(
      Addition addition, List<Source> places, Map<Source, SortedMap<Integer, Addition>> wanted) {
    Map<String, Integer> texts = new HashMap<>();
    String most = addition.when();
    for (Source place : places) {
      String text = Objects.requireNonNull(at(place, wanted).get(addition.status())).when();
      int times = texts.merge(text, 1, Integer::sum);
      most = times > texts.getOrDefault(most, 0) ? text : most;
    }
    return new Addition(
        addition.status(), most, addition.body(), addition.mediaType(), Origin.METHOD);
  }

  private static SortedMap<Integer, Addition> at(
      Source place, Map<Source, SortedMap<Integer, Addition>> wanted) {
    return Objects.requireNonNull(wanted.get(place));
  }
}
