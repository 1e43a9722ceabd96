package dev.responds.processor.builder;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * What the builders offer for one endpoint.
 *
 * @param names its names
 * @param endings what its responses end as
 * @param factories its factories, by status
 * @param returned what the factories return, apart from those whose response is thrown
 */
record Offer(
    EndpointNames names, Endings endings, List<Factory> factories, Optional<TypeName> returned) {

  Offer {
    factories = List.copyOf(factories);
  }

  /** Returns whether one of the endpoints is open to other packages. */
  static boolean anyOpen(List<Offer> offers) {
    for (Offer offer : offers) {
      if (offer.names.endpoint().handler().open()) {
        return true;
      }
    }
    return false;
  }

  static Offer of(EndpointNames names, Endings endings, List<Factory> factories) {
    for (Factory factory : factories) {
      if (!factory.ending().thrown()) {
        return new Offer(names, endings, factories, Optional.of(factory.ending().type()));
      }
    }
    return new Offer(names, endings, factories, Optional.empty());
  }
}
