package dev.responds.processor.builder;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import java.util.ArrayList;
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
    Map<Integer, Map<Content, List<DeclaredResponse>>> declared = new TreeMap<>();
    for (DeclaredResponse response : endpoint.sent()) {
      if (response.status() >= FIRST_FINAL && response.status() <= LAST_WITH_THREE_DIGITS) {
        declared
            .computeIfAbsent(response.status(), status -> new LinkedHashMap<>())
            .computeIfAbsent(Content.of(response, names, registry), content -> new ArrayList<>())
            .add(response);
      }
    }
    List<Factory> factories = new ArrayList<>();
    declared.values().forEach(ofStatus -> addFactories(endpoint, ofStatus, factories));
    return factories;
  }

  private void addFactories(
      Endpoint endpoint, Map<Content, List<DeclaredResponse>> ofStatus, List<Factory> factories) {
    boolean first = true;
    for (Map.Entry<Content, List<DeclaredResponse>> entry : ofStatus.entrySet()) {
      String suffix = first ? "" : entry.getKey().suffix();
      for (Factory factory : ofContent(endpoint, entry.getKey(), entry.getValue())) {
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
      Endpoint endpoint, Content content, List<DeclaredResponse> declarations) {
    DeclaredResponse response = declarations.get(0);
    int status = response.status();
    List<String> fields = declaredFields.names(endpoint, declarations);
    List<String> when = declarations.stream().map(DeclaredResponse::when).toList();
    String name = Names.factory(status, registry.find(status));
    return new Variants(endpoint, response, name, content)
        .list().stream()
            .map(
                variant ->
                    new Factory(
                        variant.name(),
                        status,
                        variant.note(),
                        when,
                        DeclaredFields.extend(variant, fields),
                        variant.flavour(),
                        variant.content()))
            .toList();
  }
}
