package dev.responds.processor.read.swagger;

import dev.responds.contract.model.Documentation.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What annotations of Swagger say of an endpoint; empty texts say nothing.
 *
 * @param operationId what code generators are to call it
 * @param summary what it does
 * @param description more of that
 * @param tags the groups that it is put into
 * @param hidden whether documents leave it out
 * @param deprecated whether clients are asked to do without
 * @param security what a caller may show, if they say
 * @param content what the content of a request is
 */
public record SwaggerOperation(
    String operationId,
    String summary,
    String description,
    List<Tag> tags,
    boolean hidden,
    boolean deprecated,
    Optional<List<Map<String, List<String>>>> security,
    String content) {

  /** They say nothing. */
  static final SwaggerOperation NONE =
      new SwaggerOperation("", "", "", List.of(), false, false, Optional.empty(), "");

  /** Makes the list immutable. */
  public SwaggerOperation {
    tags = List.copyOf(tags);
  }
}
