package dev.responds.jakarta;

import dev.responds.http.Problem;
import dev.responds.internal.Nullable;
import dev.responds.runtime.ResponseMaker;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes responses of Jakarta REST. Problem details become a map, which JSON-B and Jackson write
 * alike.
 *
 * @param <R> the response type of the endpoint
 */
final class JakartaMaker<R> extends ResponseMaker<ResponseBuilder, R> {

  private final Function<? super Response, ? extends R> responseType;

  /**
   * Makes responses of that type.
   *
   * @param responseType makes the response type of the endpoint
   */
  JakartaMaker(Function<? super Response, ? extends R> responseType) {
    this.responseType = Objects.requireNonNull(responseType, "responseType");
  }

  @Override
  protected ResponseBuilder headers() {
    return Response.ok();
  }

  @Override
  protected void add(ResponseBuilder headers, String name, String value) {
    headers.header(name, value);
  }

  @Override
  protected void set(ResponseBuilder headers, String name, String value) {
    headers.header(name, null).header(name, value);
  }

  @Override
  protected R make(int status, ResponseBuilder headers, @Nullable Object content) {
    Object entity = content instanceof Problem problem ? members(problem) : content;
    return responseType.apply(headers.status(status).entity(entity).build());
  }

  private static Map<String, Object> members(Problem problem) {
    Map<String, Object> members = new LinkedHashMap<>();
    problem.type().ifPresent(type -> members.put("type", type.toString()));
    problem.title().ifPresent(title -> members.put("title", title));
    members.put("status", problem.status());
    problem.detail().ifPresent(detail -> members.put("detail", detail));
    problem.instance().ifPresent(instance -> members.put("instance", instance.toString()));
    members.putAll(problem.extensions());
    return members;
  }
}
