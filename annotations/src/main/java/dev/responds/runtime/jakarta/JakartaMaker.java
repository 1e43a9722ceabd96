package dev.responds.runtime.jakarta;

import dev.responds.http.Problem;
import dev.responds.internal.Nullable;
import dev.responds.jakarta.JakartaResponse;
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
public final class JakartaMaker<R> extends ResponseMaker<ResponseBuilder, R> {

  private static final ResponseMaker<?, JakartaResponse> RESPONSES =
      new JakartaMaker<>(JakartaResponse::new);

  private static final ResponseMaker<?, Response> BUILT_RESPONSES =
      new JakartaMaker<>(built -> built);

  private final Function<? super Response, ? extends R> responseType;

  /**
   * Makes responses of that type.
   *
   * @param responseType makes the response type of the endpoint
   */
  JakartaMaker(Function<? super Response, ? extends R> responseType) {
    this.responseType = Objects.requireNonNull(responseType, "responseType");
  }

  /**
   * A maker for endpoints that keep their return types.
   *
   * @return makes responses without a type of their own
   */
  public static ResponseMaker<?, JakartaResponse> responses() {
    return RESPONSES;
  }

  /**
   * A maker for endpoints that hand a response to {@code AsyncResponse.resume}, which RESTEasy does
   * with those alone that it has built.
   *
   * @return makes responses of the server's own type
   */
  public static ResponseMaker<?, Response> builtResponses() {
    return BUILT_RESPONSES;
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
  protected R make(int status, @Nullable ResponseBuilder headers, @Nullable Object content) {
    Object entity = content instanceof Problem problem ? members(problem) : content;
    ResponseBuilder builder = headers == null ? headers() : headers;
    return responseType.apply(builder.status(status).entity(entity).build());
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
