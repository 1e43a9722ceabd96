package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ResponseNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The names that one endpoint has in the class of builders.
 *
 * @param endpoint the endpoint
 * @param accessor the method that begins a response
 * @param respond the class of the accessors of all endpoints
 * @param factory the class of its factory methods
 * @param response its response type, if that is generated
 * @param sharedFactory the class of factories that endpoints with generated types may share
 * @param keptFactory the class of factories that endpoints which keep their types may share
 * @param shadowed simple names that mean a class of the builders, whatever they mean outside
 */
record EndpointNames(
    Endpoint endpoint,
    String accessor,
    ClassName respond,
    ClassName factory,
    ClassName response,
    ClassName sharedFactory,
    ClassName keptFactory,
    Set<String> shadowed) {

  /** Names all endpoints of a controller. People write response types, so that these go first. */
  static List<EndpointNames> of(ClassName builders, List<Endpoint> endpoints) {
    Map<String, Endpoint> byType = new LinkedHashMap<>();
    Set<String> inAnyCase = new HashSet<>();
    for (Endpoint endpoint : endpoints) {
      String type = ResponseNames.responseType(endpoint.handler().name());
      // Class files whose names differ in case only overwrite each other on some file systems.
      if (inAnyCase.add(type.toLowerCase(Locale.ROOT))) {
        byType.put(type, endpoint);
      }
    }
    byType.remove(builders.simpleName());
    Set<String> taken = new HashSet<>(byType.keySet());
    taken.add(builders.simpleName());
    taken.add(FactoryClassWriter.RESPONSE.name());
    ClassName respond = builders.nestedClass(unused("Respond", taken));
    Map<String, ClassName> factories = new HashMap<>();
    for (String type : byType.keySet()) {
      factories.put(type, builders.nestedClass(unused(type + "Factory", taken)));
    }
    ClassName sharedFactory = builders.nestedClass(unused("SharedFactory", taken));
    ClassName keptFactory = builders.nestedClass(unused("KeptFactory", taken));
    List<EndpointNames> all = new ArrayList<>();
    for (Map.Entry<String, Endpoint> entry : byType.entrySet()) {
      String type = entry.getKey();
      all.add(
          new EndpointNames(
              entry.getValue(),
              accessor(entry.getValue().handler().name()),
              respond,
              Objects.requireNonNull(factories.get(type)),
              builders.nestedClass(type),
              sharedFactory,
              keptFactory,
              Collections.unmodifiableSet(taken)));
    }
    return all;
  }

  private static String accessor(String name) {
    return JavaNames.isFree(name) ? name : name + "Response";
  }

  private static String unused(String name, Set<String> taken) {
    String unused = name;
    for (int i = 2; !taken.add(unused); i++) {
      unused = name + i;
    }
    return unused;
  }
}
