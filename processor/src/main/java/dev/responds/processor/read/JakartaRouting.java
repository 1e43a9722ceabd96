package dev.responds.processor.read;

import dev.responds.processor.http.HttpMethod;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

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
    ExecutableElement method = JakartaMethods.annotated(candidate);
    List<String> tokens = JakartaMethods.tokens(method);
    if (tokens.isEmpty() || isClient(candidate)) {
      return Optional.empty();
    }
    return Optional.of(
        new Routing(
            tokens.stream().map(HttpMethod::of).toList(),
            List.of(path(candidate, method)),
            mediaTypes(candidate, JakartaNames.CONSUMES),
            mediaTypes(candidate, JakartaNames.PRODUCES)));
  }

  /** Returns whether the method leads on to another resource, which then answers. */
  boolean isLocator(Candidate candidate) {
    ExecutableElement method = JakartaMethods.annotated(candidate);
    return JakartaMethods.tokens(method).isEmpty()
        && Annotation.find(method, JakartaNames.PATH).isPresent();
  }

  private boolean isClient(Candidate candidate) {
    return methods.onType(candidate.type(), JakartaNames.CLIENT).isPresent();
  }

  private String path(Candidate candidate, ExecutableElement method) {
    String own = Annotation.find(method, JakartaNames.PATH).map(JakartaRouting::value).orElse("");
    return methods
        .onType(candidate.type(), JakartaNames.PATH)
        .map(JakartaRouting::value)
        .map(prefix -> PathTemplates.join(prefix, own))
        .orElseGet(() -> "." + PathTemplates.join("", own));
  }

  private static String value(Annotation path) {
    return PathTemplates.withoutPatterns(path.string("value").orElse(""));
  }

  /** One entry may list several, as a header field does. */
  private List<String> mediaTypes(Candidate candidate, String annotation) {
    return methods
        .nearest(candidate, annotation)
        .map(
            found ->
                found.strings("value").stream()
                    .flatMap(entry -> List.of(entry.split(",")).stream())
                    .map(String::strip)
                    .toList())
        .orElse(List.of());
  }
}
