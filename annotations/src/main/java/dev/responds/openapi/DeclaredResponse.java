package dev.responds.openapi;

import dev.responds.internal.Nullable;
import java.util.Map;

/**
 * What is declared of one response.
 *
 * @param members description, header fields and content, as OpenAPI writes them
 * @param stated whether the content of the members is all that there is, even if it is none
 * @param otherwise the content where the document has none
 */
public record DeclaredResponse(
    Map<String, @Nullable Object> members,
    boolean stated,
    Map<String, @Nullable Object> otherwise) {

  /** Returns the content that a document gets that has this one, or null where its own stays. */
  public @Nullable Map<String, @Nullable Object> content(boolean there) {
    if (stated) {
      return Json.object(members, "content");
    }
    return there || otherwise.isEmpty() ? null : otherwise;
  }

  /** Returns what it says, as text. */
  public String description() {
    String description = Json.text(members, "description");
    return description == null ? "" : description;
  }

  /** Returns its header fields. */
  public Map<String, @Nullable Object> headers() {
    return Json.object(members, "headers");
  }
}
