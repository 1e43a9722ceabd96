package dev.responds.processor.builder;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.HeaderField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The factory methods of an endpoint: one for each status and content that its own code sends, and
 * a few more where HTTP knows several ways.
 */
final class Factories {

  private static final int FIRST_FINAL = 200;
  private static final int LAST_WITH_THREE_DIGITS = 999;

  private final StatusRegistry registry;
  private final DeclaredFields declaredFields;

  Factories(StatusRegistry registry) {
    this.registry = registry;
    this.declaredFields = new DeclaredFields(registry);
  }

  /** Returns the factories by status; those of one status in the order they are declared. */
  List<Factory> of(EndpointNames names) {
    Endpoint endpoint = names.endpoint();
    Endings endings = new Endings(names);
    Map<Integer, List<DeclaredResponse>> declared = new TreeMap<>();
    for (DeclaredResponse response : endpoint.sent()) {
      int status = response.status();
      if (status >= FIRST_FINAL && status <= LAST_WITH_THREE_DIGITS && endings.offers(status)) {
        declared.computeIfAbsent(status, first -> new ArrayList<>()).add(response);
      }
    }
    List<Factory> factories = new ArrayList<>();
    for (List<DeclaredResponse> ofStatus : declared.values()) {
      addFactories(endings, endpoint, byContent(ofStatus, names), factories);
    }
    return factories;
  }

  /** Mostly there is one, and types are slow to compare. */
  private Map<Content, List<DeclaredResponse>> byContent(
      List<DeclaredResponse> ofStatus, EndpointNames names) {
    if (ofStatus.size() == 1) {
      return Collections.singletonMap(Content.of(ofStatus.get(0), names, registry), ofStatus);
    }
    Map<Content, List<DeclaredResponse>> byContent = new LinkedHashMap<>();
    for (DeclaredResponse response : ofStatus) {
      byContent
          .computeIfAbsent(Content.of(response, names, registry), first -> new ArrayList<>())
          .add(response);
    }
    return byContent;
  }

  private void addFactories(
      Endings endings,
      Endpoint endpoint,
      Map<Content, List<DeclaredResponse>> ofStatus,
      List<Factory> factories) {
    boolean first = true;
    for (Map.Entry<Content, List<DeclaredResponse>> entry : ofStatus.entrySet()) {
      String suffix = first ? "" : entry.getKey().suffix();
      for (Factory factory : ofContent(endings, endpoint, entry.getKey(), entry.getValue())) {
        factories.add(unused(factory.named(factory.name() + suffix), factories));
      }
      first = false;
    }
  }

  /** Content types of the same simple name would make the same factory twice. */
  private static Factory unused(Factory factory, List<Factory> others) {
    Factory unused = factory;
    for (int i = 2; others.stream().anyMatch(unused::clashes); i++) {
      unused = factory.named(factory.name() + i);
    }
    return unused;
  }

  private List<Factory> ofContent(
      Endings endings, Endpoint endpoint, Content content, List<DeclaredResponse> declarations) {
    DeclaredResponse response = declarations.get(0);
    int status = response.status();
    List<HeaderField> fields = declaredFields.of(endpoint, declarations);
    List<String> when = declarations.stream().map(DeclaredResponse::when).toList();
    String name = Names.factory(status, registry.find(status));
    return new Variants(endpoint, response, name, content)
        .list().stream()
            .map(variant -> variant.demanding(DeclaredFields.extend(variant, fields)))
            .flatMap(Variant::withTypes)
            .map(
                variant ->
                    new Factory(
                        variant.name(),
                        status,
                        variant.note(),
                        when,
                        variant.demand(),
                        variant.flavour(),
                        variant.content(),
                        endings.of(variant.content())))
            .toList();
  }
}
