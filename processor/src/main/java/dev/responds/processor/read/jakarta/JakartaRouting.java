package dev.responds.processor.read.jakarta;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.PathTemplate;
import dev.responds.contract.model.Routing;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code @Path} and the annotations of request methods.
 *
 * <p>A class without {@code @Path} is reached through a sub-resource locator. Where none is known,
 * another compile may have one, so paths in it stay relative: {@code ./items}. All paths are
 * relative to the application, whose own path may stand in a deployment descriptor.
 */
final class JakartaRouting {

  private final JakartaMethods methods;
  private final JakartaLocators locators;

  JakartaRouting(JakartaMethods methods, JakartaLocators locators) {
    this.methods = methods;
    this.locators = locators;
  }

  Optional<Routing> read(Candidate candidate) {
    List<String> tokens = methods.tokens(methods.annotated(candidate));
    if (tokens.isEmpty() || isClient(candidate)) {
      return Optional.empty();
    }
    return Optional.of(
        new Routing(
            HttpMethod.all(tokens),
            paths(candidate),
            mediaTypes(candidate, JakartaNames.CONSUMES),
            mediaTypes(candidate, JakartaNames.PRODUCES)));
  }

  private boolean isClient(Candidate candidate) {
    return methods.onType(candidate.type(), JakartaNames.CLIENT).isPresent();
  }

  private List<String> paths(Candidate candidate) {
    String own = methods.path(candidate);
    Set<String> paths = new LinkedHashSet<>();
    Optional<String> prefix = methods.path(candidate.type());
    if (prefix.isPresent()) {
      paths.add(PathTemplate.join(prefix.get(), own));
    }
    for (JakartaLocators.Way way : locators.to(candidate.type())) {
      paths.add(PathTemplate.join(way.path(), own));
    }
    return paths.isEmpty() ? List.of("." + PathTemplate.join("", own)) : List.copyOf(paths);
  }

  /** One entry may list several, as a header field does. */
  private List<String> mediaTypes(Candidate candidate, String annotation) {
    Optional<Annotation> found = methods.nearest(candidate, annotation);
    List<String> types = new ArrayList<>();
    if (found.isPresent()) {
      for (String entry : found.get().strings("value")) {
        for (String type : List.of(entry.split(","))) {
          types.add(type.strip());
        }
      }
    }
    return types;
  }
}
