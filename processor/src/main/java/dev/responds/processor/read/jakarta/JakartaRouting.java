package dev.responds.processor.read.jakarta;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.PathTemplate;
import dev.responds.contract.model.Routing;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code @Path} and the annotations of request methods.
 *
 * <p>A class without {@code @Path} is reached through a sub-resource locator. Any class may have
 * one, also of another compile, so paths in it stay relative: {@code ./items}. All paths are
 * relative to the application, whose own path may stand in a deployment descriptor.
 */
final class JakartaRouting {

  private final JakartaMethods methods;

  JakartaRouting(JakartaMethods methods) {
    this.methods = methods;
  }

  Optional<Routing> read(Candidate candidate) {
    List<String> tokens = methods.tokens(methods.annotated(candidate));
    if (tokens.isEmpty() || isClient(candidate)) {
      return Optional.empty();
    }
    return Optional.of(
        new Routing(
            HttpMethod.all(tokens),
            List.of(path(candidate)),
            mediaTypes(candidate, JakartaNames.CONSUMES),
            mediaTypes(candidate, JakartaNames.PRODUCES)));
  }

  /** Returns whether the method leads on to another resource, which then answers. */
  boolean isLocator(Candidate candidate) {
    return methods.tokens(methods.annotated(candidate)).isEmpty()
        && methods.onMethod(candidate, JakartaNames.PATH).isPresent();
  }

  private boolean isClient(Candidate candidate) {
    return methods.onType(candidate.type(), JakartaNames.CLIENT).isPresent();
  }

  private String path(Candidate candidate) {
    String own = value(methods.onMethod(candidate, JakartaNames.PATH));
    Optional<Annotation> prefix = methods.onType(candidate.type(), JakartaNames.PATH);
    return prefix.isPresent()
        ? PathTemplate.join(value(prefix), own)
        : "." + PathTemplate.join("", own);
  }

  private static String value(Optional<Annotation> path) {
    return path.isPresent()
        ? PathTemplate.of(path.get().string("value").orElse("")).withoutPatterns()
        : "";
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
