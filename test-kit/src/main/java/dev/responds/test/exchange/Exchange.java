package dev.responds.test.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A request, and the response that was sent.
 *
 * @param method the request method
 * @param paths the path of the request in the application, decoded but for slashes; several where
 *     it is not known which part of it belongs to the server
 * @param answerer who answered
 * @param status the status code
 * @param fields header fields of the response
 * @param content its content
 */
public record Exchange(
    String method,
    List<String> paths,
    Answerer answerer,
    int status,
    FieldLines fields,
    Content content) {

  /** Makes the lists immutable. */
  public Exchange {
    paths = List.copyOf(paths);
  }

  /** Returns the media type of the content, with its parameters. */
  public Optional<String> mediaType() {
    return fields.value("Content-Type");
  }

  /** Returns the request as people write it, as in {@code GET /orders/7}. */
  public String request() {
    return paths.isEmpty() ? method : method + " " + paths.get(0);
  }
}
