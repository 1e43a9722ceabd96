package dev.responds.processor.builder;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import java.util.Optional;

/**
 * What tells responses of one status apart.
 *
 * @param content what finishes it
 * @param mediaType its {@code Content-Type}, if the declaration says it
 */
record DeclaredContent(Content content, Optional<String> mediaType) {

  static DeclaredContent of(
      DeclaredResponse response, EndpointNames names, StatusRegistry registry) {
    return new DeclaredContent(Content.of(response, names, registry), response.mediaType());
  }

  /** Returns the end of the name of its factory, as in {@code AsTextCsv}. */
  String suffix() {
    return mediaType
        .map(type -> JavaNames.camelCase(type.replaceFirst(";.*", "")))
        .filter(name -> !name.isEmpty())
        .map(name -> "As" + JavaNames.capitalized(name))
        .orElseGet(content::suffix);
  }
}
