package dev.responds.processor.reference;

import dev.responds.processor.http.Status;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Policy;
import dev.responds.processor.reference.view.HeaderField;
import dev.responds.processor.reference.view.Texts;
import java.util.List;
import java.util.stream.Stream;

/** The header fields that a response always has: those HTTP demands, then those declared. */
final class HeaderFields {

  private static final String CHALLENGE = "WWW-Authenticate";

  private final StatusRegistry registry;

  HeaderFields(StatusRegistry registry) {
    this.registry = registry;
  }

  List<String> names(DeclaredResponse response) {
    List<String> mandatory = mandatory(response);
    Stream<String> declared =
        response.headers().stream()
            .filter(name -> mandatory.stream().noneMatch(name::equalsIgnoreCase));
    return Stream.concat(mandatory.stream(), declared).toList();
  }

  List<HeaderField> describe(DeclaredResponse response, Policy policy, Texts texts) {
    List<String> mandatory = mandatory(response);
    return names(response).stream()
        .map(
            name ->
                new HeaderField(
                    name,
                    name.equals(CHALLENGE) ? policy.challenge().orElse("") : "",
                    texts.get(mandatory.contains(name) ? "header.mandatory" : "header.declared")))
        .toList();
  }

  private List<String> mandatory(DeclaredResponse response) {
    return registry.find(response.status()).map(Status::mandatory).orElse(List.of());
  }
}
