package dev.responds.processor.builder;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.HeaderField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final ProblemNames names;

  Factories(StatusRegistry registry) {
    this.registry = registry;
    this.declaredFields = new DeclaredFields(registry);
    this.names = new ProblemNames(registry);
  }

  /** Returns the factories by status; those of one status in the order they are declared. */
  List<Factory> of(EndpointNames names) {
    Endpoint endpoint = names.endpoint();
    ResponseTypes types = new ResponseTypes(names);
    Map<Integer, List<DeclaredResponse>> declared = new TreeMap<>();
    for (DeclaredResponse response : endpoint.sent()) {
      int status = response.status();
      if (status >= FIRST_FINAL && status <= LAST_WITH_THREE_DIGITS && types.offers(status)) {
        add(response, status, declared);
      }
    }
    List<Factory> factories = new ArrayList<>();
    for (List<DeclaredResponse> ofStatus : declared.values()) {
      addFactories(types, endpoint, byContent(ofStatus, names), factories);
    }
    return factories;
  }

  /** Mostly there is one, and types are slow to compare. */
  private Map<DeclaredContent, List<DeclaredResponse>> byContent(
      List<DeclaredResponse> ofStatus, EndpointNames names) {
    if (ofStatus.size() == 1) {
      return Collections.singletonMap(
          DeclaredContent.of(ofStatus.get(0), names, registry), ofStatus);
    }
    Map<DeclaredContent, List<DeclaredResponse>> byContent = new LinkedHashMap<>();
    for (DeclaredResponse response : ofStatus) {
      add(response, DeclaredContent.of(response, names, registry), byContent);
    }
    return byContent;
  }

  private static <K> void add(
      DeclaredResponse response, K key, Map<K, List<DeclaredResponse>> groups) {
    List<DeclaredResponse> group = groups.get(key);
    if (group == null) {
      group = new ArrayList<>();
      groups.put(key, group);
    }
    group.add(response);
  }

  private void addFactories(
      ResponseTypes types,
      Endpoint endpoint,
      Map<DeclaredContent, List<DeclaredResponse>> ofStatus,
      List<Factory> factories) {
    Set<String> begun = new HashSet<>();
    for (Map.Entry<DeclaredContent, List<DeclaredResponse>> entry : ofStatus.entrySet()) {
      Content content = entry.getKey().content();
      String name = name(entry.getValue().get(0).status(), content);
      String suffix = begun.add(name) ? "" : entry.getKey().suffix();
      for (Factory factory : ofContent(types, endpoint, name, content, entry.getValue())) {
        factories.add(unused(factory.named(factory.name() + suffix), factories));
      }
    }
  }

  private String name(int status, Content content) {
    return content
        .problem()
        .flatMap(names::ofProblem)
        .orElseGet(() -> JavaNames.factory(status, registry.find(status)));
  }

  /** Content types of the same simple name would make the same factory twice. */
  private static Factory unused(Factory factory, List<Factory> others) {
    Factory unused = factory;
    for (int i = 2; clashes(unused, others); i++) {
      unused = factory.named(factory.name() + i);
    }
    return unused;
  }

  private static boolean clashes(Factory factory, List<Factory> others) {
    for (Factory other : others) {
      if (factory.clashes(other)) {
        return true;
      }
    }
    return false;
  }

  private List<Factory> ofContent(
      ResponseTypes types,
      Endpoint endpoint,
      String name,
      Content content,
      List<DeclaredResponse> declarations) {
    DeclaredResponse response = declarations.get(0);
    int status = response.status();
    List<HeaderField> fields = declaredFields.of(endpoint, declarations);
    List<String> when = when(declarations);
    List<Factory> factories = new ArrayList<>();
    for (FactoryTemplate way : new FactoryTemplates(endpoint, response, name, content).list()) {
      FactoryTemplate template = way.taking(DeclaredFields.extend(way, fields));
      ResponseType type = types.of(template.content());
      factories.add(template.factory(status, when, type));
      if (template.parameters().hasTypes()) {
        factories.add(template.taking(template.parameters().typed()).factory(status, when, type));
      }
    }
    return factories;
  }

  private static List<String> when(List<DeclaredResponse> declarations) {
    List<String> when = new ArrayList<>(declarations.size());
    for (DeclaredResponse declaration : declarations) {
      when.add(declaration.when());
    }
    return when;
  }
}
